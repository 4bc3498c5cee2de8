/**
 * `npm run build:data`: starts the bundled program at once where it was made of the very sources that stand here, told by their
 * sizes and times; else has it bundled. Plain JavaScript, since it runs before anything can read types.
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(import.meta.dirname, '..');
const BUNDLES = join(ROOT, 'node_modules/.cache/disclosure-atlas');

/** The version of sources whose bundles can be run as they are, or null. */
function readySources() {
  try {
    const { node, sources, stamps } = JSON.parse(readFileSync(join(BUNDLES, 'stamps.json'), 'utf8'));
    statSync(join(BUNDLES, sources, 'worker.mjs'));
    return node === process.version && stamps.every(([path, stamp]) => stampOf(path) === stamp) ? sources : null;
  } catch {
    return null;
  }
}

function stampOf(path) {
  const { size, mtimeMs, ctimeMs, ino } = statSync(join(ROOT, path));
  return `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
}

const sources = readySources();
if (sources === null) {
  const { register } = await import('tsx/esm/api');
  register();
  await import('./build-data.ts');
} else {
  const folder = join(BUNDLES, sources);
  const { buildProgram } = await import(pathToFileURL(join(folder, 'program.mjs')).href);
  await buildProgram({ root: ROOT, sources, worker: join(folder, 'worker.mjs') });
}
