import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowOf, rowsOf, WORDS } from '../cases/rows-of.ts';
import { layoutZeroInflated, MOST_LINES, type PlacedZeroInflated } from './layout-zero-inflated.ts';

const layout = (rows = rowsOf([])): PlacedZeroInflated =>
  layoutZeroInflated(rows, { width: 288, domain: [1, 100], words: WORDS });

test('the bar shows the share of zeros among stated numbers only', () => {
  const placed = layout(rowsOf([0, 0, 0, 5, null]));
  expect([placed.zeroWidth, placed.zeroText]).toEqual([75, '3 of 4 are 0']);
});

test('numbers above zero follow, largest first, one a line, on an axis from 2 % to 96 %', () => {
  const placed = layout(rowsOf([0, 1, 100, 10]));
  expect(placed.lines.map((line) => `${line.id} ${line.x}% ${line.y}`)).toEqual([
    'r0002 96% 83',
    'r0003 49% 115',
    'r0001 2% 147',
  ]);
});

test('a name too long for its line is cut in the middle and the number kept', () => {
  const line = layout([rowOf('x', 8, { label: `${'永'.repeat(40)}镇` })]).lines[0];
  expect(line?.name).toMatch(/^永+…永+镇$/u);
  expect(line?.value).toBe('8');
});

test('where all stated numbers are zero there is a full bar and no axis', () => {
  const placed = layout(rowsOf([0, 0, null]));
  expect([placed.zeroWidth, placed.lines.length, placed.ticks.length]).toEqual([100, 0, 0]);
});

test('numbers without a line are told below the axis, and only where there are any', () => {
  const some = layoutZeroInflated(rowsOf([0, 1, 100, 10]), {
    width: 288,
    domain: [1, 100],
    words: WORDS,
    mostLines: 2,
  });
  expect([some.lines.length, some.restText]).toEqual([2, '1 more']);
  expect(some.restY).toBeLessThan(some.height);
  expect(layout(rowsOf([0, 1, 100, 10])).restText).toBe('');
});

test('no stated number is no bar', () => {
  expect(layout(rowsOf([null])).zeroWidth).toBe(0);
});

test('every number is counted once: zeros, lines and those left to the table', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }), { maxLength: 90 }), (values) => {
      const placed = layout(rowsOf(values));
      expect(placed.zeros + placed.lines.length + placed.rest).toBe(values.filter((value) => value !== null).length);
      expect(placed.lines.length).toBeLessThanOrEqual(MOST_LINES);
    }),
  );
});
