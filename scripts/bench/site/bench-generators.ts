/**
 * The same profile pages by our page writer, Hugo and Eleventy, taken alternately in one run. Takes agency shards through
 * `read-shard.ts`; a generator that is not installed is left out and named. Refuses outputs that differ.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { readAgencies, readAgencyShard } from '../../../src/dataset/read-shard.ts';
import { measureRun, type MeasuredRun } from '../measure-run.ts';
import { writeEleventyProject } from './eleventy-project.ts';
import { writeHugoProject } from './hugo-project.ts';
import { profileView } from './profile-view.ts';

export interface GeneratorRow extends MeasuredRun {
  readonly generator: string;
  readonly round: number;
  readonly pages: number;
  /** Of one page on average, in bytes. */
  readonly pageSize: number;
}

interface Generator {
  readonly name: string;
  /** Below the folder of the bench. */
  readonly out: string;
  readonly run: () => Promise<MeasuredRun>;
}

const ROUNDS = 2;

/** `pages` views are made of the first agencies with a report, over and over where there are fewer. */
export async function benchGenerators(
  folder: string,
  pages: number,
  eleventy: string | null,
): Promise<readonly GeneratorRow[]> {
  const views = join(folder, 'views');
  writeViews(views, pages);
  const generators = listGenerators(folder, views, eleventy);
  const rows: GeneratorRow[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const { name, out, run } of generators) {
      rmSync(out, { recursive: true, force: true });
      const measured = await run();
      rows.push({ generator: name, round, pages, pageSize: averageSize(out), ...measured });
    }
  }
  assertSamePages(generators, views);
  return rows;
}

function writeViews(views: string, pages: number): void {
  mkdirSync(views, { recursive: true });
  const full = readAgencies().filter(({ years }) => years[0]?.status === 'full');
  for (let i = 0; i < pages; i += 1) {
    const view = profileView(readAgencyShard((full[i % full.length] as (typeof full)[number]).id));
    const id = i < full.length ? view.id : `${view.id}-${String(i)}`;
    writeFileSync(join(views, `${id}.json`), JSON.stringify({ ...view, id }));
  }
}

function listGenerators(folder: string, views: string, eleventy: string | null): readonly Generator[] {
  const own = join(folder, 'write-profiles.mjs');
  const entryPoints = [join(import.meta.dirname, 'write-profiles.ts')];
  buildSync({ entryPoints, outfile: own, format: 'esm', platform: 'node', bundle: true });
  const ownOut = join(folder, 'own');
  const found: Generator[] = [
    { name: 'page writer', out: ownOut, run: () => measureRun('node', [own, views, ownOut]) },
  ];
  if (isInstalled('hugo')) {
    const project = join(folder, 'hugo');
    writeHugoProject(views, project);
    found.push({
      name: 'Hugo',
      out: join(project, 'public'),
      run: () => measureRun('hugo', ['--quiet'], { cwd: project }),
    });
  }
  const command = eleventy === null ? null : join(eleventy, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs');
  if (command !== null && existsSync(command)) {
    const project = join(folder, 'eleventy');
    writeEleventyProject(views, project);
    found.push({
      name: 'Eleventy',
      out: join(project, 'out'),
      run: () => measureRun('node', [command], { cwd: project }),
    });
  }
  return found;
}

function isInstalled(command: string): boolean {
  try {
    execFileSync(command, ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function averageSize(out: string): number {
  const ids = readdirSync(join(out, 'agencies')).filter((name) => name !== 'index.html');
  const sizes = ids.map((id) => statSync(join(out, 'agencies', id, 'index.html')).size);
  return sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
}

/** Every two hundredth page, byte for byte. */
function assertSamePages(generators: readonly Generator[], views: string): void {
  const sample = readdirSync(views).filter((_, at) => at % 200 === 0);
  const [first, ...others] = generators;
  for (const file of sample) {
    const read = ({ out }: Generator): string =>
      readFileSync(join(out, 'agencies', file.slice(0, -5), 'index.html'), 'utf8').trim();
    for (const other of others)
      if (first !== undefined && read(first) !== read(other))
        throw new Error(`Unexpected page ${file} of ${other.name}, expected the bytes of the ${first.name}`);
  }
}
