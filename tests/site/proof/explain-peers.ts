/**
 * What a profile says of an agency among its peers, computed again: those of its kind that have the year, in the smallest place around
 * it whose name the sentence gives, and their numbers of the agency's or an area's scope.
 */
import { quantileSorted } from 'd3';
import { printedNumber, printedValue, type CsvRow } from '../published-observations.ts';
import { counted, liesIn, METRIC_NAMES, middleOf, yearsOf, type Published } from './published.ts';

export interface Peers {
  readonly members: number;
  /** Rows with a comparable number. */
  readonly stated: readonly CsvRow[];
  readonly own: CsvRow | undefined;
}

export function peersIn(text: string, metric: string, agency: CsvRow, year: string, published: Published): Peers {
  const code = placeIn(text, agency, published);
  const members = published.agencies.filter(
    (row) =>
      liesIn(row, code) &&
      row['kind'] === agency['kind'] &&
      row['speaks_for_area'] === agency['speaks_for_area'] &&
      yearsOf(row).includes(year),
  );
  const ids = new Set(members.map((row) => row['agency_id'] ?? ''));
  const rows = (published.byMetric.get(metric) ?? []).filter((row) => row['year'] === year);
  const stated = rows.filter((row) => ids.has(row['agency_id'] ?? '') && isComparable(row));
  const own = rows.find((row) => row['agency_id'] === agency['agency_id']);
  return { members: members.length, stated, own };
}

const isComparable = (row: CsvRow): boolean =>
  row['value'] !== '' && (row['scope'] === 'agency' || row['scope'] === 'area');

/** The smallest place around the agency that the text names; the whole country else. */
function placeIn(text: string, agency: CsvRow, { regions }: Published): string {
  const code = agency['region_code'] ?? '';
  const around = [6, 4, 2].map((length) => code.slice(0, length)).filter((each, at, all) => all.indexOf(each) === at);
  return (
    around.find(
      (each) => text.includes(`；${regions.get(each) ?? '?'}`) || text.startsWith(regions.get(each) ?? '?'),
    ) ?? 'cn'
  );
}

/** The metric that a text begins with or, in a list, names. */
export const metricNamed = (text: string): string | null =>
  [...METRIC_NAMES].sort(([a], [b]) => b.length - a.length).find(([name]) => text.includes(name))?.[1] ?? null;

/** Every number that may be said in the sentence. */
export function numbersOfPeers({ members, stated, own }: Peers): ReadonlySet<string> {
  const values = stated.map((row) => Number(row['value'])).sort((a, b) => a - b);
  const mine = Number(own?.['value']);
  const others = stated.filter((row) => row !== own).map((row) => Number(row['value']));
  const ranks = [
    others.filter((value) => value < mine).length,
    others.filter((value) => value === mine).length,
    others.filter((value) => value > mine).length,
  ];
  const middle = values.length < 5 ? [] : [printedNumber(middleOf(values), 'exact')];
  const spread = values.length < 10 ? [] : [0.1, 0.9].map((at) => quantileSorted(values, at) as number);
  return new Set([
    ...[members, stated.length, ...ranks].map(counted),
    ...middle,
    ...spread.map((value) => printedNumber(Math.round(value * 10) / 10, 'exact')),
    ...(own === undefined ? [] : [printedValue(own) ?? '']),
  ]);
}
