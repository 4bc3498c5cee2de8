import { expect, test } from 'vitest';
import type { SettledValue } from '../domain/settled-value.ts';
import { EDITION_2021 } from '../forms/edition-2021.ts';
import { wordsOf } from '../i18n/words.ts';
import { isMissingRow, rowLines, shortRows, tableThreeHtml } from './table-three-html.ts';

const cell = (metric: string, value: number | null): SettledValue => ({
  ...{
    metric,
    value,
    lower: value,
    upper: value,
    state: value === null ? 'missing' : 'exact',
    unit: '件',
    scope: 'agency',
  },
  ...{ source: 'table', method: 'table-row', raw: String(value), proof: null, conflict: null },
});

/** A table of zeros but for the given cells; null for a cell that is missing. */
const tableOf = (cells: Readonly<Record<string, number | null>>) => (metric: string) =>
  cell(metric, metric in cells ? (cells[metric] as number | null) : 0);

const linesOf = (cells: Readonly<Record<string, number | null>>): ReturnType<typeof rowLines> =>
  rowLines(EDITION_2021, tableOf(cells), wordsOf(undefined));

const rowIds = (cells: Readonly<Record<string, number | null>>): readonly string[] =>
  shortRows(EDITION_2021, tableOf(cells)).map(({ id }) => id);

test('a table of zeros is shortened to the four rows of the balance', () => {
  expect(rowIds({})).toEqual(['received', 'carriedIn', 'concluded', 'carriedOut']);
});

test('a row with a number stays in the shortened table, in the form’s order', () => {
  expect(rowIds({ 'applications.granted.naturalPerson': 1 })).toEqual([
    ...['received', 'carriedIn', 'granted', 'concluded', 'carriedOut'],
  ]);
});

test('a row of which nothing was read says so once and is no row of zeros', () => {
  const missing = Object.fromEntries(
    EDITION_2021.applicants.map(({ id }) => [`applications.concluded.${id}`, null] as const),
  );
  const row = EDITION_2021.tableThreeRows.find(({ id }) => id === 'concluded');
  expect(row !== undefined && isMissingRow(EDITION_2021, row, tableOf(missing))).toBe(true);
  const html = tableThreeHtml(EDITION_2021, row === undefined ? [] : [row], linesOf(missing), wordsOf(undefined));
  expect(html).toContain('<td class="n absent" colspan="7">年报未载明</td>');
});

test('the whole table has 175 cells and each group label once', () => {
  const html = tableThreeHtml(EDITION_2021, EDITION_2021.tableThreeRows, linesOf({}), wordsOf(undefined));
  expect(html.match(/<td /gu)?.length).toBe(175);
  expect(html.match(/（三）不予公开/gu)?.length).toBe(1);
  expect(html.match(/三、本年度办理结果/gu)?.length).toBe(1);
});
