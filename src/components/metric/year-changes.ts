/**
 * What a metric's numbers are beside those of the year before, largest rise first. Only exact numbers of one agency and one scope
 * are subtracted; whoever left the number out in either year is not among them.
 */
import type { MetricRow } from '../../domain/shards.ts';
import { comparableScope } from './chart-rows.ts';

export interface YearChange {
  readonly before: MetricRow;
  readonly row: MetricRow;
  /** `row` less `before`. */
  readonly by: number;
}

export function yearChanges(rows: readonly MetricRow[], year: number): readonly YearChange[] {
  const earlier = new Map(rows.filter((row) => row.year === year - 1).map((row) => [row.agencyId, row]));
  return rows
    .filter((row) => row.year === year)
    .flatMap((row) => changeFrom(earlier.get(row.agencyId), row))
    .sort((a, b) => b.by - a.by || (a.row.agencyId < b.row.agencyId ? -1 : 1));
}

/** The newest year in which any agency can be held against the year before, with its changes. */
export function newestChanges(rows: readonly MetricRow[]): readonly YearChange[] {
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => b - a);
  for (const year of years) {
    const changes = yearChanges(rows, year);
    if (changes.length > 0) return changes;
  }
  return [];
}

function changeFrom(before: MetricRow | undefined, row: MetricRow): readonly YearChange[] {
  if (before === undefined || comparableScope(before) !== comparableScope(row)) return [];
  const [then, now] = [exactOf(before), exactOf(row)];
  return then === null || now === null ? [] : [{ before, row, by: now - then }];
}

const exactOf = ({ value: { state, value } }: MetricRow): number | null => (state === 'exact' ? value : null);

/** Rises and falls shown of each. */
export const MOST_CHANGES = 5;

/** The largest rises and the largest falls, in their order. */
export function largestChanges(changes: readonly YearChange[]): readonly YearChange[] {
  const rises = changes.filter(({ by }) => by > 0).slice(0, MOST_CHANGES);
  const falls = changes.filter(({ by }) => by < 0).slice(-MOST_CHANGES);
  return [...rises, ...falls];
}

/** The rows that a table of the largest changes shows, two each. */
export const changedRows = (changes: readonly YearChange[]): readonly MetricRow[] =>
  largestChanges(changes).flatMap(({ before, row }) => [before, row]);
