import { expect, test } from 'vitest';
import { logAxis } from './log-axis.ts';

const check = (domain: readonly [number, number] | null, ticks: string): void => {
  expect(
    logAxis(domain)
      .ticks.map((tick) => `${tick.value}@${tick.x}`)
      .join(' '),
  ).toBe(ticks);
};

test('the axis begins at 1, whatever the smallest value', () => {
  check([40, 1000], '1@12 10@40 100@68 1000@96');
});

test('the axis ends at the next 1, 2 or 5 above the largest value', () => {
  // log10(200) = 2.301: 10 lies at 12 + 84 / 2.301
  check([1, 130], '1@12 10@48.51 100@85.01');
});

test('amounts below 1 begin at their own power of ten', () => {
  check([0.5, 10], '0.1@12 1@54 10@96');
});

test('a metric without numbers still has an axis', () => {
  check(null, '1@12 10@96');
});

test('zero stands in its own lane, apart from the axis', () => {
  const axis = logAxis([1, 100]);
  expect(axis.at(0)).toBe(5);
  expect(axis.at(1)).toBe(12);
});

test('a median between zero and the axis stands in the gap between them', () => {
  const axis = logAxis([1, 100]);
  expect(axis.at(0.5)).toBe(11);
});
