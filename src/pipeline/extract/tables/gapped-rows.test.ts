/** Rows with a gap in tables that fill their cells, values glued to others or to labels, and labels with remarks. */
import { describe, test } from 'vitest';
import { checkCells as check } from '../../../../tests/check-cells.ts';

const ROW = (row: string): string => `applications.${row}`;
const table = (rows: readonly (readonly string[])[]): string =>
  `三、收到和处理政府信息公开申请情况\n\n${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
const HEAD = ['', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const FULL = [
  ['一、本年新收政府信息公开申请数量', '21', '4', '0', '0', '2', '0', '27'],
  ['二、上年结转政府信息公开申请数量', '0', '0', '0', '0', '0', '0', '0'],
  ['（一）予以公开', '9', '1', '0', '0', '0', '0', '10'],
  ['（二）部分公开', '6', '0', '0', '0', '0', '0', '6'],
  ['1.属于国家秘密', '0', '0', '0', '0', '0', '0', '0'],
  ['2.其他法律行政法规禁止公开', '3', '0', '0', '0', '1', '0', '4'],
  ['3.危及“三安全一稳定”', '0', '0', '0', '0', '0', '0', '0'],
];
const LAST = ['5.属于三类内部事务信息', '2', '0', '0', '0', '0', '0', '2'];

describe('where all other cells are filled', () => {
  const withRow = (values: readonly string[]): string =>
    table([HEAD, ...FULL, ['4.保护第三方合法权益', ...values], LAST]);
  test.each([
    ['moved to the left', ['3', '0', '0', '1', '0', '13', '']],
    ['moved to the right', ['', '9', '3', '0', '0', '1', '0']],
    ['with two values glued', ['9', '30', '', '0', '1', '0', '13']],
  ])('a row %s is unreadable', (_, values) => {
    check(withRow(values), {
      [ROW('refused.thirdParty.naturalPerson')]: 'unreadable',
      [ROW('refused.thirdParty.enterprise')]: 'unreadable',
      [ROW('refused.thirdParty.total')]: 'unreadable',
      [ROW('granted.naturalPerson')]: 9,
      [ROW('refused.internal.total')]: 2,
    });
  });
  test('a forgotten total is a blank', () => {
    check(withRow(['9', '3', '0', '0', '1', '0', '']), {
      [ROW('refused.thirdParty.naturalPerson')]: 9,
      [ROW('refused.thirdParty.total')]: 'blank',
    });
  });
  test('an error in print stays', () => {
    check(withRow(['9', '3', '0', '0', '1', '0', '14']), {
      [ROW('refused.thirdParty.naturalPerson')]: 9,
      [ROW('refused.thirdParty.total')]: 14,
    });
  });
  test('two values in one cell part into the empty one beside it where the row adds up then', () => {
    check(withRow(['9', '3', '0 0', '', '1', '0', '13']), {
      [ROW('refused.thirdParty.enterprise')]: 3,
      [ROW('refused.thirdParty.researchInstitution')]: 0,
      [ROW('refused.thirdParty.publicInterest')]: 0,
      [ROW('refused.thirdParty.legalService')]: 1,
    });
  });
});

test('where blanks are usual, a row that does not add up stays as it is', () => {
  const rows = FULL.map((cells) => cells.map((cell) => (cell === '0' ? '' : cell)));
  check(table([HEAD, ...rows, ['4.保护第三方合法权益', '9', '3', '', '', '1', '', '14'], LAST]), {
    [ROW('refused.thirdParty.naturalPerson')]: 9,
    [ROW('refused.thirdParty.total')]: 14,
  });
});

test('a number with a zero in front is one only where the row proves it and has no gap', () => {
  const rows = [
    ['4.保护第三方合法权益', '08', '0', '0', '0', '0', '0', '8'],
    ['5.属于三类内部事务信息', '1', '02', '', '0', '0', '0', '3'],
  ];
  check(table([HEAD, ...FULL, ...rows]), {
    [ROW('refused.thirdParty.naturalPerson')]: 8,
    [ROW('refused.internal.enterprise')]: 'unreadable',
  });
  check(table([HEAD, ...FULL, ['4.保护第三方合法权益', '1', '0', '0', '0', '00', '0', '2']]), {
    [ROW('refused.thirdParty.naturalPerson')]: 1,
    [ROW('refused.thirdParty.legalService')]: 'unreadable',
  });
});

test('table four with one empty cell holds only the blocks that add up', () => {
  const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  const values = ['3', '0', '1', '0', '4', '2', '10', '', '0', '3', '0', '0', '0', '1', '1'];
  const rows = [['行政复议', '', '', '', ''], [...results, ...results, ...results], values];
  check(`四、政府信息公开行政复议、行政诉讼情况\n\n${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`, {
    'reconsideration.upheld': 3,
    'reconsideration.total': 4,
    'litigation.direct.upheld': 'unreadable',
    'litigation.direct.corrected': 'unreadable',
    'litigation.direct.total': 'unreadable',
    'litigation.afterReconsideration.pending': 1,
  });
});

test('a remark in brackets behind the label of a row leaves the label, a count does not', () => {
  check(
    '二、主动公开政府信息情况\n\n| 信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |\n| 规章（由有立法权的机关填报） | 1 | 1 | 6 |\n| 规范性文件（决定、公告、通知等，以文件目录为准） | 4 | 3 | 31 |\n| 其他主动公开文件（规范性文件以外的文件） | 80 | 70 | 90 |\n',
    {
      'rules.publishedTotal': 6,
      'normativeDocuments.issued': 4,
      'normativeDocuments.newlyPublished': 3,
      'normativeDocuments.publishedTotal': 31,
    },
  );
});

describe('a bar between a label and its first value', () => {
  const head = '二、主动公开政府信息情况\n\n| 信息内容 | 上一年项目数量 | 本年增/减 |\n| --- | --- | --- |\n';
  const row = (label: string): string => `${head}| ${label} | +3 | |\n`;
  test.each([
    ['that was read as a stroke', '行政事业性收费 丨 14', 14],
    ['that was read as a sign', '行政事业性收费 ! 14', 14],
    ['that was lost', '行政事业性收费  14', 14],
    ['that is glued to both', '行政事业性收费丨14', 'unreadable'],
  ] as const)('%s parts them', (_, label, expected) => {
    check(row(label), { 'charges.itemsLastYear': expected, 'charges.itemsChange': 3 });
  });
  test('is followed by no second value where that has lost its bar as well', () => {
    check(`${head}| 行政事业性收费 l 14 | -3 l 5 |\n`, {
      'charges.itemsLastYear': 14,
      'charges.itemsChange': 'unreadable',
    });
  });
});

test('bars misread in the row of table four leave no block of five', () => {
  const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  check(
    `四、政府信息公开行政复议、行政诉讼情况\n\n| ${[...results, ...results, ...results].join(' | ')} |\n| 4 丨 1 | 0 | 2 丨 7 | 0 | 1 | 0 | 0 | 1 | 3 丨 0 丨 0 | 0 | 3 |\n`,
    { 'reconsideration.upheld': undefined, 'litigation.direct.upheld': undefined },
  );
});

test('a row that lost a blank cell adds up one column on as well, and is unreadable', () => {
  const filled = ['21', '4', '0', '0', '2', '0', '27'];
  const rows = ['一、本年新收政府信息公开申请数量', '（一）予以公开', '（二）部分公开', '1.属于国家秘密'];
  const lines = [['', '', ...HEAD], ...rows.map((label) => [label, '', '', ...filled])];
  check(table([...lines, ['3.危及“三安全一稳定”', '', '', '16', '2', '', '3', '1', '22']]), {
    [ROW('refused.security.naturalPerson')]: 'unreadable',
    [ROW('refused.security.enterprise')]: 'unreadable',
    [ROW('refused.security.total')]: 22,
    [ROW('granted.legalService')]: 2,
  });
  check(table([...lines, ['3.危及“三安全一稳定”', '', '', '16', '2', '', '', '3', '1', '22']]), {
    [ROW('refused.security.naturalPerson')]: 16,
    [ROW('refused.security.legalService')]: 3,
  });
});
