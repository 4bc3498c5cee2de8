/**
 * Sentence, facts and notes of the chart of a metric, computed again from rows of `observations.csv`: one row per agency, its newest
 * year with a number; how many state one, how many are 0, the middle from five numbers on, the largest.
 */
import { groupRows, printedNumber, printedValue, type CsvRow } from '../published-observations.ts';
import { counted, middleOf, scopeOf, type Published } from './published.ts';

/** One row an agency: its newest year with a number, else its newest year. */
export function newestRows(rows: readonly CsvRow[]): readonly CsvRow[] {
  const newest = new Map<string, CsvRow>();
  const rank = (row: CsvRow): number => Number(row['year']) + (row['value'] === '' ? 0 : 10_000);
  for (const row of rows) {
    const known = newest.get(row['agency_id'] ?? '');
    if (known === undefined || rank(row) > rank(known)) newest.set(row['agency_id'] ?? '', row);
  }
  return [...newest.values()];
}

/** Every number that may be said of the rows; `members` where the group is larger than they are. */
export function numbersOfChart(
  rows: readonly CsvRow[],
  published: Published,
  members: number = rows.length,
): ReadonlySet<string> {
  const stated = rows.filter((row) => row['value'] !== '');
  const scopes = [...new Set(stated.map((row) => scopeOf(row, published)))];
  const silent = rows.filter((row) => row['value'] === '');
  const reasons = [...groupRows(silent, ({ state = '' }) => state).values()];
  return new Set([
    ...[members, stated.length, ...reasons.map(({ length }) => length)].map(counted),
    ...scopes.flatMap((scope) => {
      const own = stated.filter((row) => scopeOf(row, published) === scope);
      return numbersOfScope(own, scope === 'agency' ? silent.length : 0);
    }),
  ]);
}

function numbersOfScope(own: readonly CsvRow[], silent: number): readonly string[] {
  const values = own.map((row) => Number(row['value']));
  const zeros = values.filter((value) => value === 0).length;
  const most = Math.max(...values);
  const heads = [own.length + silent, own.length, zeros].map(counted);
  const ends = own.filter((row) => Number(row['value']) === most).map((row) => printedValue(row) ?? '');
  if (own.length < 5) return [...heads, ...own.map((row) => printedValue(row) ?? '')];
  const shared = ends.map((end) => counted(ends.filter((other) => other === end).length));
  return [...heads, ...ends, ...shared, printedNumber(middleOf(values), 'exact')];
}
