/** `observations.csv` of a built site as rows by column name, with the answers that the tests of printed numbers need. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { numberText } from '../../src/i18n/number-text.ts';

export type CsvRow = Readonly<Record<string, string>>;

export function readCsv(dist: string, path: string): readonly CsvRow[] {
  const text = readFileSync(join(dist, 'data', path), 'utf8');
  return Papa.parse<CsvRow>(text, { header: true, skipEmptyLines: true }).data;
}

const SIGNS: Readonly<Record<string, string>> = { exact: '', atLeast: '≥', atMost: '≤', approximate: '约' };

/** A row's number as pages print it, or null where there is none. */
export function printedValue(row: CsvRow): string | null {
  return row['value'] === '' ? null : printedNumber(Number(row['value']), row['state'] ?? '');
}

export function printedNumber(value: number, state: string): string {
  return `${SIGNS[state] ?? '?'}${numberText(value)}`;
}

/** Rows under each value of a column. */
export function groupRows(
  rows: readonly CsvRow[],
  key: (row: CsvRow) => string,
): ReadonlyMap<string, readonly CsvRow[]> {
  const groups = new Map<string, CsvRow[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return groups;
}
