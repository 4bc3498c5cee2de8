/** An Eleventy project with one page for each view: a JavaScript template over the ids, which reads each view when it prints it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const CONFIG = `export const config = { dir: { input: 'src', output: 'out' } };
export default (eleventy) => eleventy.setQuietMode(true);
`;

const template = (views: string): string => `import { readdirSync, readFileSync } from 'node:fs';
import { pageAround, profileBody } from '../profile-markup.mjs';
const ids = readdirSync(${JSON.stringify(views)}).map((file) => file.slice(0, -5));
export const data = {
  ids,
  pagination: { data: 'ids', size: 1, alias: 'id' },
  permalink: ({ id }) => \`agencies/\${id}/index.html\`,
};
export const render = ({ id }) => {
  const view = JSON.parse(readFileSync(${JSON.stringify(views)} + '/' + id + '.json', 'utf8'));
  return pageAround(view.title, profileBody(view));
};
`;

export function writeEleventyProject(views: string, project: string): void {
  mkdirSync(join(project, 'src'), { recursive: true });
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(join(project, 'eleventy.config.js'), CONFIG);
  writeFileSync(join(project, 'src', 'profile.11ty.js'), template(views));
  const outfile = join(project, 'profile-markup.mjs');
  buildSync({
    entryPoints: [join(import.meta.dirname, 'profile-markup.ts')],
    outfile,
    format: 'esm',
    platform: 'node',
    bundle: true,
  });
}
