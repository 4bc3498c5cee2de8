/** Tables of which a page or the recognition of characters lost parts: what is still told, and what is refused. */
import { expect, test } from 'vitest';
import { checkCells as check } from '../../../../tests/check-cells.ts';
import { cellsOfLine } from './cases/cells-of-line.ts';
import { partMerged } from './cells/part-merged.ts';

const ROW = (row: string): string => `applications.${row}`;

test.each([
  ['neighbours of zeros', '0 0|3|0|0|0|3', '0|0|3|0|0|0|3'],
  ['strokes and words for nothing', '/|0|无 无|/|0|0', '/|0|无|无|/|0|0'],
  ['numbers that the sum proves', '4|0|2 1|0|0|7', '4|0|2|1|0|0|7'],
  ['numbers that may be one', '0|0|12 0|0|0|0', null],
  ['a dash that may be a sign', '0|0|- 0|0|0|0', null],
  ['rows that do not add up', '0 0|3|0|0|0|4', null],
])('%s in one cell', (_, line, parts) => {
  const parted = partMerged(cellsOfLine(line), 7);
  expect(parted?.map(({ plain }) => plain).join('|') ?? null).toBe(parts);
});

test('values beside a lost row are refused where other rows have label and values on one line', () => {
  const whole = ['1.属于国家秘密', '2.其他法律行政法规禁止公开', '3.危及“三安全一稳定”', '4.保护第三方合法权益'];
  const rows = whole.map((label) => `${label} 2 0 0 0 0 0 2`);
  check(
    [
      '申请人情况',
      ...rows,
      '5.属于三类内部事务信息',
      '3 0 0 0 0 0 3',
      '7.属于行政执法案卷 1 0 0 0 0 0 1',
      '8.属于行政查询事项 0 0 0 0 0 0 0',
    ].join('\n'),
    {
      [ROW('refused.thirdParty.total')]: 2,
      [ROW('refused.internal.total')]: 'unreadable',
      [ROW('refused.deliberative.total')]: 'missing',
      [ROW('refused.enforcementFile.total')]: 1,
    },
  );
});

test('where the column of totals is lost, a sum that comes by chance is no total', () => {
  const rows = [
    '| 一、本年新收政府信息公开申请数量 | | 4 | 0 | 2 | 1 | 0 | 5 |',
    '| 二、上年结转政府信息公开申请数量 | | 3 | 0 | 2 | 1 | 0 | 0 |',
    '| 三、本年度办理结果 | （一）予以公开 | 3 | 0 | 0 | 0 | 0 | 3 |',
    '| | （二）部分公开 | 0 | 0 | 7 | 0 | 0 | 0 |',
  ];
  check(
    `本年制发件数\n\n| | | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |\n${rows.join('\n')}\n`,
    {
      [ROW('received.naturalPerson')]: 'unreadable',
      [ROW('granted.total')]: 'unreadable',
      [ROW('partlyGranted.naturalPerson')]: 'unreadable',
    },
  );
});

test('running numbers in front of the labels are no values', () => {
  check(
    '本年制发件数\n\n| 序号 | 情形 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n| 3 | （一）予以公开 | 4 | 0 | 2 | 1 | 0 | 5 | 12 |\n| 4 | （二）部分公开 | 0 | 0 | 7 | 0 | 0 | 0 | 7 |\n',
    { [ROW('granted.naturalPerson')]: 4, [ROW('granted.total')]: 12, [ROW('partlyGranted.researchInstitution')]: 7 },
  );
});

test('values parted by references for spaces are values of their own', () => {
  check(
    '本年制发件数\n\n一、本年新收政府信息公开申请数量&emsp;4&nbsp;&nbsp;0&emsp;2&#12288;1&emsp;0&emsp;5&emsp;12\n',
    {
      [ROW('received.naturalPerson')]: 4,
      [ROW('received.total')]: 12,
    },
  );
});

test('five values left of a row of table four in which two cells ran together are of no block', () => {
  check(
    '本年制发件数\n\n四、政府信息公开行政复议、行政诉讼情况\n\n| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n| 0 | 0 | 26 | 0 | 26 | 0 | 23 - | 0 | 23 | 0 | 0 | 0 |\n',
    { 'reconsideration.upheld': 'missing', 'reconsideration.corrected': 'missing' },
  );
});

test('where totals are lost and the table shows its damage, a full row that does not add up is refused', () => {
  const rows = [
    '| 一、本年新收政府信息公开申请数量 | 4 | 0 | 2 | 1 | 0 | 5 | 13 |',
    '| 二、上年结转政府信息公开申请数量 | 3 | 0 | 2 | 1 | 0 | 0 | |',
    '| 三、本年度办理结果 | （一）予以公开 | 3 | 0 | 0 | 0 | 3 | |',
    '| | 1.属于国家秘密 | 0 | 0 | 7 | 0 | 0 | 0 | 7 |',
    '| | 1.信访举报投诉类申请 | 0 | 0 | 5 | 1 | 0 | |',
  ];
  check(
    `本年制发件数\n\n| | | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |\n${rows.join('\n')}\n`,
    { [ROW('received.naturalPerson')]: 'unreadable', [ROW('refused.stateSecret.total')]: 7 },
  );
});

