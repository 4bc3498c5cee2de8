import { expect, test } from 'vitest';
import { pageLines } from './page-lines.ts';
import type { Word } from './place-words.ts';
import { tableZones } from './table-zones.ts';

const SIZE = 12;
const LEADING = 24;
/** Between a number and what stands beside it, where numbers have a font of their own. */
const GAP = 4;

const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (sign < '\u0100' ? SIZE / 2 : SIZE), 0);

/** Words of lines from the top down; texts of a line stand beside each other. */
function placed(lines: readonly (readonly string[])[]): readonly Word[] {
  return lines.flatMap((texts, row) =>
    texts.map((text, i) => {
      const left = texts.slice(0, i).reduce((sum, before) => sum + widthOf(before) + GAP, 72);
      return { text, left, right: left + widthOf(text), base: row * LEADING, size: SIZE };
    }),
  );
}

const check = (lines: readonly (readonly string[])[], expected: readonly (readonly [number, number])[]): void => {
  expect(tableZones(pageLines(placed(lines))).map(({ from, to }) => [from, to])).toEqual(expected);
};

test('lines of prose whose numbers stand apart are no table', () => {
  check(
    [
      ['全年办理行政复议', '41', '件，其中结果维持', '30', '件，结果纠正', '4', '件，尚'],
      ['未审结', '7', '件；行政诉讼', '16', '件，其中结果维持', '9', '件，结果纠正', '2'],
      ['件，其余尚未审结'],
    ],
    [],
  );
});

test('rows are a table, with a comma in the label or in a number', () => {
  check(
    [
      ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '447', '7', '0', '1，234', '0', '0', '454'],
      ['（七）总计', '2932', '53', '0', '0', '61', '4', '3050'],
    ],
    [[0, 2]],
  );
});
