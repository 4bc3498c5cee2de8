import { expect, test } from 'vitest';
import { fillWords } from './chart-words.ts';

test('a place takes its value, and the word for one or for more where the template has both', () => {
  expect(fillWords('{n} 家', { n: 1 })).toBe('1 家');
  expect(fillWords('{n} {n|agency|agencies}', { n: 1 })).toBe('1 agency');
  expect(fillWords('{n} {n|agency|agencies}', { n: 21 })).toBe('21 agencies');
  expect(fillWords('{k} {k|other is|others are} 0', { k: '1' })).toBe('1 other is 0');
});

test('a place without a value stays, so that a slip shows', () => {
  expect(fillWords('{n} of {all|one|many}', { n: 2 })).toBe('2 of {all|one|many}');
});