test('short labels that stand around their values, beginning and rest, tell their own row', () => {
  check(
    '第二十条第（一）项\n信息内容 本年新制作数量 本年新公开数量 对外公开总数量\n规 74 12 43\n章\n规范性 1 0 9\n文件\n第二十条第（五）项\n信息内容 上一年项目数量 本年增/减 处理决定数量\n行政 7 10 143\n许可\n行政 4 +28 1\n处罚\n',
    {
      'rules.issued': 74,
      'normativeDocuments.publishedTotal': 9,
      'licensing.decisions': 143,
      'penalties.itemsChange': 28,
    },
  );
});

test('a label over as many lines as it has parts is put together', () => {
  check(
    '信息内容 本年制发件数\n规章 0 0 0\n行政 5\n许可\n行政\n155\n处罚行政\n10\n强制\n第二十条第（八）项\n行政 7\n事业\n性收\n费\n',
    { 'licensing.decisions': 5, 'compulsoryMeasures.decisions': 'missing', 'charges.amount': 7 },
  );
});

test('five values behind others that no block claims are of no block either, though they add up', () => {
  const words = [
    '四、政府信息公开行政复议、行政诉讼情况 行政复议 行政诉讼 未经复议直接起诉 结果 结果 其他结 尚未 维持 纠正 果 审结 总计',
    '31 22 13 4 结果 结果 其他 复议后起诉 尚未 结果 结果 其他 尚未审 维持 纠正 结果 结 5 1 2 6 总计 70',
    '维持 纠正 结果 审结 9 4 3 2 18 总计 14',
  ];
  check(words.join(' ').replaceAll(' ', '\n\n'), {
    'reconsideration.upheld': undefined,
    'reconsideration.total': undefined,
    'litigation.direct.total': undefined,
  });
});

test('in text of any order, labels that touch their values tell the rows, and those in a heap none', () => {
  const row = (label: string, values: string): string => [label, ...values.split(' ')].join('\n\n');
  check(
    [
      '申请人情况',
      row('一、本年新收政府信息公开申请数量', '30 5 0 0 6 1 42'),
      row('二、上年结转政府信息公开申请数量', '3 0 0 0 0 0 3'),
      row('1.属于国家秘密', '2 0 0 0 0 0 2'),
      '（一）予以公开',
      '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
      '（四）无法提供',
      row('1.本机关不掌握相关政府信息', '9 2 0 0 1 0 12'),
      row('2.没有现成信息需要另行制作', '4 1 0 0 0 0 5'),
      row('3.补正后申请内容仍不明确', '1 0 0 0 0 0 1'),
      row('6', '0 0 0 0 0 6'),
      row('（七）总计', '28 5 0 0 6 1 40'),
      row('四、结转下年度继续办理', '5 0 0 0 0 0 5'),
      '3.要求提供公开出版物',
    ].join('\n\n'),
    {
      [ROW('received.total')]: 42,
      [ROW('granted.total')]: 'missing',
      [ROW('refused.stateSecret.total')]: 2,
      [ROW('unavailable.needsCreation.total')]: 5,
      [ROW('notProcessed.publication.total')]: 'missing',
      [ROW('concluded.total')]: 40,
      [ROW('carriedOut.naturalPerson')]: 5,
    },
  );
});

/** Rows of a table whose labels have room behind them: as many empty cells as are given, then the values. */
const roomy = (label: string, room: number, line: string): string =>
  `${label}\t${'\t'.repeat(room)}${line.replaceAll(' ', '\t')}`;

test('where rows have room behind their labels, an empty cell in front of values that do not add up may be such room', () => {
  const rows = [
    roomy('一、本年新收政府信息公开申请数量', 2, '9 8 7 6 5 4 39'),
    roomy('二、上年结转政府信息公开申请数量', 1, '1 2 3 4 5 15'),
    roomy('（一）予以公开', 0, '1 2 3 4 5 6 21'),
    roomy('（二）部分公开', 1, '2 3 4 5 6 7 27'),
    roomy('1.属于国家秘密', 1, '2 3 4 5 6 20'),
    roomy('2.其他法律行政法规禁止公开', 1, '3 4 5 6 7 30'),
    roomy('3.危及“三安全一稳定”', 1, '0 0 0 0 0 0'),
  ];
  check(`三、收到和处理政府信息公开申请情况\n\n申请人情况\t总计\n${rows.join('\n')}\n`, {
    [ROW('partlyGranted.naturalPerson')]: 2,
    [ROW('refused.stateSecret.naturalPerson')]: 'blank',
    [ROW('refused.stateSecret.total')]: 20,
    [ROW('refused.prohibitedByLaw.naturalPerson')]: 'unreadable',
    [ROW('refused.prohibitedByLaw.enterprise')]: 'unreadable',
    [ROW('refused.security.naturalPerson')]: 'blank',
  });
});

