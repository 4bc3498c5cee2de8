import { expect, test } from 'vitest';
import type { MetricRow } from '../../domain/shards.ts';
import { metricYears } from './metric-years.ts';

/** Rows of these years, of which only the year and whether there is a number count here. */
const rowsOf = (years: readonly number[], value: number | null = 1): readonly MetricRow[] =>
  years.map((year) => ({ year, value: { value } }) as MetricRow);
const five = (year: number): readonly number[] => Array.from({ length: 5 }, () => year);

const check = (rows: readonly MetricRow[], expected: readonly number[]): void => {
  expect(metricYears(rows)).toEqual(expected);
};

test('a year with five numbers has a page, one with four has none', () =>
  check(rowsOf([...five(2023), ...five(2024), 2022, 2022, 2022, 2022]), [2024, 2023]));
test('rows without a number do not count', () =>
  check([...rowsOf([...five(2024), 2023]), ...rowsOf(five(2023), null)], [2024]));
test('numbers of one year alone need no page of their own', () => check(rowsOf(five(2024)), []));
