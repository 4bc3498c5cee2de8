/** Single constructions in the three tables: `check` takes a stretch of a report and the cells and codes expected of it. */
import { describe, expect, test } from 'vitest';
import { checkCells as check } from '../../../../tests/check-cells.ts';
import { readCell } from './cells/read-cell.ts';
import { cellKind } from './cells/table-cell.ts';

const TWO = (lines: string): string => `信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n${lines}`;
const THREE = (lines: string): string => `自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n${lines}`;
const ROW = (row: string): string => `applications.${row}`;

describe('single cells', () => {
  const cases: readonly (readonly [plain: string, value: number | null, state: string])[] = [
    ['0', 0, 'exact'],
    ['1,036', 1036, 'exact'],
    ['3, 174', 3174, 'exact'],
    ['3, 17', null, 'unreadable'],
    ['+19', 19, 'exact'],
    ['— 380', null, 'unreadable'],
    ['-3', -3, 'exact'],
    ['增2', 2, 'exact'],
    ['减少1', -1, 'exact'],
    ['22(其中修订16件)', 22, 'exact'],
    ['3件', 3, 'exact'],
    ['120余', 120, 'atLeast'],
    ['1.2万', 12000, 'exact'],
    ['零', 0, 'exact'],
    ['', null, 'blank'],
    ['/', null, 'blank'],
    ['无', null, 'blank'],
    ['1,23', null, 'unreadable'],
    ['2 87', null, 'unreadable'],
    ['O', null, 'unreadable'],
    ['见附件', null, 'unreadable'],
  ];
  test.each(cases)('%s as a count', (plain, value, state) => {
    const read = readCell({ kind: cellKind(plain), plain, start: 0, end: plain.length }, 'count');
    expect([read.value, read.state]).toEqual([value, state]);
  });

  test.each([
    ['84565元', 'amount', 8.4565],
    ['84565', 'yuan', 8.4565],
    ['8.4565', 'amount', 8.4565],
    ['8.4565万元', 'yuan', 8.4565],
    ['0元', 'amount', 0],
  ] as const)('%s in a column of %s', (plain, measure, value) => {
    expect(readCell({ kind: cellKind(plain), plain, start: 0, end: plain.length }, measure).value).toBe(value);
  });
});

describe('table two', () => {
  test('wide digits, remarks and units are read and said', () => {
    check(
      TWO(
        '行政规范性文件\t22（其中修订 16 件）\t－\t１，０３６\n信息内容\t本年收费金额（单位：万元）\n行政事业性收费\t84565元\t\t',
      ),
      {
        'normativeDocuments.issued': 22,
        'normativeDocuments.repealed': 'blank',
        'normativeDocuments.inForce': 1036,
        'charges.amount': 8.4565,
        'rules.issued': 'missing',
      },
      ['cell-annotated', 'unit-converted', 'cell-blank'],
    );
  });
  test('a damaged column head is said', () => {
    check('信息内容\t本年制发件数\t本年度止件数\t现行有效件数\n规章\t1\t2\t3', { 'rules.repealed': 2 }, [
      'label-variant',
    ]);
  });
  test('a second printing that differs is said, the first counts', () => {
    check(`${TWO('规章\t1\t2\t3')}\n\n说明如下。\n\n${TWO('规章\t1\t2\t4')}`, { 'rules.inForce': 3 }, [
      'table-repeated',
      'table-conflicting',
    ]);
  });
  test('a sentence that names a row is no cell', () => {
    check('二、主动公开政府信息情况\n\n本年制发件数\n\n全年办理行政许可 30 件，行政处罚 12 件。\n', {
      'licensing.decisions': 'missing',
      'penalties.decisions': 'missing',
    });
  });
});

