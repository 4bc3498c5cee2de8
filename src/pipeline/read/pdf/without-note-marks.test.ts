/** Small raised figures that point to footnotes are no digits of the values before them. */
import { expect, test } from 'vitest';
import type { Word } from './place-words.ts';
import { withoutNoteMarks } from './without-note-marks.ts';

const VALUE: Word = { text: '32', left: 100, right: 110, base: 200, size: 10 };

test.each([
  ['raised and small', { text: '1', left: 110.2, right: 113, base: 196.5, size: 5.8 }, ['32']],
  ['in a circle', { text: '②', left: 110, right: 116, base: 197, size: 6 }, ['32']],
  ['as large as the value', { text: '1', left: 110.2, right: 115, base: 196.5, size: 10 }, ['32', '1']],
  ['on the line of the value', { text: '1', left: 110.2, right: 113, base: 200, size: 5.8 }, ['32', '1']],
  ['in the next column', { text: '1', left: 130, right: 133, base: 196.5, size: 5.8 }, ['32', '1']],
  ['a word', { text: '件', left: 110.2, right: 116, base: 196.5, size: 5.8 }, ['32', '件']],
])('%s', (_, mark, left) => {
  expect(withoutNoteMarks([VALUE, mark]).map(({ text }) => text)).toEqual(left);
});
