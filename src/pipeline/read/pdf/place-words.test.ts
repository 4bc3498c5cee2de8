import { expect, test } from 'vitest';
import { placeWords } from './place-words.ts';

/** The sides of an item of 14-point type that begins at 267 and is `width` points wide. */
function sides(str: string, width: number): readonly number[] {
  const item = { str, transform: [14, 0, 0, 14, 267, 100], width };
  const [word] = placeWords([item], [1, 0, 0, -1, 0, 800]);
  return word === undefined ? [] : [word.left, word.right];
}

test('blanks behind a word take none of the next column, those within it stay', () => {
  expect(sides('商业企业', 56)).toEqual([267, 323]);
  expect(sides('商业企业  ', 63.6)).toEqual([267, 267 + 63.6 - 7]);
  expect(sides('其他　', 42)[1]).toBeLessThan(267 + 29);
  expect(sides('12 7', 24)).toEqual([267, 291]);
  expect(sides('   ', 12)).toEqual([]);
});
