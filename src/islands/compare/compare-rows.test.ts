import { expect, test } from 'vitest';
import type { ComparedMetric, Subject, SubjectValue } from '../../domain/compared-subject.ts';
import { compareCsv } from './compare-csv.ts';
import { compareColumns, compareRows, type CompareRow } from './compare-rows.ts';

const metric = (id: string, main = true): ComparedMetric => ({
  id,
  name: id,
  unit: '件',
  family: 'x',
  main,
  domain: [1, 10],
  spread: null,
});
const value = (v: number | null, more: Partial<SubjectValue> = {}): SubjectValue => ({
  v,
  s: v === null ? 'missing' : 'exact',
  c: 'agency',
  w: '',
  h: null,
  o: null,
  k: null,
  ...more,
});
const subject = (id: string, years: Readonly<Record<number, Readonly<Record<string, SubjectValue>>>>): Subject => ({
  id,
  name: id,
  short: id,
  place: '',
  en: { name: id, place: '' },
  path: `agencies/${id}/`,
  years: Object.entries(years)
    .map(([year, values]) => ({ year: Number(year), status: 'full' as const, values }))
    .reverse(),
});
const rowsOf = (...values: readonly SubjectValue[]): readonly CompareRow[] =>
  compareRows(
    [metric('m')],
    compareColumns(
      values.map((one, i) => subject(`s${i}`, { 2024: { m: one } })),
      [],
      10,
    ),
    false,
  );

const check = (values: readonly SubjectValue[], expected: readonly (number | null)[]): void => {
  expect(rowsOf(...values)[0]?.cells.map((cell) => cell.difference)).toEqual(expected);
};

test('exact numbers of the same scope are subtracted from the first column', () => {
  check([value(8), value(0), value(12)], [null, -8, 4]);
});

test('decimals keep their places', () => {
  check([value(0.1), value(0.3)], [null, 0.2]);
});

test('bounds, missing values and other scopes have no difference', () => {
  check([value(8), value(132, { s: 'atLeast' }), value(null), value(9, { c: 'mixed' })], [null, null, null, null]);
});

test('nothing is subtracted from a bound', () => {
  check([value(132, { s: 'atLeast' }), value(8)], [null, null]);
});

test('sums of regions are never subtracted, since their members differ', () => {
  check([value(8, { k: '3/7' }), value(9, { k: '1/2' })], [null, null]);
});

test('different scopes side by side are said on the row', () => {
  expect(rowsOf(value(8), value(9, { c: 'area' }))[0]?.mixedScopes).toBe(true);
  expect(rowsOf(value(8), value(null, { c: 'area' }))[0]?.mixedScopes).toBe(false);
});

test('a row that nobody states is left out', () => {
  expect(rowsOf(value(null), value(null))).toEqual([]);
});

test('each subject stands in its newest year, or in every year asked', () => {
  const two = subject('a', { 2022: { m: value(1) }, 2024: { m: value(3) } });
  const years = (asked: readonly number[]) =>
    compareColumns([two], asked, 10).map((column) => [column.yearNumber, column.year?.year ?? null]);
  expect(years([])).toEqual([[2024, 2024]]);
  expect(years([2024, 2023])).toEqual([
    [2024, 2024],
    [2023, null],
  ]);
});

test('columns are cut where no more fit', () => {
  expect(
    compareColumns(
      ['a', 'b', 'c'].map((id) => subject(id, { 2024: {} })),
      [],
      2,
    ).map((column) => column.key),
  ).toEqual(['a 2024', 'b 2024']);
});

test('the oldest years go before any subject', () => {
  const subjects = ['a', 'b', 'c', 'd', 'e'].map((id) => subject(id, { 2024: {}, 2023: {}, 2022: {} }));
  const keys = compareColumns(subjects, [2024, 2023, 2022], 10).map(({ key }) => key);
  expect(keys).toEqual(['a', 'b', 'c', 'd', 'e'].flatMap((id) => [`${id} 2024`, `${id} 2023`]));
});

test('a year that nobody reports on goes before older ones', () => {
  const subjects = ['a', 'b'].map((id) => subject(id, { 2023: {} }));
  expect(compareColumns(subjects, [2024, 2023], 3).map(({ key }) => key)).toEqual(['a 2023', 'b 2023']);
});

test('a subject keeps its shape in all its years', () => {
  const columns = compareColumns([subject('a', { 2024: {} }), subject('b', { 2024: {} })], [2024, 2023], 10);
  expect(columns.map(({ key, choice }) => [key, choice])).toEqual([
    ['a 2024', 0],
    ['a 2023', 0],
    ['b 2024', 1],
    ['b 2023', 1],
  ]);
});

test('the CSV keeps state and words, leaves missing cells empty and makes formulas harmless', () => {
  const columns = compareColumns(
    [
      subject('a', { 2024: { m: value(132, { s: 'atLeast', w: '=132余,条' }) } }),
      subject('b', { 2024: { m: value(null) } }),
    ],
    [],
    10,
  );
  const rows = compareRows([metric('m')], columns, false);
  expect(compareCsv(columns, rows, { words: { root: '/', locale: 'zh' }, origin: 'https://host/' })).toBe(
    [
      '\uFEFFmetric,metric_name,unit,subject,subject_name,year,value,state,scope,stated_of_members,as_written,proof',
      'm,m,件,a,a,2024,132,atLeast,agency,,"\'=132余,条",',
      'm,m,件,b,b,2024,,missing,agency,,,',
      '',
    ].join('\r\n'),
  );
});

test('the CSV says why there is no number, as the table does: no report, a form without the cell, no member that states it', () => {
  const sum = { ...subject('c', { 2024: {} }) };
  const region = { ...sum, years: sum.years.map((year) => ({ ...year, status: 'sum' as const })) };
  const columns = compareColumns(
    [subject('a', { 2024: { m: value(1) } }), subject('b', { 2024: {} }), region, subject('d', { 2023: {} })],
    [2024],
    10,
  );
  const lines = compareCsv(columns, compareRows([metric('m')], columns, false), {
    words: { root: '/', locale: 'zh' },
    origin: 'https://host/',
  }).split('\r\n');
  expect(lines.slice(2, 5)).toEqual([
    'm,m,件,b,b,2024,,notAsked,,,,',
    'm,m,件,c,c,2024,,missing,,,,',
    'm,m,件,d,d,2024,,noReport,,,,',
  ]);
});
