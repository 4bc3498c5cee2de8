/** `npm run bench:memory [REPORTS]`: whether memory stays flat over so many reports (default: 20,000), one after the other. */
import { DATA_FOLDER } from './data-folder.ts';
import { runBundled } from './run-bundled.ts';

process.exitCode = await runBundled('memory-run', [process.argv[2] ?? '20000', DATA_FOLDER]);
