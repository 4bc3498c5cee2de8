import { expect, test } from 'vitest';
import type { SubjectRate } from '../../domain/compared-subject.ts';
import { compareCsv } from './compare-csv.ts';
import type { CompareColumn } from './compare-rows.ts';
import { comparedRates } from './compared-rates.ts';

const rate = (id: string, i: number, v: number): SubjectRate => ({
  ...{ id, zh: id, en: id, i, v, t: '', f: '8/9', w: null, k: null },
});
const column = (id: string, ...rates: readonly SubjectRate[]): CompareColumn => ({
  key: id,
  subject: { id, name: id, short: id, place: '', en: { name: id, place: '' }, path: '', years: [] },
  year: { year: 2024, status: 'full', values: {}, rates },
  yearNumber: 2024,
  choice: 0,
});
const COLUMNS = [column('a', rate('late', 2, 0.5)), column('b', rate('early', 1, 0.888889), rate('late', 2, 0))];

test('rates stand in the order of their list, undefined ones as null and never as 0', () => {
  expect(comparedRates(COLUMNS).map(({ id, cells }) => [id, cells.map((cell) => cell?.v ?? null)])).toEqual([
    ['early', [null, 0.888889]],
    ['late', [0.5, 0]],
  ]);
});

test('the CSV of a comparison has a line for each defined rate, with its fraction', () => {
  const lines = compareCsv(COLUMNS, [], { words: { root: '/', locale: 'zh' }, origin: 'https://example.org/' })
    .trim()
    .split('\r\n');
  expect(lines.slice(1)).toEqual([
    'late,late,,a,a,2024,0.5,exact,,,8/9,',
    'early,early,,b,b,2024,0.888889,exact,,,8/9,',
    'late,late,,b,b,2024,0,exact,,,8/9,',
  ]);
});
