/**
 * `npm run bench:parsers [FOLDER]`: the speed of the parser by format (default: data/reports and copies of them; texts and
 * pages also of a synthetic corpus).
 */
import { join } from 'node:path';
import { DATA_FOLDER } from './data-folder.ts';
import { runBundled } from './run-bundled.ts';

const folder = process.argv[2] ?? join(DATA_FOLDER, 'reports');
process.exitCode = await runBundled('parser-contests', [folder, DATA_FOLDER]);
