import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsOf, WORDS } from '../cases/rows-of.ts';
import { layoutDotStacks, type PlacedDotStacks } from './layout-dot-stacks.ts';

const layout = (values: readonly (number | null)[]): PlacedDotStacks =>
  layoutDotStacks(rowsOf(values), { width: 288, words: WORDS });

test('each whole number from 0 to the largest has a column, in equal steps', () => {
  expect(layout([0, 3]).columns.map((column) => `${column.label}@${column.x} ${column.count}`)).toEqual([
    '0@12.5 1',
    '1@37.5 0',
    '2@62.5 0',
    '3@87.5 1',
  ]);
});

test('numbers above 12 share one column more', () => {
  expect(layout([40, 1033]).columns.at(-1)).toMatchObject({ label: '>=13', count: 2 });
});

test('rows without a number and decimals are no dots', () => {
  expect(layout([null, 1.5, 1]).dots.length).toBe(1);
});

test('a tall column lets a dot stand for several rows and says so', () => {
  const placed = layout(Array.from({ length: 100 }, () => 0));
  expect([placed.each, placed.dots.length, placed.dots[0]?.title]).toEqual([3, 34, 'dot = 3']);
});

test('every dot lies between the counts and the axis', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 200 }), (values) => {
      const placed = layout(values);
      return placed.dots.every((dot) => dot.y > 0 && dot.y < placed.axisY);
    }),
  );
});
