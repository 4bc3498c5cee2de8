/** A PDF printed with its changes in sight: what a line runs through is withdrawn, what a line runs below is not. */
import { expect, test } from 'vitest';
import type { Ruling } from './page-rulings.ts';
import type { Word } from './place-words.ts';
import { withoutStruckWords } from './without-struck-words.ts';

/** Type of ten points on the base line at 200; each digit is five points wide. */
const word = (text: string, left: number): Word => ({
  text,
  left,
  right: left + 5 * text.length,
  base: 200,
  size: 10,
});
const line = (at: number, from: number, to: number): Ruling => ({ at, from, to });

const BORDER = line(206, 90, 160);

test.each([
  ['words that nothing runs through', [word('32', 100)], [BORDER], ['32'], 1],
  ['a word that is struck', [word('32', 100), word('45', 112)], [BORDER, line(197, 100, 110)], ['45'], 1],
  ['old digits joined with the new ones behind them', [word('3245', 100)], [line(197, 100, 110)], ['45'], 0],
  [
    'old digits behind the new ones, underlined',
    [word('4532', 100)],
    [line(197, 110, 120), line(201, 100, 110)],
    ['45'],
    0,
  ],
  ['one line through two words', [word('32', 100), word('件', 110)], [line(197, 100, 115)], [], 0],
  ['a line of the table through words too large for their cell', [word('32', 100)], [line(197, 90, 160)], ['32'], 1],
])('%s', (_, words, level, left, lines) => {
  const found = withoutStruckWords(words, { level, upright: [] });
  expect(found.words.map(({ text }) => text)).toEqual(left);
  expect(found.rulings.level).toHaveLength(lines);
});
