/** All labels first and then all values: read along the rows or down the columns, whichever makes the rows add up. */
import { describe, test } from 'vitest';
import { checkCells as check } from '../../../../../tests/check-cells.ts';

const NO = '0 0 0 0 0 0 0';
const ROWS: readonly (readonly [string, string])[] = [
  ['一、本年新收政府信息公开申请数量', '11 6 1 0 4 0 22'],
  ['二、上年结转政府信息公开申请数量', '2 0 0 0 0 1 3'],
  ['（一）予以公开', '12 3 0 0 1 0 16'],
  ['（二）部分公开', '0 3 0 0 0 1 4'],
  ...[
    '1.属于国家秘密',
    '2.其他法律行政法规禁止公开',
    '3.危及“三安全一稳定”',
    '4.保护第三方合法权益',
    '5.属于三类内部事务信息',
    '6.属于四类过程性信息',
    '7.属于行政执法案卷',
    '8.属于行政查询事项',
    '1.本机关不掌握相关政府信息',
    '2.没有现成信息需要另行制作',
    '3.补正后申请内容仍不明确',
    '1.信访举报投诉类申请',
    '2.重复申请',
    '3.要求提供公开出版物',
    '4.无正当理由大量反复申请',
    '5.要求行政机关确认或重新出具已获取信息',
  ].map((label) => [label, NO] as const),
  ['（六）其他处理', '1 0 1 0 3 0 5'],
  ['（七）总计', '13 6 1 0 4 1 25'],
  ['四、结转下年度继续办理', NO],
];
const LABELS = ROWS.map(([label]) => label).join('\n');
const VALUES = ROWS.map(([, values]) => values.split(' '));
const ALONG = VALUES.flat();
const DOWN = Array.from({ length: 7 }, (_, column) => VALUES.map((row) => row[column] as string)).flat();
const table = (values: readonly string[]): string =>
  `本年新制作数量\n\n三、收到和处理政府信息公开申请情况\n申请人情况\n${LABELS}\n${values.join('\n')}\n\n四、政府信息公开行政复议、行政诉讼情况\n`;
const ROW = (row: string): string => `applications.${row}`;
const EXPECTED = {
  [ROW('received.enterprise')]: 6,
  [ROW('partlyGranted.otherOrganisation')]: 1,
  [ROW('other.legalService')]: 3,
  [ROW('concluded.total')]: 25,
};

describe('values behind all labels', () => {
  test('along the rows', () => {
    check(table(ALONG), EXPECTED);
  });
  test('down the columns', () => {
    check(table(DOWN), EXPECTED);
  });
  test('are not read where one is lost', () => {
    check(table(DOWN.slice(0, -1)), { [ROW('received.enterprise')]: 'unreadable' });
  });
  test('are not read where a row does not add up', () => {
    check(table(DOWN.with(0, '12')), { [ROW('received.enterprise')]: 'unreadable' });
  });
});
