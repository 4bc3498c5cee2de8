/** The prose figures of the method page are what the measuring command computes; those of the tables stand in the round trip. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { AccuracyRecord } from '../src/forms/accuracy-record.ts';
import { LAYOUTS } from '../scripts/printer/print-options.ts';
import { measureProse } from '../scripts/accuracy/measure-prose.ts';

const RECORD = JSON.parse(
  readFileSync(join(import.meta.dirname, '../src/forms/measured-accuracy.json'), 'utf8'),
) as AccuracyRecord;

test('the recorded prose figures are those of the code', () => {
  const { proseCases, prose } = measureProse();
  expect({ proseCases: RECORD.proseCases, prose: RECORD.prose }, 'run npm run accuracy').toEqual({ proseCases, prose });
});

test('every layout of the printer is recorded', () => {
  expect(RECORD.tables.map(({ layout }) => layout)).toEqual(LAYOUTS);
});

test('prose is read with a precision of 0.98 and a recall of 0.95 for each metric', () => {
  expect(RECORD.prose.filter(({ read, right }) => right < 0.98 * read).map(({ metric }) => metric)).toEqual([]);
  expect(RECORD.prose.filter(({ stated, right }) => right < 0.95 * stated).map(({ metric }) => metric)).toEqual([]);
});
