/**
 * `npm run build:data`: reads every report and every figure typed by hand, writes the atlas, prints progress and a summary.
 * Exit status 0 with warnings, 1 when a file could not be read as a report (all others are built), 2 on a bad option.
 */
import { join, resolve } from 'node:path';
import { buildSummary } from './build-summary.ts';
import { collectDataset } from './collect-dataset.ts';
import { DATA_FOLDER } from './data-folder.ts';
import { readArguments } from './read-arguments.ts';
import { restoreAtlas, writeAtlas } from './write-atlas.ts';

const USAGE = `Usage: npm run build:data -- [options]

  --reports DIR   folder of reports, any format, searched through (default: <data>/reports)
  --data DIR      folder of divisions, corrections and typed figures (default: data)
  --out DIR       folder of the output, replaced as a whole (default: .atlas)`;

const OPTIONS = { reports: { type: 'string' }, data: { type: 'string' }, out: { type: 'string' } } as const;

async function main(): Promise<void> {
  const parsed = readArguments({ options: OPTIONS, args: process.argv.slice(2) }, USAGE);
  if (parsed === null) return;
  const data = parsed.values.data ?? DATA_FOLDER;
  const out = resolve(parsed.values.out ?? '.atlas');
  restoreAtlas(out);
  const dataset = await collectDataset(data, parsed.values.reports ?? join(data, 'reports'), (line) => {
    process.stderr.write(process.stderr.isTTY ? `\r\u001B[K${line}` : '');
  });
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
  await writeAtlas(dataset, out);
  process.stdout.write(`${buildSummary(dataset, out)}\n`);
  if (dataset.unreadable.length > 0) process.exitCode = 1;
}

await main();
