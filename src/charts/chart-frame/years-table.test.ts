import { expect, test } from 'vitest';
import { rowOf, WORDS } from '../cases/rows-of.ts';
import { yearsTable } from './years-table.ts';

test('years stand in their order, each once, with the value beside it', () => {
  const rows = [rowOf('2023', 335), rowOf('2024', null), rowOf('2025', 12)];
  const { heads, rows: lines } = yearsTable(rows, WORDS);
  expect(heads.map(({ text }) => text).slice(0, 2)).toEqual(['year', 'value']);
  expect(lines.map(([year, value]) => `${String(year?.text)} ${String(value?.text)}`)).toEqual([
    '2023 335',
    '2024 missing',
    '2025 12',
  ]);
});
