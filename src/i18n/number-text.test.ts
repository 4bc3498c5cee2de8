import { expect, test } from 'vitest';
import {
  intervalText,
  numberText,
  percentOf,
  percentPointsText,
  percentText,
  ratioText,
  signedNumberText,
} from './number-text.ts';
import { wordsOf } from './words.ts';

test.each([
  [0, '0'],
  [463, '463'],
  [1033, '1,033'],
  [857278, '857,278'],
  [-19, '−19'],
  [8.4565, '8.4565'],
  [12345.5, '12,345.5'],
])('%d is printed %s', (value, text) => {
  expect(numberText(value)).toBe(text);
});

test('a difference bears its sign', () => {
  expect([1234, -5, 0].map(signedNumberText)).toEqual(['+1,234', '−5', '0']);
});

test('a difference of proportions is printed in points, and never as none where there is one', () => {
  expect([0.123, -0.04, 0, 0.0004, -1].map(percentPointsText)).toEqual(['+12.3', '−4.0', '0', '+0.04', '−100.0']);
});

test('a proportion is printed with one decimal', () => {
  expect(percentText(8 / 9)).toBe('88.9%');
  expect([0, 1].map(percentText)).toEqual(['0.0%', '100.0%']);
});

test('few of many are not printed as none, and nearly all not as all', () => {
  expect([15 / 34171, 1 / 5000].map(percentText)).toEqual(['0.04%', '0.02%']);
  expect(percentText(34170 / 34171)).toBe('99.99%');
});

test('a drawing has the number that is printed', () => {
  expect([0, 1, 8 / 9, 15 / 34171, 34170 / 34171].map(percentOf)).toEqual([0, 100, 88.9, 0.04, 99.99]);
});

test('an interval is printed with both its ends, none as nothing', () => {
  const interval = [0.6543, 0.9012] as const;
  const said = [undefined, 'en'].map((locale) => intervalText(interval, wordsOf(locale)));
  expect([...said, intervalText(null, wordsOf('en'))]).toEqual(['65.4%—90.1%', '65.4%–90.1%', '']);
});

test('a ratio has two decimals, a small one as many as it takes', () => {
  expect([1033 / 365, 0, 1, 0.0042].map(ratioText)).toEqual(['2.83', '0', '1', '0.004']);
});
