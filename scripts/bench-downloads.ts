/**
 * Times the writing of all downloads for a made-up collection: `npm run bench:downloads -- [rows] [folder]`,
 * by default five million rows of `observations.csv`. Prints time on the wall and of the processor, peak memory, output, and a
 * hash over all files: two runs must print the same one, with ONE_THREAD=1 in the environment, too.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { boundHeap, SMALL_GROWTH } from './build/bound-heap.ts';
import { planElsewhere } from './plan-elsewhere.ts';
import { ROWS_PER_REPORT, syntheticSource } from './synthetic-source.ts';
import { writeDownloads } from './write-downloads.ts';

const DEFAULT_ROWS = 5_000_000;
const YEARS = 5;

const rows = Number(process.argv[2] ?? DEFAULT_ROWS);
const folder = process.argv[3] ?? mkdtempSync(join(tmpdir(), 'bench-downloads-'));
const print = (line: string): void => void process.stdout.write(`${line}\n`);

const agencies = Math.ceil(rows / ROWS_PER_REPORT / YEARS);
boundHeap(SMALL_GROWTH);
const begun = performance.now();
const { files } = await writeDownloads(
  syntheticSource(agencies),
  folder,
  'bench',
  process.env['ONE_THREAD'] === undefined ? planElsewhere({ agencies }) : null,
);
const seconds = (performance.now() - begun) / 1000;
const { user, system } = process.cpuUsage();
const observations = files.find(({ path }) => path === 'observations.csv')?.rows ?? null;
const all = files.flatMap((file) => (file.rows === null ? [] : [file.rows])).reduce((a, b) => a + b);
const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
print(`agencies      ${String(agencies)}, ${String(agencies * YEARS)} reports`);
print(`observations  ${String(observations)} rows; ${String(all)} rows in ${String(files.length)} files`);
print(`time          ${seconds.toFixed(1)} s on the wall, ${((user + system) / 1e6).toFixed(1)} s of processor`);
print(`peak memory   ${String(Math.round(process.resourceUsage().maxRSS / 1024))} MB`);
print(`output        ${(bytes / 1e9).toFixed(2)} GB`);
print(
  `hash          ${createHash('sha256')
    .update(readFileSync(join(folder, 'SHA256SUMS')))
    .digest('hex')
    .slice(0, 16)}`,
);
if (process.argv[3] === undefined) rmSync(folder, { recursive: true });
