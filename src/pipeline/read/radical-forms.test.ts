import { expect, test } from 'vitest';
import { normalForm } from './radical-forms.ts';

test.each([
  ['a circled number stands apart from the number behind it', '②', '(2)'],
  ['a number in brackets has its own', '⑵', '(2)'],
  ['a full-width digit is a digit', '２', '2'],
  ['a Kangxi radical is a character', '⼯', '工'],
])('%s', (_, character, expected) => {
  expect(normalForm(character)).toBe(expected);
});
