/** A figure of table four that was taken for a word leaves its own cell unread, not the table. */
import { describe, test } from 'vitest';
import { checkCells as check } from '../../../../../tests/check-cells.ts';

const table = (values: string): string =>
  `本年制发件数\n\n四、政府信息公开行政复议、行政诉讼情况\n行政复议\n行政诉讼\n未经复议直接起诉\n复议后起诉\n${values.split(' ').join('\n')}\n\n五、存在的主要问题\n`;

describe('a sign among fifteen lines of one cell', () => {
  test('is a cell of its own', () => {
    check(table('0 0 0 6 6 3 0 1 0 人 2 0 5 0 7'), {
      'reconsideration.pending': 6,
      'litigation.direct.total': 'unreadable',
      'litigation.afterReconsideration.other': 5,
      'litigation.afterReconsideration.total': 7,
    });
  });
  test('is none where another block does not add up', () => {
    check(table('0 0 0 6 6 3 0 1 0 人 2 0 5 0 8'), { 'reconsideration.pending': 'missing' });
  });
  test('is none where a value is lost as well', () => {
    check(table('0 0 0 6 6 3 0 1 人 2 0 5 0 7'), { 'reconsideration.pending': 'missing' });
  });
});
