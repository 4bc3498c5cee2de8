/** Tables with a cell a line: bars that only end or part lines vanish, rows of several cells keep theirs. */
import { describe, expect, test } from 'vitest';
import { withoutLooseBars } from './loose-bars.ts';
import { splitLines } from './split-lines.ts';

/** Contents of the lines that are left, `~` for a row of a table. */
function check(text: string, expected: readonly string[]): void {
  const lines = withoutLooseBars(text, splitLines(text, 0, text.length).lines);
  const shown = lines
    .filter((line) => line.kind === 'text' || line.kind === 'pipes')
    .map((line) => `${line.kind === 'pipes' ? '~' : ''}${text.slice(line.start, line.end)}`);
  expect(shown).toEqual(expected);
}

describe('one cell a line', () => {
  const cases: readonly (readonly [title: string, text: string, expected: readonly string[]])[] = [
    ['a bar behind every cell', '规章 |\n3 |\n0 |\n12 |', ['规章', '3', '0', '12']],
    ['a row opened by a bar alone', '| \n 规章  | \n 3  | \n 0  | \n 12  | \n|', ['规章', '3', '0', '12']],
    [
      'rows that end in several bars',
      '规章 |\n3 |\n0 |\n12 | |\n行政许可 |\n7 | ||',
      ['规章', '3', '0', '12', '行政许可', '7'],
    ],
    ['bars on lines of their own', '规章\n|\n3\n|\n0\n|\n12\n|||\n行政许可', ['规章', '3', '0', '12', '行政许可']],
    ['a bar alone for a blank cell', '规章 |\n3 |\n|\n12 |\n0 |\n||', ['规章', '3', '|', '12', '0']],
    [
      'a bar alone that closes each row',
      '行政许可 |\n8 |\n-1 |\n7 |\n|\n行政处罚\n9\n1\n5\n|\n',
      ['行政许可', '8', '-1', '7', '行政处罚', '9', '1', '5'],
    ],
    [
      'a bar alone for a blank cell among rows that a bar alone opens',
      '|\n规章 |\n0 |\n|\n|\n|\n行政规范性文件 |\n5 |\n|\n8 |\n|\n行政许可 |\n7 | ||\n',
      ['规章', '0', '|', '|', '行政规范性文件', '5', '|', '8', '行政许可', '7'],
    ],
    [
      'a bar that opens a row without a label',
      `|\n规章 |\n3 |\n|\n行政许可 |\n7 |\n|\n行政处罚 |\n9 |\n|\n总计 |\n|\n${'1 |\n|\n'.repeat(7)}1 |`,
      ['规章', '3', '行政许可', '7', '行政处罚', '9', '总计', ...'1|1|1|1|1|1|1|1'],
    ],
    ['labels with a bar in front', '| 规章\n|\n3\n|\n0\n|\n12\n|\n|', ['规章', '3', '0', '12']],
  ];
  test.each(cases)('%s', (_, text, expected) => check(text, expected));
});

describe('rows of several cells', () => {
  const cases: readonly (readonly [title: string, text: string, expected: readonly string[]])[] = [
    ['stay rows', '规章 | 3 | 0 | 12 |\n行政许可 | 7 |', ['~规章 | 3 | 0 | 12 |', '~行政许可 | 7 |']],
    [
      'keep a single cell between them',
      '| 第二十条 | |||\n| 规章 | 3 |\n| 7 | 8 |',
      ['~| 第二十条 | |||', '~| 规章 | 3 |', '~| 7 | 8 |'],
    ],
    ['are not made of two lone values', '| 3 |\n| 4 |', ['~| 3 |', '~| 4 |']],
  ];
  test.each(cases)('%s', (_, text, expected) => check(text, expected));
});
