import { expect, test } from 'vitest';
import type { MetricRow } from '../../domain/shards.ts';
import { largestChanges } from '../changes-between.ts';
import { changedRows, newestChanges, yearChanges } from './year-changes.ts';

const row = (agencyId: string, year: number, value: number | null, more: object = {}): MetricRow =>
  ({
    agencyId,
    year,
    speaksForArea: false,
    value: { value, state: value === null ? 'missing' : 'exact', scope: 'agency', ...more },
  }) as unknown as MetricRow;

/** Changes as `agency by`. */
function check(rows: readonly MetricRow[], year: number, expected: string): void {
  const said = yearChanges(rows, year).map((change) => `${change.row.agencyId} ${String(change.by)}`);
  expect(said.join('; ')).toBe(expected);
}

test('an agency is held against its own year before, the largest rise first', () => {
  check([row('a', 2023, 5), row('a', 2024, 7), row('b', 2023, 9), row('b', 2024, 0)], 2024, 'a 2; b -9');
});

test('what is missing in either year is no 0', () => {
  check([row('a', 2023, null), row('a', 2024, 7), row('b', 2023, 9), row('b', 2024, null)], 2024, '');
});

test('bounds, other scopes and years further back are not subtracted', () => {
  const bound = { state: 'atLeast' };
  check([row('a', 2023, 5, bound), row('a', 2024, 7), row('b', 2022, 9), row('b', 2024, 9)], 2024, '');
  check([row('a', 2023, 5, { scope: 'part' }), row('a', 2024, 7)], 2024, '');
});

test('the newest year with any change is taken', () => {
  const rows = [row('a', 2022, 1), row('a', 2023, 2), row('b', 2025, 4)];
  expect(newestChanges(rows).map((change) => change.row.year)).toEqual([2023]);
  expect(newestChanges([row('b', 2025, 4)])).toEqual([]);
});

test('of many the five largest rises and falls are shown, none twice, and none that stayed', () => {
  const rows = Array.from({ length: 51 }, (_, i) => [
    row(`a${String(i)}`, 2023, 25),
    row(`a${String(i)}`, 2024, i),
  ]).flat();
  const shown = largestChanges(yearChanges(rows, 2024));
  expect(shown.map(({ by }) => by)).toEqual([25, 24, 23, 22, 21, -21, -22, -23, -24, -25]);
  expect(changedRows(yearChanges(rows, 2024)).length).toBe(20);
});
