/**
 * Round trip: a printer with its own copy of the form's labels pours random consistent counts into every layout, and the
 * reader must return them cell by cell, blanks as blanks, and nothing that was not printed.
 */
import { describe, expect, test } from 'vitest';
import type { Edition } from '../src/domain/report.ts';
import { extractTables } from '../src/pipeline/extract/extract-tables.ts';
import { readReportText } from '../src/pipeline/read/read-report-text.ts';
import { recogniseEdition } from '../src/pipeline/recognise/edition.ts';
import { recogniseSections } from '../src/pipeline/recognise/sections.ts';
import { compareCells, type CellTally } from '../scripts/printer/compare-cells.ts';
import { LAYOUTS, printReport, type Layout } from '../scripts/printer/print-report.ts';
import { randomCounts } from '../scripts/printer/random-counts.ts';
import { randomOptions } from '../scripts/printer/random-options.ts';
import { seededRandom } from '../scripts/printer/seeded-random.ts';

const DOCUMENTS = 150;

interface RoundTrip {
  readonly seed: number;
  readonly tally: CellTally;
  readonly edition: Edition | null;
  readonly printed: Edition;
}

function roundTrip(layout: Layout, seed: number): RoundTrip {
  const random = seededRandom(seed);
  const options = randomOptions(layout, random);
  const printed = printReport(randomCounts(options.edition, random), options, random);
  const report = readReportText(printed.file, printed.text).value;
  if (report === null) throw new Error(`seed ${seed}: not read`);
  const edition = recogniseEdition(report).value;

  const { value: observations } = extractTables(report, { edition, sections: recogniseSections(report).value });
  return { seed, tally: compareCells(printed.expected, observations), edition, printed: options.edition };
}

describe.each(LAYOUTS)('%s', (layout) => {
  const trips = Array.from({ length: DOCUMENTS }, (_, i) => roundTrip(layout, 1000 + i));

  test('every printed cell comes back with its value and state', () => {
    const faulty = trips.filter((trip) => trip.tally.faults.length > 0);
    if (layout !== 'pdfText') {
      expect(
        faulty.slice(0, 5).map((trip) => `seed ${trip.seed}: ${trip.tally.faults.slice(0, 3).join('; ')}`),
      ).toEqual([]);
      return;
    }
    const asked = trips.reduce((sum, trip) => sum + trip.tally.asked, 0);
    const right = trips.reduce((sum, trip) => sum + trip.tally.right, 0);
    expect(right / asked).toBeGreaterThanOrEqual(0.99);
  });

  test('no number is invented', () => {
    const inventing = trips.filter((trip) => trip.tally.invented > 0);
    expect(
      inventing.slice(0, 5).map((trip) => `seed ${trip.seed}: ${trip.tally.faults.join('; ').slice(0, 300)}`),
    ).toEqual([]);
  });

  test('the edition is told by its labels', () => {
    expect(trips.filter((trip) => trip.edition !== trip.printed).map((trip) => trip.seed)).toEqual([]);
  });
});
