import { expect, test } from 'vitest';
import { numberText, percentText, signedNumberText } from './number-text.ts';

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

test('a proportion is printed with one decimal', () => {
  expect(percentText(8 / 9)).toBe('88.9%');
});
