/**
 * Round trip: a printer with its own copy of the form's labels pours random consistent counts into every layout, format
 * and encoding, with the faults of real reports, and the reader must return every cell: numbers as printed, blanks as
 * blanks, what is missing as missing, and nothing that was not printed.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { LAYOUTS, PDF_LAYOUTS, type Layout } from '../scripts/printer/print-options.ts';
import { roundTrip, type RoundTrip } from '../scripts/printer/read-printed.ts';

/** 14 layouts: 1,008 documents. */
const DOCUMENTS = 72;
const FIRST_SEED = 1000;

async function roundTrips(layout: Layout): Promise<readonly RoundTrip[]> {
  const trips: RoundTrip[] = [];
  for (let i = 0; i < DOCUMENTS; i += 1) trips.push(await roundTrip(layout, FIRST_SEED + i));
  return trips;
}

const toldOf = ({ seed, tally }: RoundTrip): string => `seed ${String(seed)}: ${tally.faults.slice(0, 3).join('; ')}`;

describe.each([...LAYOUTS])('%s', (layout) => {
  let trips: readonly RoundTrip[] = [];
  beforeAll(async () => {
    trips = await roundTrips(layout);
  });

  test('every cell comes back with its value and state', () => {
    const faulty = trips.filter((trip) => trip.tally.faults.length > 0);
    if (!PDF_LAYOUTS.has(layout)) {
      expect(faulty.slice(0, 5).map(toldOf)).toEqual([]);
      return;
    }
    const asked = trips.reduce((sum, trip) => sum + trip.tally.asked, 0);
    const right = trips.reduce((sum, trip) => sum + trip.tally.right, 0);
    expect(right / asked, faulty.slice(0, 5).map(toldOf).join('\n')).toBeGreaterThanOrEqual(0.99);
  });

  test('no number is invented', () => {
    expect(trips.filter((trip) => trip.tally.invented > 0).map(toldOf)).toEqual([]);
  });

  test('the edition is told by the labels of table two', () => {
    const told = trips.filter(({ options }) => !['tableAbsent', 'tableCut', 'reportCut'].includes(options.damage));
    expect(told.filter((trip) => trip.edition !== trip.options.edition).map((trip) => trip.seed)).toEqual([]);
  });
});
