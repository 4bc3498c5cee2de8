/** Text taken out of a page column by column: `check` takes such a text and the cells and codes expected of it. */
import { describe, test } from 'vitest';
import { checkCells as check } from '../../../../tests/check-cells.ts';

const ROW = (row: string): string => `applications.${row}`;
const COLUMN = (values: string): string => values.split(' ').join('\n');

describe('table three', () => {
  test('labels in a block of their own tell no row of the values below', () => {
    check(
      `申请人情况\n一、本年新收政府信息公开申请数量\n二、上年结转政府信息公开申请数量\n（一）予以公开\n${COLUMN('3 0 5 1 0 0 0 0 0 0 0 0 4 0')}\n${COLUMN('5 1 0 0 0 0 9')}`,
      {
        [ROW('received.naturalPerson')]: 'unreadable',
        [ROW('received.total')]: 'unreadable',
        [ROW('granted.naturalPerson')]: 'unreadable',
        [ROW('granted.total')]: 'unreadable',
      },
      ['row-unproven'],
    );
  });
  test('of a text taken out column by column, rows that stand at their label and add up are read', () => {
    check(
      `申请人情况\n一、本年新收政府信息公开申请数量\n${COLUMN('3 0 5 1 0 0 9')}\n二、上年结转政府信息公开申请数量\n${COLUMN('3 0 0 1 0 0 9')}\n（一）予以公开\n${COLUMN('2 4 1')}\n（二）部分公开\n${COLUMN('1 0 2 0 0 0 3')}`,
      {
        [ROW('received.total')]: 9,
        [ROW('carriedIn.total')]: 'unreadable',
        [ROW('granted.total')]: 'unreadable',
        [ROW('partlyGranted.researchInstitution')]: 2,
      },
      ['row-unproven'],
    );
  });
  test('a row that does not add up is read where all rows stand in order', () => {
    check(
      `申请人情况\n一、本年新收政府信息公开申请数量\n${COLUMN('3 0 5 1 0 0 9')}\n二、上年结转政府信息公开申请数量\n${COLUMN('3 0 0 1 0 0 9')}\n12`,
      { [ROW('received.total')]: 9, [ROW('carriedIn.enterprise')]: 0, [ROW('carriedIn.total')]: 9 },
    );
  });
});

describe('table four', () => {
  test('values of other tables in front of the words of the table are no cells', () => {
    check(
      '本年制发件数\n四、政府信息公开行政复议、行政诉讼情况\n\n2\n0\n0\n1\n3\n\n行政复议\n行政诉讼\n结果维持 结果纠正\n0 0 0 0 0 7 16 0 0 23 0 0 0 0 0\n',
      { 'reconsideration.upheld': 0, 'litigation.direct.upheld': 7, 'litigation.direct.total': 23 },
    );
  });
  test('a lone value is none of the result in front of it when no other result has one', () => {
    check(
      '本年制发件数\n四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\n结果纠正\n行政诉讼\n未经复议直接起诉\n总计\n\n23\n\n注：无。\n',
      { 'litigation.direct.total': 'missing' },
    );
  });
  test('five values over lines that do not add up are unreadable beside a heap of others', () => {
    check(
      '本年制发件数\n四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\n结果维持\n结果纠正\n\n14\n3\n\n未经复议直接起诉\n结果维持 结果纠正\n\n0\n2\n7\n9\n24\n',
      { 'litigation.direct.upheld': 'unreadable', 'litigation.direct.total': 'unreadable' },
    );
  });
});
