/** Tables of which a page or the recognition of characters lost parts: what is still told, and what is refused. */
import { expect, test } from 'vitest';
import { checkCells as check } from '../../../../tests/check-cells.ts';
import { cellsOfLine } from './cases/cells-of-line.ts';
import { partMerged } from './part-merged.ts';

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
