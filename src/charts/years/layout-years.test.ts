import { expect, test } from 'vitest';
import { rowOf, WORDS } from '../cases/rows-of.ts';
import { layoutYears, type PlacedYears } from './layout-years.ts';

const layout = (...values: readonly (readonly [number, number | null])[]): PlacedYears =>
  layoutYears(
    values.map(([year, value]) => rowOf(String(year), value, { year })),
    WORDS,
  );

test('two years make a slope', () => {
  expect(layout([2023, 10], [2024, 5]).joins).toEqual([{ x1: 25, y1: 22, x2: 75, y2: 60 }]);
});

test('a year without a number keeps its place and breaks the line', () => {
  const placed = layout([2022, 10], [2023, null], [2024, 5]);
  expect(placed.joins).toEqual([]);
  expect(placed.years.map((year) => `${year.year} ${year.label}`)).toEqual(['2022 10', '2023 missing', '2024 5']);
});

test('a year without a report keeps its place, empty', () => {
  expect(layout([2022, 10], [2024, 5]).years.map((year) => year.label)).toEqual(['10', '', '5']);
});

test('zero stands on the axis', () => {
  const placed = layout([2023, 0], [2024, 5]);
  expect(placed.years[0]?.y).toBe(placed.axisY);
});
