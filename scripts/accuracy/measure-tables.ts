/** Measures how the tables of printed reports are read: a round trip for each seed, summed over a layout. */
import type { TableAccuracy } from '../../src/forms/accuracy-record.ts';
import { FORMAT_OF, LAYOUTS, type Layout } from '../printer/print-options.ts';
import { roundTrip, type RoundTrip } from '../printer/read-printed.ts';

/** 72 reports in each of 14 layouts: 1,008. */
const REPORTS_PER_LAYOUT = 72;
const SEEDS_PER_LAYOUT = 1000;

/** The reports of a layout; no two layouts share a seed. */
export async function tripsOf(layout: Layout): Promise<readonly RoundTrip[]> {
  const first = (LAYOUTS.indexOf(layout) + 100) * SEEDS_PER_LAYOUT;
  const trips: RoundTrip[] = [];
  for (let i = 0; i < REPORTS_PER_LAYOUT; i += 1) trips.push(await roundTrip(layout, first + i));
  return trips;
}

export function sumTrips(layout: Layout, trips: readonly RoundTrip[]): TableAccuracy {
  const sum = (count: 'asked' | 'right' | 'wrong' | 'missing' | 'invented'): number =>
    trips.reduce((total, { tally }) => total + tally[count], 0);
  return {
    layout,
    format: FORMAT_OF[layout],
    documents: trips.length,
    cells: sum('asked'),
    right: sum('right'),
    wrong: sum('wrong'),
    missing: sum('missing'),
    invented: sum('invented'),
  };
}

export async function measureTables(): Promise<readonly TableAccuracy[]> {
  const measured: TableAccuracy[] = [];
  for (const layout of LAYOUTS) measured.push(sumTrips(layout, await tripsOf(layout)));
  return measured;
}
