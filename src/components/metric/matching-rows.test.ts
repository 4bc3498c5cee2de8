import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvLine } from '../../dataset/csv/csv-line.ts';
import { matchingRows, type Condition } from './matching-rows.ts';

const HEAD = ['region_code', 'kind', 'year', 'as_written'];
const is = (column: string, value: string): Condition => ({ column, value, isPrefix: false });
const begins = (column: string, value: string): Condition => ({ column, value, isPrefix: true });
const csv = (rows: readonly (readonly string[])[]): string => [HEAD, ...rows].map((row) => csvLine(row)).join('');

const ROWS = [
  ['640121', 'county', '2024', '108条'],
  ['640122', 'street', '2024', '1,200\n条'],
  ['11', 'street', '2023', '称"一件"'],
  ['', 'county', '2023', ''],
];

function check(conditions: readonly Condition[], expected: readonly number[]): void {
  const rows = expected.map((at) => ROWS[at] as readonly string[]);
  expect(matchingRows(csv(ROWS), conditions)).toEqual({ csv: csv(rows), rows: rows.length });
}

test('without a condition every record is kept', () => check([], [0, 1, 2, 3]));
test('a place is the beginning of its code', () => check([begins('region_code', '64')], [0, 1]));
test('a kind is the whole cell', () => check([is('kind', 'street')], [1, 2]));
test('all conditions hold together', () => check([is('kind', 'street'), is('year', '2023')], [2]));
test('none may be left', () => check([is('year', '1999')], []));

test('what is kept is what a CSV reader finds under the same condition', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '1', ' '), maxLength: 4 });
  const row = fc.tuple(fc.constantFrom('1', '2'), cell, cell, cell).map((cells) => [...cells]);
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
      const found = matchingRows(csv(rows), [is('region_code', '1')]);
      const read = Papa.parse<string[]>(csv(rows), { skipEmptyLines: true }).data.filter(
        ([code], at) => at === 0 || code === '1',
      );
      expect(Papa.parse<string[]>(found.csv, { skipEmptyLines: true }).data).toEqual(read);
      expect(found.rows).toBe(read.length - 1);
    }),
  );
});
