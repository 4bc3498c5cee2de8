/** Tables that a report tells as lists are read by the names of their columns; what is not named is not told. */
import { describe, expect, test } from 'vitest';
import { checkCells as check } from '../../../../../tests/check-cells.ts';
import { readReportText } from '../../../read/read-report-text.ts';
import { recogniseEdition } from '../../../recognise/edition.ts';
import { extractTables } from '../../extract-tables.ts';

const NAMES = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const HEADS = '本年制发件数\n\n三、收到和处理政府信息公开申请情况\n\n';
const LABELS = [
  '一、本年新收政府信息公开申请数量',
  '二、上年结转政府信息公开申请数量',
  '（一）予以公开',
  '（二）部分公开',
  '1.属于国家秘密',
  '2.其他法律行政法规禁止公开',
  '3.其他',
  '（七）总计',
];
const ROW = (row: string): string => `applications.${row}`;

/** Eight rows, each told by `tell` from its label. */
const list = (tell: (label: string) => string): string => `${HEADS}${LABELS.map(tell).join('\n')}\n`;
const pairs = (values: readonly number[], between: string): string[] =>
  NAMES.map((name, i) => `${name}${between}${String(values[i])}`);
const VALUES = [4, 1, 0, 0, 2, 3, 10];

describe('table three', () => {
  const expected = {
    [ROW('received.naturalPerson')]: 4,
    [ROW('refused.stateSecret.legalService')]: 2,
    [ROW('other.miscellaneous.otherOrganisation')]: 3,
    [ROW('concluded.total')]: 10,
  };
  test('columns below their row', () => {
    check(
      list((label) => [`- ${label}`, ...pairs(VALUES, '：').map((pair) => `  - ${pair}`)].join('\n')),
      expected,
    );
  });
  test('a total in front of the other columns', () => {
    check(
      list((label) => `- ${label}：10件，其中${pairs(VALUES, '').slice(0, -1).join('件，')}件`),
      expected,
    );
  });
  test('a line for each cell', () => {
    check(
      list((label) =>
        pairs(VALUES, '：')
          .map((pair) => `${label} - ${pair}`)
          .join('\n'),
      ),
      expected,
    );
  });
  test('values in the order of the form', () => {
    check(
      list((label) => `- ${label}：${VALUES.join('，')}`),
      expected,
    );
  });
  test('values in order stand where they were found, wide signs between them', () => {
    const text = list((label) => `${label}：${VALUES.join('，')}`);
    const report = readReportText('a.txt', text).value as NonNullable<ReturnType<typeof readReportText>['value']>;
    const { value } = extractTables(report, { sections: [], edition: recogniseEdition(report).value });
    const granted = value.filter(({ metric }) => metric.startsWith(ROW('granted.')));
    expect(granted.map(({ evidence }) => text.slice(evidence?.start, evidence?.end))).toEqual(VALUES.map(String));
  });
  test('a column that is not named is not told', () => {
    check(
      list((label) => `- ${label}：自然人 4，其他 3，总计 7`),
      {
        [ROW('granted.naturalPerson')]: 4,
        [ROW('granted.enterprise')]: 'missing',
        [ROW('granted.otherOrganisation')]: 3,
        [ROW('granted.total')]: 7,
      },
    );
  });
  test('a column that is told twice with two values refuses its row', () => {
    const told = (label: string): string =>
      `- ${label}：${pairs(VALUES, '').join('，')}${label.includes('国家秘密') ? '，自然人5' : ''}`;
    check(list(told), {
      [ROW('refused.stateSecret.naturalPerson')]: 'missing',
      [ROW('granted.naturalPerson')]: 4,
    });
  });
  test('a row whose words were lost is none of the row before', () => {
    const told = (label: string): string =>
      label.includes('国家秘密') ? '- ：法律服务机构 1，总计 1' : `- ${label}：自然人 4，总计 4`;
    check(list(told), {
      [ROW('partlyGranted.legalService')]: 'missing',
      [ROW('partlyGranted.total')]: 4,
      [ROW('refused.stateSecret.legalService')]: 'missing',
    });
  });
  test('rows that do not add up are no list of the table', () => {
    check(
      list((label) => `- ${label}：${pairs([4, 1, 0, 0, 2, 3, 11], ' ').join('；')}（另有说明）`),
      { [ROW('granted.naturalPerson')]: 'unreadable' },
    );
  });
});

