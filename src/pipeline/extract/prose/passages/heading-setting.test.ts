import { expect, test } from 'vitest';
import { NAMES_CHANNEL } from './heading-channel.ts';
import { MAY_NAME_TIME } from './heading-time.ts';
import { HEADINGS } from '../view/read-topic.ts';
import { HEADS, traitsOf } from '../text/text-traits.ts';

const WORDS = [
  ...HEADINGS.flatMap(([words]) => words),
  ...NAMES_CHANNEL.source.split('|'),
  ...MAY_NAME_TIME.source.split('|'),
];

test.each(WORDS)(
  '%s, by which a heading sets something, holds one of the characters that headings are looked through for',
  (word) => {
    expect(traitsOf(word) & HEADS).toBe(HEADS);
  },
);

test('a label of the form holds none of them', () => {
  expect(traitsOf('自然人') & HEADS).toBe(0);
});
