/**
 * A year's numbers beside those of the year before. Only exact numbers of one agency and one scope are subtracted; whoever left the
 * number out in either year is not among them.
 */
import type { MetricRow } from '../../domain/shards.ts';
import { changesBetween, largestChanges, newestChangesBetween, type Change } from '../changes-between.ts';
import { comparableScope } from './chart-rows.ts';

export type YearChange = Change<MetricRow>;

export const yearChanges = (rows: readonly MetricRow[], year: number): readonly YearChange[] =>
  changesBetween(rows, year, differenceOf);

/** Of the newest year in which any agency can be held against the year before. */
export const newestChanges = (rows: readonly MetricRow[]): readonly YearChange[] =>
  newestChangesBetween(rows, differenceOf);

function differenceOf(before: MetricRow, row: MetricRow): number | null {
  if (comparableScope(before) !== comparableScope(row)) return null;
  const [then, now] = [exactOf(before), exactOf(row)];
  return then === null || now === null ? null : now - then;
}

const exactOf = ({ value: { state, value } }: MetricRow): number | null => (state === 'exact' ? value : null);

/** The rows that a table of the largest changes shows, two each. */
export const changedRows = (changes: readonly YearChange[]): readonly MetricRow[] =>
  largestChanges(changes).flatMap(({ before, row }) => [before, row]);
