/** The changelog of figures: what it cannot take is named with its line; nothing is cut or lost without a word. */
import { expect, test } from 'vitest';
import { parseChanges } from './parse-changes.ts';
import { CHANGES_TABLE } from './tables/changes-table.ts';

const HEADER = CHANGES_TABLE.columns.map(({ name }) => name);
const GOOD: Readonly<Record<string, string>> = {
  date: '2025-01-31',
  change: 'added',
  year: '2024',
  new_value: '12',
  new_state: 'exact',
};
const row = (cells: Readonly<Record<string, string>>): string =>
  HEADER.map((name) => cells[name] ?? GOOD[name] ?? '').join(',');
const fileOf = (...rows: readonly string[]): string => `${[HEADER.join(','), ...rows].join('\n')}\n`;

test('hostile words are words', () => {
  const changes = parseChanges(fileOf(row({ agency: '__proto__' }), row({ agency: '<script>' })));
  expect(changes.map(({ agency }) => agency)).toEqual(['__proto__', '<script>']);
});

test.each([
  ['a date that is none', fileOf(row({}), row({ date: '<b>' })), '3:1 error row-invalid Unexpected date <b>'],
  ['a year that is none', fileOf(row({ year: 'x' })), '2:1 error row-invalid Unexpected year x'],
  ['a change of no kind', fileOf(row({ change: '__proto__' })), '2:1 error row-invalid Unexpected change __proto__'],
  ['a value that is no number', fileOf(row({ new_value: '1e999' })), '2:1 error row-invalid Unexpected value 1e999'],
  ['a row cut short', fileOf('2025-01-31,a'), '2:1 error row-invalid Unexpected 2 cells'],
  ['an open quote mark', fileOf(row({}), row({ agency: '"a' })), '3:1 error row-invalid Unexpected quote mark'],
  ['other columns', 'date,agency\n', '1:1 error row-invalid Unexpected columns date,agency'],
])('%s is named', (_, csv, said) => {
  expect(() => parseChanges(csv)).toThrow(`changes.csv:${said}`);
});
