import { expect, test } from 'vitest';
import { shareAxis } from './share-axis.ts';

const check = (largest: number, ticks: readonly number[]): void => {
  expect(shareAxis(largest).ticks.map(({ value }) => value)).toEqual(ticks);
};

test('the axis of shares ends at a round number above the largest', () => {
  check(88.9, [20, 40, 60, 80, 100]);
  check(3.2, [1, 2, 3, 4, 5]);
  check(0.4, [0.2, 0.4, 0.6, 0.8, 1]);
  check(120, [40, 80, 120, 160, 200]);
});

test('none stands in its lane, a half in the middle, all at the end', () => {
  const axis = shareAxis(100);
  expect([0, 50, 100].map(axis.at)).toEqual([5, 54, 96]);
});
