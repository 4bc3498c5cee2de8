/** Seven values out of what text recognition leaves of a row: only where one way to part the signs makes the row add up. */
import { expect, test } from 'vitest';
import { valuesThatAddUp } from './sum-parse.ts';

const THREE = { count: 1, length: 7 };
const FOUR = { count: 3, length: 5 };

test.each([
  ['gaps and lines of the table', ' 20 | 0   0    1     0   0 | 21', '20 0 0 1 0 0 21'],
  ['a line of the table in front of a value read as 1', '3 |36 |0   0   0 |2|141', '3 36 0 0 0 2 41'],
  ['a line between two values read as 1', ' 0 |2410 0  0 2 | 26', '0 24 0 0 0 2 26'],
  ['a value and its total begin with 1 where another 1 is a line', ' 0 |1410 0  0 2 | 16', null],
  ['a value and its total begin with 1, and no bar stands in front of them', ' 0 | 0 10  0   0 |010', null],
  ['a value and its total begin with 1 behind bars', ' 0 |14| 0 0  0 |2|16', '0 14 0 0 0 2 16'],
  ['strokes of which all may be lines', ' 0|ololo1o lolo', null],
  ['letters for zeros, two of them together', '7 | 0 | 。oo |o|7', '7 0 0 0 0 0 7'],
  ['letters for all lines of the table', ' l 12 l 3 l 0 l 0 l 4 l 0 l 19 l', '12 3 0 0 4 0 19'],
  ['commas for lines of the table', ' 41 ， 7 | 3 5  0 2 |， 58', '41 7 3 5 0 2 58'],
  ['a stroke that is a line or a 1: both ways add up', ' | 丨3 | 0 | 0 | 0 | 0 | 0 | 丨3 |', null],
  ['a value and its total led by 1, of which both or neither may be lines', '124|0|0|0|0|2126|', null],
  ['a value was lost', '5 | 0 | 0 | 2 | 0 | 7', null],
  ['the values do not add up', '5 | 0 | 0 | 2 | 0 | 0 | 9', null],
  ['zeros alone prove nothing', '0 | 0 | 0 | 0 | 0 | 0 | 0', null],
  ['thousands that are set apart, for which 1 is no line', '1,423 | 0 | 0 | 0 | 0 | 0 | 423', null],
  ['words among the values', '5 | 0 | 公开 | 0 | 2 | 0 | 0 | 7', null],
])('%s', (_, signs, expected) => {
  const values = valuesThatAddUp(signs, THREE);
  expect(values?.map(({ value }) => value).join(' ') ?? null).toBe(expected);
  for (const { value, start, end } of values ?? [])
    expect(signs.slice(start, end)).toMatch(value === '0' ? /^[0o。]$/u : value);
});

test('signs without end are left after a bounded number of steps', () => {
  expect(valuesThatAddUp('1 '.repeat(60), THREE)).toBeNull();
  expect(valuesThatAddUp('o'.repeat(5000), THREE)).toBeNull();
});

test.each([
  [
    'lines read as 1, and letters',
    '3  0  2  3  8 12  0  工  3  6 |125  3  11  0  39',
    '3 0 2 3 8 2 0 1 3 6 25 3 11 0 39',
  ],
  ['a block of zeros', '1 | 0 | o | 0 | 1 0 0 0 0 0 |2|0 0 0 2', '1 0 0 0 1 0 0 0 0 0 2 0 0 0 2'],
  ['a block that does not add up', '25 0 2 3 |30| 1 2 0 11 |24| 0 0 0 25 | 25', null],
])('table four: %s', (_, signs, expected) => {
  expect(
    valuesThatAddUp(signs, FOUR)
      ?.map(({ value }) => value)
      .join(' ') ?? null,
  ).toBe(expected);
});
