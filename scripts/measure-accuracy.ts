/**
 * `npm run accuracy [-- --held-out DIR]`: reads printed reports and our own prose cases, prints how much came back right,
 * and writes the counts that the method page shows. The passages that were written without knowledge of the code, and reports
 * outside the repository, are measured and not recorded.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AccuracyRecord } from '../src/forms/accuracy-record.ts';
import { listProse, listTables } from './accuracy/accuracy-listing.ts';
import { measureHeldOut } from './accuracy/measure-held-out.ts';
import { measurePassages } from './accuracy/measure-passages.ts';
import { measureProse } from './accuracy/measure-prose.ts';
import { measureTables } from './accuracy/measure-tables.ts';
import { readArguments } from './read-arguments.ts';
import { readGazetteer } from './read-gazetteer.ts';

const USAGE = 'Usage: npm run accuracy [-- --held-out DIR]   DIR holds reports and labels.csv';
const ROOT = join(import.meta.dirname, '..');

const given = readArguments({ options: { 'held-out': { type: 'string' } } }, USAGE);
if (given !== null) await measure(given.values['held-out']);

async function measure(heldOut: string | undefined): Promise<void> {
  const record: AccuracyRecord = { tables: await measureTables(), ...measureProse() };
  print('Tables of printed reports, cell by cell', listTables(record.tables));
  print(`Prose, ${String(record.proseCases)} cases of our own`, listProse(record.prose));
  writeFileSync(join(ROOT, 'src/forms/measured-accuracy.json'), `${JSON.stringify(record, null, 2)}\n`);
  const gazetteer = readGazetteer(join(ROOT, 'data'));
  const written = await measurePassages(join(ROOT, 'tests/passages'), gazetteer);
  const passages = `Prose, ${String(written.passages)} passages written without knowledge of the code`;
  print(passages, [...listProse(written.prose), '', ...written.faults]);
  if (heldOut === undefined) return;
  const { reports, prose, faults } = await measureHeldOut(heldOut, gazetteer);
  print(`Prose, ${String(reports)} reports of ${heldOut}`, [...listProse(prose), '', ...faults]);
}

function print(title: string, lines: readonly string[]): void {
  process.stdout.write(`${title}\n\n${lines.join('\n')}\n\n`);
}
