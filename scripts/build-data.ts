/**
 * `npm run build:data`: reads every report and every figure typed by hand, writes the atlas, prints progress and a summary.
 * Exit status 0 with warnings, 1 when a file could not be read as a report (all others are built), 2 on a bad option.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSummary } from './build-summary.ts';
import { collectDataset } from './collect-dataset.ts';
import { DATA_FOLDER } from './data-folder.ts';
import { progressLine } from './progress-line.ts';
import { readArguments } from './read-arguments.ts';
import { readChanges } from './read-changes.ts';
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
  const reports = parsed.values.reports ?? join(data, 'reports');
  const fault = findFault(data, reports, out);
  if (fault !== null) {
    process.stderr.write(`${fault}\n\n${USAGE}\n`);
    process.exitCode = 2;
    return;
  }
  restoreAtlas(out);
  const dataset = await collectDataset(data, reports, progressLine);
  await writeAtlas(dataset, out, readChanges(data));
  process.stdout.write(`${buildSummary(dataset, out)}\n`);
  if (dataset.unreadable.length > 0) process.exitCode = 1;
}

/** Why these folders cannot be read from or written to; never replaces a folder that no build of ours wrote. */
function findFault(data: string, reports: string, out: string): string | null {
  for (const folder of [data, reports])
    if (!existsSync(folder)) return `Unexpected absence of ${folder}, expected a folder`;
  const foreign = existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, 'index.json'));
  return foreign ? `Unexpected files in ${out}, expected an empty folder or an earlier output` : null;
}

await main();
