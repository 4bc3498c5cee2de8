/** Every row of `observations.csv` that has a place in a report leads to words that are marked on the report's page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { groupRows, readCsv } from './published-observations.ts';

const dist = inject('dist');
const read = readCsv(dist, 'observations.csv').filter((row) => row['report_id'] !== '');

test('report_id and anchor lead to a mark of the page', () => {
  const placed = read.filter((row) => row['anchor'] !== '');
  const lost = [...groupRows(placed, (row) => row['report_id'] ?? '')].flatMap(([report, rows]) => {
    const page = readFileSync(join(dist, 'reports', report, 'index.html'), 'utf8');
    return rows.filter((row) => !page.includes(`<mark id="${row['anchor'] ?? ''}">`)).map((row) => row['anchor']);
  });
  expect(lost).toEqual([]);
  expect(placed.length).toBeGreaterThan(900);
});

test('what has no place in the text has no anchor', () => {
  const unlike = read.filter((row) => (row['anchor'] === '') !== (row['start'] === '' || row['start'] === row['end']));
  expect(unlike.map((row) => `${row['report_id'] ?? ''} ${row['metric'] ?? ''}`)).toEqual([]);
});