test.each<[string, string, number | 'unreadable']>([
  ['a lost value', '\t1\t0\t10\t3\t14\t9\t1\t2\t16\t5\t0\t4\t2\t11', 'unreadable'],
  ['a blank that its block allows', '\t1\t0\t10\t11\t9\t1\t4\t2\t16\t5\t0\t4\t2\t11', 0],
])('fifteen cells of table four that begin with an empty one: %s', (_, row, other) => {
  const heads = '行政复议\t\t\t\t\t未经复议直接起诉\t\t\t\t\t复议后起诉';
  check(`四、政府信息公开行政复议、行政诉讼情况\n\n${heads}\n${row}\n`, { 'reconsideration.other': other });
});

test('what document models set around the figures of a page is left out', () => {
  const cells = ['行政许可', '$155$', '行政处罚', '**12**', '行政强制', '\\(3\\)'];
  const rows = [0, 2, 4].map((k) => `<tr><td>${cells[k] ?? ''}</td><td>${cells[k + 1] ?? ''}</td></tr>`).join('');
  check(
    `<table><tr><td>规章</td><td>本年制发件数</td></tr><tr><td>信息内容</td><td>本年处理决定数量</td></tr>${rows}</table>`,
    {
      'licensing.decisions': 155,
      'penalties.decisions': 12,
      'compulsoryMeasures.decisions': 3,
    },
  );
});

test('a row between a label without values and values without a label is refused: both may be one line on', () => {
  const row = (label: string, value: number): string => `${label} ${String(value)} 0 0 0 0 0 ${String(value)}`;
  check(
    [
      '申请人情况',
      row('1.属于国家秘密', 2),
      row('2.其他法律行政法规禁止公开', 1),
      row('3.危及“三安全一稳定”', 3),
      row('4.保护第三方合法权益', 4),
      '（四）无 1.本机关不掌握相关政府信息',
      row('法提供 2.没有现成信息需要另行制作', 9),
      '  6 0 0 0 0 1 7',
      row('1.信访举报投诉类申请', 3),
    ].join('\n'),
    {
      [ROW('refused.thirdParty.total')]: 4,
      [ROW('unavailable.needsCreation.total')]: 'unreadable',
      [ROW('unavailable.unclear.total')]: 'unreadable',
      [ROW('notProcessed.petition.total')]: 3,
    },
  );
});

test('values behind a short row on the line of its label may be its own, and turn no order', () => {
  check(
    [
      '申请人情况',
      '3.补正后申请内容仍不明确 19',
      '29 0 0 0 0 1 30',
      '1.信访举报投诉类申请',
      '0 3 0 0 0 0 3',
      '2.重复申请',
      '0 4 0 0 0 1 5',
      '（五）不',
      '3.要求提供公开出版物',
      '0 0 0 0 0 0 0',
      '予处理 4.无正当理由大量反复申请 0 0 0 0 0 0 0',
    ].join('\n'),
    {
      [ROW('notProcessed.petition.total')]: 3,
      [ROW('notProcessed.duplicate.total')]: 5,
      [ROW('notProcessed.publication.total')]: 0,
    },
  );
});

test('wide gaps part columns: digits there are not two pieces of one number', () => {
  check('申请人情况\n1.本机关不掌握相关政府信息   1   0    0    0     0      0    0 10', {
    [ROW('unavailable.notHeld.total')]: 'unreadable',
  });
});

test('five values of a line of text that do not add up may be what is left of fifteen', () => {
  const heads = '行政复议行政诉讼结果维持结果纠正其他结果尚未审结总计';
  const row = '申请人情况\n一、本年新收政府信息公开申请数量 2 0 0 0 0 0 2';
  check(`${row}\n四、政府信息公开行政复议、行政诉讼情况\n${heads}1   1 1  1 1  1`, {
    'reconsideration.upheld': 'missing',
    'reconsideration.total': 'missing',
  });
});

test('heads behind the last row of table two, with a value of no row, show rows torn from their values', () => {
  check(
    [
      '信息内容',
      '规章',
      '行政强制',
      '信息内容',
      '行政事业性收费',
      '',
      '166',
      '',
      '第二十条第（八）项',
      '本年收费金额（单位：万元）',
      '3.25',
      '389',
      '161',
    ].join('\n'),
    { 'charges.amount': 'unreadable' },
  );
});

test('the pieces of a number in a cell of table four are one number, not a line of the table and another', () => {
  const row = '2\t0\t0\t0\t2\t0\t3\t3\t1 1\t1 7\t0\t0\t0\t0\t0';
  check(`四、政府信息公开行政复议、行政诉讼情况\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n${row}`, {
    'litigation.direct.pending': 11,
    'litigation.direct.total': 17,
  });
});
