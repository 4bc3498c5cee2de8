/**
 * `npm run diff-data -- OLD NEW`: the figures that one version of the data added, removed or changed. OLD and NEW are
 * `observations.csv` or a folder of downloads. Exit status 0 when nothing changed, 1 when something did, 2 on a bad option.
 */
import { appendFileSync, existsSync } from 'node:fs';
import { csvLine } from '../src/dataset/csv/csv-line.ts';
import { diffObservations } from '../src/dataset/diff-observations.ts';
import type { DatedChange } from '../src/domain/observation-change.ts';
import { CHANGES_TABLE } from '../src/dataset/tables/changes-table.ts';
import { changeLines } from './change-lines.ts';
import { readArguments } from './read-arguments.ts';
import { dataVersion, observationsPath, readObservations } from './read-observations.ts';

const USAGE = `Usage: npm run diff-data -- [options] OLD NEW

  OLD, NEW       observations.csv of two versions, or folders of downloads that hold it
  --csv          print the changes as CSV, with the columns of changes.csv
  --date DATE    date of the new version (YYYY-MM-DD), written into the CSV
  --append FILE  add the changes to a changelog: data/changes.csv is offered with the downloads`;

const OPTIONS = { csv: { type: 'boolean' }, date: { type: 'string' }, append: { type: 'string' } } as const;

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/u; // takes 2025-06-01; leaves 1.6.2025

async function main(): Promise<void> {
  const parsed = readArguments({ options: OPTIONS, allowPositionals: true, args: process.argv.slice(2) }, USAGE);
  if (parsed === null) return;
  const { csv = false, date = '', append } = parsed.values;
  const [older, newer, ...more] = parsed.positionals.map(observationsPath);
  const fault = findFault(older, newer, more.length, date);
  if (fault !== null || older === undefined || newer === undefined) {
    process.stderr.write(`${fault ?? ''}\n\n${USAGE}\n`);
    process.exitCode = 2;
    return;
  }
  const versions = { date, oldVersion: await dataVersion(older), newVersion: await dataVersion(newer) };
  const changes = await diffObservations(readObservations(older), readObservations(newer));
  const dated = changes.map((change): DatedChange => ({ ...versions, ...change }));
  process.stdout.write(csv ? `${header()}${csvRows(dated)}` : changeLines(dated, versions));
  if (append !== undefined) appendFileSync(append, `${existsSync(append) ? '' : header()}${csvRows(dated)}`);
  if (dated.length > 0) process.exitCode = 1;
}

function findFault(older: string | undefined, newer: string | undefined, more: number, date: string): string | null {
  if (older === undefined || newer === undefined || more > 0) return 'Unexpected number of files, expected OLD and NEW';
  for (const path of [older, newer]) if (!existsSync(path)) return `Unexpected absence of ${path}, expected a file`;
  return date === '' || ISO_DATE.test(date) ? null : `Unexpected date ${date}, expected YYYY-MM-DD`;
}

const header = (): string => csvLine(CHANGES_TABLE.columns.map(({ name }) => name));

const csvRows = (changes: readonly DatedChange[]): string =>
  changes.map((change) => csvLine(CHANGES_TABLE.columns.map(({ cell }) => cell(change)))).join('');

await main();
