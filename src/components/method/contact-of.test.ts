import { expect, test } from 'vitest';
import { contactOf } from './contact-of.ts';

const check = (given: string, expected: string | null): void => {
  expect(contactOf(given)?.href ?? null).toBe(expected);
};

test('an e-mail address becomes a link for mail', () => {
  check('atlas@example.org', 'mailto:atlas@example.org');
});

test('a web address is kept', () => {
  check('https://example.org/issues?new=1', 'https://example.org/issues?new=1');
});

test('without an address there is no link', () => {
  check('', null);
});

test('any other address stops the build', () => {
  expect(() => contactOf('javascript:alert(1)')).toThrow('expected an e-mail address');
  expect(() => contactOf('atlas at example')).toThrow('expected an e-mail address');
});