describe('table three', () => {
  test('digits cut by a space are joined only where the row sum proves them', () => {
    check(
      THREE(
        '一、本年新收政府信息公开申请数量\t1 2\t0\t0\t0\t0\t0\t12\n二、上年结转政府信息公开申请数量\t1 2\t0\t0\t0\t0\t0\t13',
      ),
      {
        [ROW('received.naturalPerson')]: 12,
        [ROW('carriedIn.naturalPerson')]: 'unreadable',
        [ROW('carriedIn.total')]: 13,
      },
      ['digits-split', 'cell-unreadable'],
    );
  });
  test('eight numbers in a line of text are seven where one joining adds up', () => {
    check(
      '申请人情况\n一、本年新收政府信息公开申请数量 1 2 0 0 0 0 0 12',
      { [ROW('received.naturalPerson')]: 12, [ROW('received.total')]: 12 },
      ['digits-split'],
    );
  });
  test('letters for digits are read only where the row sum proves them', () => {
    check(
      THREE(
        '一、本年新收政府信息公开申请数量\tl\tO\t0\t0\t0\t0\t1\n二、上年结转政府信息公开申请数量\tO\t0\t0\t0\t0\t0\t5',
      ),
      {
        [ROW('received.naturalPerson')]: 1,
        [ROW('received.enterprise')]: 0,
        [ROW('carriedIn.naturalPerson')]: 'unreadable',
      },
      ['digit-repaired'],
    );
  });
  test('of a row with six cells only a proved total is kept', () => {
    check(
      THREE('一、本年新收政府信息公开申请数量\t8\t0\t0\t0\t0\t8\n二、上年结转政府信息公开申请数量\t8\t0\t0\t0\t0\t9'),
      {
        [ROW('received.naturalPerson')]: 'unreadable',
        [ROW('received.total')]: 8,
        [ROW('carriedIn.total')]: 'unreadable',
      },
      ['row-shortened'],
    );
  });
  test('zeros alone prove no total', () => {
    check('申请人情况\n一、本年新收政府信息公开申请数量 0 0 0', { [ROW('received.total')]: 'unreadable' });
  });
  test('seven numbers beside torn digits are read only where they add up', () => {
    check(
      '申请人情况\n一、本年新收政府信息公开申请数量 68 0 0 0 0 0 680\n6\n二、上年结转政府信息公开申请数量 3 0 0 0 0 0 3',
      { [ROW('received.naturalPerson')]: 'unreadable', [ROW('carriedIn.naturalPerson')]: 3 },
    );
  });
  test('（六） in one row leaves its three parts unasked in the form of 2021', () => {
    check(
      `本年制发件数\n\n${THREE('（五）不予处理\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n（六）其他处理\t\t2\t0\t0\t0\t0\t0\t2\n（七）总计\t\t9\t0\t0\t0\t0\t0\t9')}`,
      { [ROW('other.total')]: 2, [ROW('other.feeUnpaid.total')]: 'notAsked', [ROW('concluded.total')]: 9 },
    );
  });
  test('（六） in three rows leaves the single row unasked in the form of 2019', () => {
    check(
      `本年新制作数量\n\n${THREE('（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t3\t0\t0\t0\t0\t0\t3\n\t3.其他\t4\t0\t0\t0\t0\t0\t4')}`,
      {
        [ROW('other.notSupplemented.total')]: 3,
        [ROW('other.miscellaneous.total')]: 4,
        [ROW('other.feeUnpaid.total')]: 'missing',
      },
    );
  });
  test('damaged labels are told by likeness within the order', () => {
    check(
      THREE(
        '一、本年新收政府信息公升申请数量\t8\t0\t0\t0\t0\t0\t8\n（一）予公开\t3\t0\t0\t0\t0\t0\t3\n1．属于国家秘蜜\t4\t0\t0\t0\t0\t0\t4\n7.属于行政执法案巻\t5\t0\t0\t0\t0\t0\t5',
      ),
      {
        [ROW('received.total')]: 8,
        [ROW('granted.total')]: 3,
        [ROW('refused.stateSecret.total')]: 4,
        [ROW('refused.enforcementFile.total')]: 5,
        [ROW('refused.internal.total')]: 'missing',
      },
      ['label-variant', 'row-missing'],
    );
  });
  test('a bar alone on its line is a blank cell where each cell ends in a bar', () => {
    check(
      '申请人情况 |\n自然人 |\n总计 |\n一、本年新收政府信息公开申请数量 |\n|\n2 |\n|\n|\n|\n|\n2 |\n||\n二、上年结转政府信息公开申请数量 |\n|\n|\n|\n|\n|\n|\n|\n|\n三、本年度办理结果 |\n（一）予以公开 |\n1 |\n0 |\n|\n|\n|\n|\n1 |\n|\n',
      {
        [ROW('received.naturalPerson')]: 'blank',
        [ROW('received.enterprise')]: 2,
        [ROW('received.total')]: 2,
        [ROW('carriedIn.total')]: 'blank',
        [ROW('granted.naturalPerson')]: 1,
        [ROW('granted.otherOrganisation')]: 'blank',
        [ROW('granted.total')]: 1,
      },
    );
  });
  test('a page number and a repeated header between rows are no cells', () => {
    check(
      '申请人情况\n7.属于行政执法案卷 1 0 0 0 0 0 1\n- 4 -\n自然人\n商业企业\n其他\n总计\n8.属于行政查询事项 2 0 0 0 0 0 2',
      {
        [ROW('refused.enforcementFile.total')]: 1,
        [ROW('refused.administrativeQuery.total')]: 2,
        [ROW('concluded.total')]: 'missing',
      },
    );
  });
});

describe('table four', () => {
  const RESULTS = '结果维持\t结果纠正\t其他结果\t尚未审结\t总计';
  const EXPECTED = {
    'reconsideration.pending': 4,
    'reconsideration.total': 10,
    'litigation.direct.pending': 7,
    'litigation.direct.total': 7,
  };
  test('a small table for each block', () => {
    check(`行政复议\n\n${RESULTS}\n1\t2\t3\t4\t10\n\n未经复议直接起诉\n\n${RESULTS}\n0\t\t/\t7\t7\n`, {
      ...EXPECTED,
      'litigation.direct.corrected': 'blank',
      'litigation.direct.other': 'blank',
    });
  });
  test('a row for each block', () => {
    check(`\t${RESULTS}\n行政复议\t1\t2\t3\t4\t10\n未经复议直接起诉\t0\t0\t0\t7\t7`, EXPECTED);
  });
  test('a line for each result', () => {
    check(
      '行政复议\t结果维持\t1\n\t结果纠正\t2\n\t其他结果\t3\n\t尚未审结\t4\n\t总计\t10\n未经复议直接起诉\t尚未审结\t7\n\t总计\t7',
      EXPECTED,
    );
  });
  test('digits cut by a space are joined where the sums of the blocks prove them', () => {
    check(
      '结果维持 结果纠正\n1 0 0 0 0 10 0 0 0 0 0 0 0 0 0 0',
      { 'reconsideration.upheld': 10, 'reconsideration.total': 10, 'litigation.direct.upheld': 0 },
      ['digits-split'],
    );
  });
  test('ten numbers in running text may be fifteen with blanks and are no cells', () => {
    check('本年制发件数\n结果维持 结果纠正\n0 0 0 18 18 29 0 0 0 29', {
      'reconsideration.pending': 'missing',
      'litigation.direct.pending': 'missing',
    });
  });
  test('fourteen numbers that prove nothing are no cells', () => {
    check(
      '本年制发件数\n结果维持 结果纠正\n1 0 0 0 1 0 0 0 0 0 0 0 0 0',
      { 'reconsideration.upheld': 'missing', 'litigation.direct.total': 'missing' },
      ['row-shortened'],
    );
  });
});
