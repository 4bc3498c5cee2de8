/**
 * `npm run bench:parsers [FOLDER]`: the speed of the parser by format (default: data/reports and copies of them; texts also of
 * a synthetic corpus). Runs from a bundle, as the data build does: the loader that runs scripts names every function anew.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLES } from './build/build-bundle.ts';
import { bundleModule } from './build/bundle-module.ts';
import { DATA_FOLDER } from './data-folder.ts';

const folder = process.argv[2] ?? join(DATA_FOLDER, 'reports');
const bundle = join(import.meta.dirname, '..', BUNDLES, `bench-parsers-${String(process.pid)}.mjs`);
await bundleModule(join(import.meta.dirname, 'bench', 'parser-contests.ts'), bundle);
const { status } = spawnSync(process.execPath, [bundle, folder, DATA_FOLDER], { stdio: 'inherit' });
rmSync(bundle, { force: true });
process.exitCode = status ?? 1;
