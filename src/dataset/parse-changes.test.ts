/** The changelog of figures: what it cannot take is named with its line; nothing is cut or lost without a word. */
import { expect, test } from 'vitest';
import { parseChanges } from './parse-changes.ts';
import { CHANGES_TABLE } from './tables/changes-table.ts';

const HEADER = CHANGES_TABLE.columns.map(({ name }) => name);
const row = (date: string, agency: string): string =>
  HEADER.map((name) => (name === 'date' ? date : name === 'agency' ? agency : 'x')).join(',');
const fileOf = (...rows: readonly string[]): string => `${[HEADER.join(','), ...rows].join('\n')}\n`;

test('hostile words are words', () => {
  const changes = parseChanges(fileOf(row('2025-01-31', '__proto__'), row('2025-01-31', '<script>')));
  expect(changes.map(({ agency }) => agency)).toEqual(['__proto__', '<script>']);
});

test.each([
  [
    'a date that is none',
    fileOf(row('2025-01-31', 'a'), row('<b>', 'a')),
    'changes.csv:3:1 error row-invalid Unexpected date <b>',
  ],
  ['a row cut short', fileOf('2025-01-31,a'), 'changes.csv:2:1 error row-invalid Unexpected 2 cells'],
  [
    'an open quote mark',
    fileOf(row('2025-01-31', 'a'), row('2025-01-31', '"a')),
    'changes.csv:3:1 error row-invalid Unexpected quote mark',
  ],
  ['other columns', 'date,agency\n', 'changes.csv:1:1 error row-invalid Unexpected columns date,agency'],
])('%s is named', (_, csv, said) => {
  expect(() => parseChanges(csv)).toThrow(said);
});
