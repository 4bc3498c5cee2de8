/** Tables whose lines part columns but no rows, and numbers that are set with spaces between their digits. */
import { expect, test } from 'vitest';
import type { Rulings } from './page-rulings.ts';
import type { Word } from './place-words.ts';
import { ruledRows } from './ruled-rows.ts';

const SIDES = [50, 150, 250, 350];

/** Upright lines at the sides of three columns, level ones at the places given. */
function rulingsAt(...levels: readonly number[]): Rulings {
  const [top, bottom] = [Math.min(...levels), Math.max(...levels)];
  return {
    level: levels.map((at) => ({ at, from: 50, to: 350 })),
    upright: SIDES.map((at) => ({ at, from: top, to: bottom })),
  };
}

const wordAt = (column: number, base: number, text: string): Word => {
  const left = 60 + 100 * column;
  return { text, left, right: left + 5 * text.length, base, size: 10 };
};

const lineAt = (base: number, ...texts: readonly string[]): Word[] => texts.map((text, k) => wordAt(k, base, text));

const rowsOf = (words: readonly Word[], rulings: Rulings): readonly string[] =>
  ruledRows(words, rulings).rows.map(({ cells }) => cells.map(({ text }) => text).join('|'));

test('columns without level lines between their rows are no cells: their words are read as those of a table without lines', () => {
  const words = [...lineAt(112, '制发件数', '废止件数', '有效件数'), ...lineAt(132, '3', '1', '36')];
  expect(rowsOf(words, rulingsAt(100, 140))).toEqual([]);
  expect(ruledRows(words, rulingsAt(100, 140)).rest).toEqual(words);
  expect(rowsOf(words, rulingsAt(100, 120, 140))).toEqual(['制发件数|废止件数|有效件数', '3|1|36']);
});

test('a number cut into lines by its narrow cell stays whole', () => {
  const words = [...lineAt(112, '123', '234', '345'), ...lineAt(132, '4', '5', '6')];
  expect(rowsOf(words, rulingsAt(100, 140, 160))).toEqual(['1234|2345|3456']);
});

test.each([
  ['1 5 5', '155'],
  ['1 0 0 8 . 8 3', '1008.83'],
  ['15 5', '15 5'],
])('a number set as %s reads %s', (written, read) => {
  expect(rowsOf(lineAt(112, '行政处罚', written, '0'), rulingsAt(100, 120, 140))).toEqual([`行政处罚|${read}|0`]);
});
