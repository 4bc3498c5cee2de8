/**
 * Astro integration: offers `.atlas/downloads` under `/data/` (linked or copied byte for byte after a build, streamed in
 * development) and the shards of lists under `/api/` as JSON twins of the pages,
 * and hands the version of the data to the pages. Refuses addresses that leave the folder.
 */
import {
  copyFileSync,
  createReadStream,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Takes `/agencies/x/observations.csv` and `/compare/subjects/x/values.json`; leaves `/names.json`. */
const OF_DYNAMIC_ROUTE = /\/(?:agencies|subjects)\/[^/?]+\/[^/?]+\.(?:csv|json)$/u;

const TYPES = { '.csv': 'text/csv; charset=utf-8', '.json': 'application/json; charset=utf-8' };

export const atlasDownloads = () => {
  const atlas = process.env['ATLAS_DIR'] ?? '.atlas';
  const downloads = join(atlas, 'downloads');
  return {
    name: 'atlas-downloads',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { define: { __ATLAS_VERSION__: JSON.stringify(readVersion(atlas)) } } });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const file = fileOf(downloads, request.url ?? '');
          if (file === null) {
            // Development would answer files of dynamic routes only with a slash behind them; a built site has none.
            if (OF_DYNAMIC_ROUTE.test(request.url ?? '')) request.url += '/';
            next();
          } else {
            const type = TYPES[extname(file)];
            if (type !== undefined) response.setHeader('content-type', type);
            createReadStream(file).pipe(response);
          }
        });
      },
      'astro:build:done': ({ dir }) => {
        linkFiles(downloads, join(fileURLToPath(dir), 'data'));
        // Empty modules of the content layer, which this site does not use, are no part of it.
        for (const name of LEFT_OVER) rmSync(join(fileURLToPath(dir), name), { force: true });
        for (const shards of API) linkFiles(join(atlas, shards), join(fileURLToPath(dir), 'api', shards));
      },
    },
  };
};

const LEFT_OVER = ['content-assets.mjs', 'content-modules.mjs'];

/** Shards offered under `/api/`: the data of each page as JSON; those of single pages come from the page writer. */
const API = ['index.json', 'downloads.json', 'agencies.json', 'reports.json', 'checks.json'];

/** The same file under a second name where the disk allows it: gigabytes need no second place. Shards are replaced, never edited. */
function linkFiles(from, to) {
  if (!existsSync(from)) return;
  if (statSync(from).isDirectory()) {
    mkdirSync(to, { recursive: true });
    for (const name of readdirSync(from)) linkFiles(join(from, name), join(to, name));
    return;
  }
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** The version in the index, or '' before the first data build. */
function readVersion(atlas) {
  const index = join(atlas, 'index.json');
  return existsSync(index) ? JSON.parse(readFileSync(index, 'utf8')).version : '';
}

/** The download that an address means, or null. */
function fileOf(downloads, url) {
  const path = decodeURIComponent(url.split('?')[0] ?? '');
  const at = path.indexOf('/data/');
  if (at < 0) return null;
  const file = normalize(join(downloads, path.slice(at + '/data/'.length)));
  const inside = file.startsWith(normalize(downloads) + sep);
  return inside && existsSync(file) && statSync(file).isFile() ? file : null;
}
