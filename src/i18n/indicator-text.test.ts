import { expect, test } from 'vitest';
import { indicatorText, type IndicatorText } from './indicator-text.ts';
import { wordsOf } from './words.ts';

const WORDS = wordsOf(undefined);

const FORMULA = { add: [], subtract: [], zh: '' };
const RATE = { denominator: FORMULA, leastDenominator: 30, proportion: true };

const check = (
  numerator: number | null,
  denominator: number | null,
  expected: IndicatorText,
  indicator = RATE,
): void => {
  const value = numerator === null || denominator === null || denominator === 0 ? null : numerator / denominator;
  expect(indicatorText(indicator, { id: 'x', numerator, denominator, value, interval: null }, WORDS)).toEqual(expected);
};

test('a rate on a large denominator is a percentage', () => check(80, 90, { fraction: '80/90', text: '88.9%' }));
test('a rate on a small denominator is its fraction', () => check(8, 9, { fraction: '8/9', text: '' }));
test('a rate over 0 does not apply, it is not 0%', () => check(0, 0, { fraction: '0/0', text: '不适用' }));
test('a rate with an unread part does not apply', () => check(null, 9, { fraction: '', text: '不适用' }));
test('a mean is a number', () =>
  check(1033, 365, { fraction: '1,033/365', text: '2.83' }, { ...RATE, proportion: false }));
test('disputes are counted per hundred requests, of which few are not none', () => {
  const rate = { ...RATE, proportion: false, family: 'disputes' as const };
  check(156, 38712, { fraction: '156/38,712', text: '0.4%' }, rate);
});
test('a change on last year is a percentage with its sign', () => {
  const change = { ...RATE, proportion: false, family: 'comparison' as const };
  check(14, 287, { fraction: '14/287', text: '+4.9%' }, change);
  check(-14, 287, { fraction: '−14/287', text: '−4.9%' }, change);
});
