import { expect, test } from 'vitest';
import type { Rulings } from './page-rulings.ts';
import { partColumns } from './part-columns.ts';
import type { Word } from './place-words.ts';

const NO_LINES: Rulings = { level: [], upright: [] };
const word = (text: string, left: number, right: number, base: number): Word => ({ text, left, right, base, size: 12 });

/** Lines of prose between two sides, from a base line on. */
function prose(left: number, right: number, from: number, lines = 20): readonly Word[] {
  return Array.from({ length: lines }, (_, k) => word('全年工作平稳有序群众满意成效明显', left, right, from + 20 * k));
}

/** A table of five level lines with a number in each row. */
function table(
  left: number,
  right: number,
  from: number,
): { readonly words: readonly Word[]; readonly rulings: Rulings } {
  const rows = [0, 1, 2, 3, 4].map((k) => from + 20 * k);
  return {
    words: rows.map((base) => word('7', left + 10, left + 16, base + 15)),
    rulings: { level: rows.map((at) => ({ at, from: left, to: right })), upright: [{ at: left, from, to: from + 80 }] },
  };
}

/** Number of words and level lines on each part of the sheet. */
function check(
  words: readonly Word[],
  rulings: Rulings | null,
  expected: readonly (readonly [number, number])[],
): void {
  const parts = partColumns({ words, rulings });
  expect(parts.map((part) => [part.words.length, part.rulings?.level.length])).toEqual(expected);
}

test('two pages side by side are read one after the other, prose and tables alike', () => {
  check([...prose(50, 400, 50), ...prose(440, 790, 50)], NO_LINES, [
    [20, 0],
    [20, 0],
  ]);
  const right = table(440, 790, 60);
  check([...prose(50, 400, 50), ...right.words], right.rulings, [
    [20, 0],
    [5, 5],
  ]);
});

test('a title across both sides goes with the left one, a number of the page at the foot with neither side’s lines', () => {
  const title = word('年度报告', 350, 500, 20);
  const foot = word('- 3 -', 410, 430, 470);
  const [left, right] = partColumns({
    words: [title, ...prose(50, 400, 80, 19), ...prose(440, 790, 80, 19), foot],
    rulings: NO_LINES,
  });
  expect(left?.words[0]).toBe(title);
  expect([left?.words.length, right?.words.length]).toEqual([21, 19]);
});

test('the gap between columns of a table, a narrow gap and a sheet without columns part nothing', () => {
  const labels = Array.from({ length: 20 }, (_, k) => word('行政处罚', 50, 120, 50 + 20 * k));
  const values = Array.from({ length: 20 }, (_, k) => word('12', 440, 452, 50 + 20 * k));
  check([...labels, ...values], NO_LINES, [[40, 0]]);
  check([...prose(50, 416, 50), ...prose(424, 790, 50)], NO_LINES, [[40, 0]]);
  const whole = table(50, 790, 60);
  check([...whole.words, ...prose(50, 400, 200), ...prose(440, 790, 200)], whole.rulings, [[45, 5]]);
  expect(partColumns({ words: prose(50, 790, 50), rulings: null })).toHaveLength(1);
});
