/**
 * Round trip: a printer with its own copy of the form's labels pours random consistent counts into every layout, format
 * and encoding, with the faults of real reports, and the reader must return every cell: numbers as printed, blanks as
 * blanks, what is missing as missing, and nothing that was not printed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { sumTrips, tripsOf } from '../scripts/accuracy/measure-tables.ts';
import { LAYOUTS, PDF_LAYOUTS } from '../scripts/printer/print-options.ts';
import type { RoundTrip } from '../scripts/printer/read-printed.ts';
import type { AccuracyRecord } from '../src/forms/accuracy-record.ts';

const RECORD = JSON.parse(
  readFileSync(join(import.meta.dirname, '../src/forms/measured-accuracy.json'), 'utf8'),
) as AccuracyRecord;

/** Damage that may take away the labels that tell the edition. */
const WITHOUT_LABELS: ReadonlySet<string> = new Set(['tableAbsent', 'tableCut', 'reportCut']);

const toldOf = ({ seed, tally }: RoundTrip): string => `seed ${String(seed)}: ${tally.faults.slice(0, 3).join('; ')}`;

describe.each([...LAYOUTS])('%s', (layout) => {
  let trips: readonly RoundTrip[] = [];
  beforeAll(async () => {
    trips = await tripsOf(layout);
  });

  test('every cell comes back with its value and state', () => {
    const faulty = trips.filter((trip) => trip.tally.faults.length > 0);
    if (!PDF_LAYOUTS.has(layout)) {
      expect(faulty.slice(0, 5).map(toldOf)).toEqual([]);
      return;
    }
    const { right, cells } = sumTrips(layout, trips);
    expect(right / cells, faulty.slice(0, 5).map(toldOf).join('\n')).toBeGreaterThanOrEqual(0.99);
  });

  test('no number is invented', () => {
    expect(trips.filter((trip) => trip.tally.invented > 0).map(toldOf)).toEqual([]);
  });

  test('the edition is told by the labels of table two', () => {
    const told = trips.filter(({ options }) => !WITHOUT_LABELS.has(options.damage));
    expect(told.filter((trip) => trip.edition !== trip.options.edition).map((trip) => trip.seed)).toEqual([]);
  });

  test('the method page shows what is measured here', () => {
    const recorded = RECORD.tables.find((row) => row.layout === layout);
    expect(recorded, 'run npm run accuracy').toEqual(sumTrips(layout, trips));
  });
});
