/**
 * Parses seeded synthetic reports one after the other, each of another agency and kept nowhere, and prints the memory that is
 * left after a collection at ten points on the way. A flat line means that nothing is kept. Arguments: reports, data folder.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectGarbage } from '../build/collect-garbage.ts';
import { readGazetteer } from '../read-gazetteer.ts';
import { parseReport } from '../../src/pipeline/parse-report.ts';
import { benchAgencies } from './bench-agencies.ts';
import { benchReport } from './bench-report.ts';

const SEED = 20_261_121;
const YEAR = 2024;
const POINTS = 10;

const [count, data] = process.argv.slice(2) as [string, string];
const reports = Number(count);
const gazetteer = readGazetteer(data);
const agencies = benchAgencies(readFileSync(join(data, 'regions', 'divisions.csv'), 'utf8'), reports, SEED);

print('  reports  heap MB  process MB  unreadable');
let unreadable = 0;
for (const [i, agency] of agencies.entries()) {
  const { extension, content } = benchReport(agency, YEAR, i, 'text');
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const { readable } = await parseReport({ file: `${String(i)}${extension}`, bytes }, gazetteer);
  if (!readable) unreadable += 1;
  if ((i + 1) % Math.ceil(reports / POINTS) === 0) printMemory(i + 1);
}

function printMemory(done: number): void {
  collectGarbage();
  const { heapUsed, rss } = process.memoryUsage();
  const cells = [
    String(done).padStart(9),
    (heapUsed / 2 ** 20).toFixed(1).padStart(8),
    (rss / 2 ** 20).toFixed(0).padStart(11),
    String(unreadable).padStart(11),
  ];
  print(cells.join(' '));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
