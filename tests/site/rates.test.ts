/** Every rate of `indicators.csv`, from which pages and regions print, follows from `observations.csv` by its formula. */
import { expect, inject, test } from 'vitest';
import { INDICATORS } from '../../src/forms/indicators.ts';
import { computeRate } from './proof/explain-formula.ts';
import { readPublished } from './proof/published.ts';
import { groupRows, readCsv } from './published-observations.ts';

const dist = inject('dist');
const { shown } = readPublished(dist);
const byYear = groupRows(shown, (row) => `${row['agency_id'] ?? ''} ${row['year'] ?? ''}`);
const indicators = new Map(INDICATORS.map((indicator) => [indicator.id, indicator]));
const numberOf = (cell: string | undefined): number | null => (cell === undefined || cell === '' ? null : Number(cell));

test('numerator and denominator of every rate are the sums of its formula, its value their quotient', () => {
  const wrong: string[] = [];
  let computed = 0;
  for (const row of readCsv(dist, 'indicators.csv')) {
    const indicator = indicators.get(row['indicator'] ?? '');
    const key = `${row['agency_id'] ?? ''} ${row['year'] ?? ''}`;
    const rate = indicator && computeRate(indicator, byYear.get(key) ?? [], Number(row['year']));
    if (indicator === undefined || rate === undefined) continue;
    computed += 1;
    const printed = [numberOf(row['numerator']), numberOf(row['denominator'])];
    const value = numberOf(row['value']);
    const [above, below] = rate;
    const quotient = above === null ? null : below === null ? above : above / below;
    const agrees = printed[0] === above && printed[1] === below && (value === null || value === quotient);
    if (!agrees) wrong.push(`${key} ${indicator.id}: ${printed.join('/')}, computed ${rate.join('/')}`);
  }
  expect(wrong).toEqual([]);
  expect(computed).toBeGreaterThan(200);
});
