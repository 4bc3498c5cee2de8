import { expect, test } from 'vitest';
import type { RateRow } from '../../domain/rate-rows.ts';
import { rateChanges } from './rate-changes.ts';

const row = (agencyId: string, year: number, numerator: number, denominator: number, more: object = {}): RateRow =>
  ({
    ...{ agencyId, year, numerator, denominator, value: numerator / denominator, scope: 'agency' },
    ...more,
  }) as unknown as RateRow;

/** Changes as `agency year points`. */
function check(rows: readonly RateRow[], otherYears: readonly RateRow[], expected: readonly string[]): void {
  const changes = rateChanges({ rows, otherYears }, { leastDenominator: 30 });
  expect(changes.map((change) => `${change.row.agencyId} ${change.row.year} ${(change.by * 100).toFixed(1)}`)).toEqual(
    expected,
  );
}

test('an agency is held against its own year before, the largest rise first', () => {
  check(
    [row('a', 2024, 10, 40), row('b', 2024, 45, 50)],
    [row('a', 2023, 20, 40), row('b', 2023, 30, 50)],
    ['b 2024 30.0', 'a 2024 -25.0'],
  );
});

test('fewer than 30 in either year say nothing of a change', () => {
  check([row('a', 2024, 9, 29), row('b', 2024, 9, 60)], [row('a', 2023, 1, 60), row('b', 2023, 1, 29)], []);
});

test('a whole area is not held against a single office, nor a year against one further back', () => {
  check(
    [row('a', 2024, 9, 60), row('b', 2024, 9, 60)],
    [row('a', 2023, 9, 60, { scope: 'area' }), row('b', 2022, 1, 60)],
    [],
  );
});

test('the newest year with any change is taken', () => {
  check([row('a', 2023, 30, 60), row('b', 2025, 9, 60)], [row('a', 2022, 15, 60)], ['a 2023 25.0']);
});
