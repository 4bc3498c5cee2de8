/**
 * `npm run bench`: prints seeded synthetic reports outside `data/` and builds data, and where asked the site, at growing
 * numbers of agencies. Prints time, ms per report, peak memory, size, growth; wall time means something on a quiet machine only.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataRow } from './bench/bench-data.ts';
import { benchData } from './bench/bench-data.ts';
import { readArguments } from './read-arguments.ts';

const USAGE = `Usage: npm run bench -- [options]

  --agencies LIST   sizes, separated by commas (default: 100,1000,5000,20000)
  --folder DIR      where corpora and outputs are kept (default: a temporary folder, removed in the end)
  --workers N       worker threads of the data build (default: one for each core)

  The site at the same sizes, Hugo and Eleventy beside it: npm run bench:site`;

const OPTIONS = { agencies: { type: 'string' }, folder: { type: 'string' }, workers: { type: 'string' } } as const;
const SIZES = '100,1000,5000,20000';
/** Growth is told against this size. */
const BASE = 1000;

async function main(): Promise<void> {
  const parsed = readArguments({ options: OPTIONS, args: process.argv.slice(2) }, USAGE);
  if (parsed === null) return;
  const { agencies = SIZES, workers = String(availableParallelism()) } = parsed.values;
  const folder = parsed.values.folder ?? mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  print(`${String(availableParallelism())} cores, Node ${process.version}, ${workers} workers, in ${folder}`);
  print('agencies  build        wall s  processor s  ms/report  peak MB  output MB  files');
  const rows: DataRow[] = [];
  for (const size of agencies.split(',').map(Number)) {
    for (const row of await benchData(size, folder, ['--workers', workers])) {
      rows.push(row);
      print(lineOf(row));
    }
  }
  printGrowth(rows);
  if (parsed.values.folder === undefined) rmSync(folder, { recursive: true });
}

function lineOf({ agencies, build, seconds, processorSeconds, peak, bytes, files }: DataRow): string {
  return [
    String(agencies).padStart(8),
    build.padEnd(11),
    seconds.toFixed(1).padStart(7),
    processorSeconds.toFixed(1).padStart(12),
    ((seconds * 1000) / agencies).toFixed(2).padStart(10),
    (peak / 2 ** 20).toFixed(0).padStart(8),
    (bytes / 1e6).toFixed(0).padStart(10),
    String(files).padStart(6),
  ].join(' ');
}

/** Time of a report at each size against that at a thousand: 1.00 is a straight line. */
function printGrowth(rows: readonly DataRow[]): void {
  const cold = rows.filter(({ build }) => build === 'cold');
  const base = cold.find(({ agencies }) => agencies === BASE);
  if (base === undefined) return;
  for (const { agencies, seconds, processorSeconds } of cold) {
    const growth = (time: number, of: number): string => (time / agencies / (of / BASE)).toFixed(2);
    const told = `${growth(seconds, base.seconds)} by the wall, ${growth(processorSeconds, base.processorSeconds)} of processor`;
    print(`a report at ${String(agencies)} takes ${told} of one at ${String(BASE)}`);
  }
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);

await main();
