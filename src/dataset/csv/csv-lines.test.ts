import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CellValue } from '../tables/download-table.ts';
import { csvLine } from './csv-line.ts';
import { csvLines } from './csv-lines.ts';

type Rows = readonly (readonly CellValue[])[];

function check(rows: Rows, lines: readonly string[]): void {
  const lineOf = csvLines();
  expect(rows.map((row) => lineOf(row))).toEqual(lines);
}

test('rows that begin alike are written whole, each by itself', () => {
  check(
    [
      ['甲', 2024, 'a', 1],
      ['甲', 2024, 'b', null],
      ['甲', 2023, 'b', 2],
      ['乙', 2023, 'b', 2],
    ],
    ['甲,2024,a,1\n', '甲,2024,b,\n', '甲,2023,b,2\n', '乙,2023,b,2\n'],
  );
});

test('a row that is wholly like the one before is written again', () => {
  check(
    [
      ['甲', null],
      ['甲', null],
      ['甲', null],
    ],
    ['甲,\n', '甲,\n', '甲,\n'],
  );
});

test('quotes and guards stand in what is taken over, too', () => {
  check(
    [
      ['甲,乙', '=1', 'a'],
      ['甲,乙', '=1', 'b'],
      ['甲,乙', '=1', 'c'],
    ],
    [`"甲,乙",'=1,a\n`, `"甲,乙",'=1,b\n`, `"甲,乙",'=1,c\n`],
  );
});

test('any rows are written as each of them alone', () => {
  const cell = fc.constantFrom<CellValue[]>('a', '', '=1', '1', 1, 0, null, true, 'x,y');
  const rows = fc.array(fc.tuple(cell, cell, cell, cell), { maxLength: 30 });
  fc.assert(fc.property(rows, (some) => check(some, some.map(csvLine))));
});
