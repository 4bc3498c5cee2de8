/** Text taken out of a page column by column: `check` takes such a text and the cells and codes expected of it. */
import { describe, test } from 'vitest';
import { checkCells as check } from '../../../../../tests/check-cells.ts';

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

describe('labels wrapped around their values', () => {
  test('a run between the two parts of a label is that row, parts of the group beside it left out', () => {
    check(
      `申请人情况\n4.无正当理由大量反复\n0 0 1118 3 30 0 1151\n（五）不\n申请\n5.要求行政机关确认或\n0 0 4 0 0 0 4\n重新出具已获取信息\n予处理\n（六）其他处理 0 29 0 44 0 57 130\n`,
      {
        [ROW('notProcessed.excessive.total')]: 1151,
        [ROW('notProcessed.reconfirmation.researchInstitution')]: 4,
        [ROW('notProcessed.reconfirmation.total')]: 4,
        [ROW('other.total')]: 130,
      },
    );
  });
  test('values left over from the table before do not turn the order of labels and values', () => {
    check(
      '三、收到和处理政府信息公开申请情况\n\n0\n\n5\n\n申请人情况\n一、本年新收政府信息公开申请数量\n3 0 5 1 0 0 9\n二、上年结转政府信息公开申请数量\n1 0 0 1 0 0 2\n（一）予以公开\n2 0 0 0 0 0 2\n',
      { [ROW('received.total')]: 9, [ROW('carriedIn.total')]: 2, [ROW('granted.total')]: 2 },
    );
  });
});

describe('text of a bad recognition', () => {
  const ROWS = [
    '申请人情况',
    '一、本年新收政府信息公开申请数量 3 0 5 1 0 0 9',
    '二、上年结转政府信息公开申请教量 1 0 0 1 0 2',
    '(一)子以公开 17 0 2 4 11 3 4',
    '(二)部分公开 O 0 2 0 0 0 2',
    '1,属于国家秘密 0 0 0 。 0 0 0',
    '2,其他法律行攺法規禁止公开 0 1 1 0 0 0 2',
  ].join('\n');
  test('amid lost values a row that does not add up is unreadable, a sign like a digit is read where the sum proves it', () => {
    check(ROWS, {
      [ROW('received.total')]: 9,
      [ROW('carriedIn.naturalPerson')]: 'unreadable',
      [ROW('granted.total')]: 'unreadable',
      [ROW('partlyGranted.naturalPerson')]: 0,
      [ROW('refused.stateSecret.publicInterest')]: 0,
      [ROW('refused.prohibitedByLaw.total')]: 2,
    });
  });
  test('a lone value goes with the label right in front of it and with no other', () => {
    check('本年制发件数\n本年处理决定数量\n行政许可\n行政处罚\n行政强制\n299\n', {
      'licensing.decisions': 'missing',
      'penalties.decisions': 'missing',
      'compulsoryMeasures.decisions': 299,
    });
  });
  test('a number on the next line may be that of the page', () => {
    check('信息内容\n上一年项目数量 本年增/减 处理决定数量\n行政强制 0 0\n1\n第二十条第（八）项\n', {
      'compulsoryMeasures.decisions': 'unreadable',
    });
  });
  test('where many rows of a damaged table do not add up, none of these is read', () => {
    const cells = (row: string): string => row.split(' ').join(' | ');
    const rows = [
      `| 一、本年新收政府信息公开申请数量 | ${cells('3 0 5 1 0 0 9')} |`,
      `| 二、上年结转政府信息公开申请数量 | ${cells('天 0 8 1 0 0 2')} |`,
      `| （一）予以公开 | ${cells('1 0 8 1 0 0 2')} |`,
      `| （二）部分公开 | ${cells('1 了 0 1 和 0 2')} |`,
      `| 1.属于国家秘密 | ${cells('5 0 8 1 0 0 2')} |`,
      `| 2.其他法律行政法规禁止公开 | ${cells('7 0 8 1 0 0 2')} |`,
    ];
    check(`本年制发件数\n${rows.join('\n')}\n`, {
      [ROW('received.total')]: 9,
      [ROW('granted.total')]: 'unreadable',
      [ROW('refused.stateSecret.total')]: 'unreadable',
    });
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
  test('a row of fifteen too long for its line is read, a printed error in it too', () => {
    check(
      '本年制发件数\n四、政府信息公开行政复议、行政诉讼情况\n\n行政复议 行政诉讼\n结果维持 结果纠正 其他结果 尚未审结 总计\n0 0 0 0 0 7 16 0\n0 29 0 0 0 0 0\n',
      { 'litigation.direct.upheld': 7, 'litigation.direct.total': 29, 'litigation.afterReconsideration.total': 0 },
    );
  });
  test('five values over lines that do not add up are unreadable beside a heap of others', () => {
    check(
      '本年制发件数\n四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\n结果维持\n结果纠正\n\n14\n3\n\n未经复议直接起诉\n结果维持 结果纠正\n\n0\n2\n7\n9\n24\n',
      { 'litigation.direct.upheld': 'unreadable', 'litigation.direct.total': 'unreadable' },
    );
  });
});