describe('totals alone', () => {
  const ROWS: Readonly<Record<string, number>> = {
    '一、本年新收政府信息公开申请数量': 9,
    '二、上年结转政府信息公开申请数量': 1,
    '（一）予以公开': 5,
    '（二）部分公开': 0,
    '1.属于国家秘密': 0,
    '2.其他法律行政法规禁止公开': 0,
    '3.危及“三安全一稳定”': 0,
    '4.保护第三方合法权益': 1,
    '5.属于三类内部事务信息': 0,
    '6.属于四类过程性信息': 0,
    '7.属于行政执法案卷': 0,
    '8.属于行政查询事项': 0,
    '1.本机关不掌握相关政府信息': 2,
    '2.没有现成信息需要另行制作': 0,
    '3.补正后申请内容仍不明确': 0,
    '1.信访举报投诉类申请': 0,
    '2.重复申请': 0,
    '3.要求提供公开出版物': 0,
    '4.无正当理由大量反复申请': 0,
    '5.要求行政机关确认或重新出具已获取信息': 0,
    '（六）其他处理': 0,
    '（七）总计': 8,
    '四、结转下年度继续办理': 2,
  };
  const told = (changes: Readonly<Record<string, number>> = {}): string =>
    `${HEADS}${Object.entries({ ...ROWS, ...changes })
      .map(([label, value]) => `- ${label}：${String(value)}`)
      .join('\n')}\n`;
  test('are read where they balance, which is said', () => {
    check(told(), {
      [ROW('received.total')]: 9,
      [ROW('received.naturalPerson')]: 'missing',
      [ROW('other.total')]: 0,
      [ROW('concluded.total')]: 8,
    });
    const { value: report } = readReportText('a.md', told());
    const { value: edition } = recogniseEdition(report as NonNullable<typeof report>);
    const read = extractTables(report as NonNullable<typeof report>, { sections: [], edition });
    expect(read.diagnostics.filter(({ code }) => code === 'row-restored').length).toBe(23);
  });
  test('are not read where they do not', () => {
    check(told({ '（七）总计': 9 }), { [ROW('received.total')]: 'missing' });
  });
});

describe('tables two and four', () => {
  const TWO = (lines: readonly string[]): string => `二、主动公开政府信息情况\n\n${lines.join('\n')}\n`;
  test('rows of table two with the names of their columns', () => {
    const text = TWO([
      '- 规章：本年制发件数 0，本年废止件数 1，现行有效件数 7',
      '- 行政规范性文件：本年制发件数 4，本年废止件数 /，现行有效件数 1,096',
      '- 行政许可：本年处理决定数量 385',
      '- 行政事业性收费：本年收费金额（单位：万元） 14.25',
    ]);
    check(text, {
      'rules.repealed': 1,
      'normativeDocuments.repealed': 'blank',
      'normativeDocuments.inForce': 1096,
      'licensing.decisions': 385,
      'penalties.decisions': 'missing',
      'charges.amount': 14.25,
    });
  });
  test('values of table two glued to their labels, where a row has one column', () => {
    const text = TWO([
      '信息内容本年制发件数本年废止件数现行有效件数',
      '规章3417',
      '信息内容本年处理决定数量',
      '行政许可385',
      '行政处罚27',
      '行政强制6',
      '行政事业性收费2958.96',
    ]);
    check(text, {
      'rules.issued': 'missing',
      'licensing.decisions': 385,
      'compulsoryMeasures.decisions': 6,
      'charges.amount': 2958.96,
    });
  });
  test('units of ten thousand and more or less are no plain counts', () => {
    const text = TWO([
      '- 规章：本年制发件数 2，本年废止件数 1，现行有效件数 7',
      '- 行政规范性文件：本年制发件数 4，本年废止件数 0，现行有效件数 9',
      '- 行政许可：本年处理决定数量 0.5万',
      '- 行政处罚：本年处理决定数量 300余件',
      '- 行政强制：本年处理决定数量 6',
    ]);
    check(text, { 'rules.issued': 2, 'licensing.decisions': 'missing', 'penalties.decisions': 'missing' });
  });
  test('items of prose with their units are none of table two', () => {
    const text = TWO(['本年制发件数、本年处理决定数量见附件。', '行政许可37件', '行政处罚27件', '行政强制6件']);
    check(text, { 'licensing.decisions': 'missing', 'penalties.decisions': 'missing' });
  });
  const FOUR = (lines: readonly string[]): string =>
    `本年制发件数\n\n四、政府信息公开行政复议、行政诉讼情况\n\n${lines.join('\n')}\n`;
  test('blocks of table four with all their results', () => {
    const text = FOUR([
      '- 行政复议：结果维持 3，结果纠正 1，其他结果 0，尚未审结 2，总计 6',
      '- 行政诉讼（未经复议直接起诉）：结果维持 1，结果纠正 0，其他结果 0，尚未审结 0，总计 1',
    ]);
    check(text, {
      'reconsideration.upheld': 3,
      'reconsideration.total': 6,
      'litigation.direct.upheld': 1,
      'litigation.afterReconsideration.total': 'missing',
    });
  });
  test('prose that tells some results is no table', () => {
    const text = FOUR([
      '全年行政复议6件，其中结果维持3件，结果纠正3件；未经复议直接起诉2件，结果维持1件；复议后起诉1件，结果维持1件。',
    ]);
    check(text, { 'reconsideration.upheld': 'missing', 'litigation.direct.upheld': 'missing' });
  });
});
