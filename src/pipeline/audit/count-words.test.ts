import { expect, test } from 'vitest';
import { countWords } from './count-words.ts';

test.each([
  [0, '0'],
  [463, '463'],
  [857278, '857,278'],
  [1234567, '1,234,567'],
  [8.4565, '8.4565'],
  [0.1 + 0.2, '0.3'],
  [-19, '−19'],
  [-5040, '−5,040'],
])('%d is said as %s', (value, words) => {
  expect(countWords(value)).toBe(words);
});
