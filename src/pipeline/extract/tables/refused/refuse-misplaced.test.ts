/** Whole tables of which values were put into the wrong place: what the sums of rows and columns show to be so is refused. */
import { describe, expect, test } from 'vitest';
import { checkCells as check, type ExpectedCells } from '../../../../../tests/check-cells.ts';
import { recogniseEdition } from '../../../recognise/edition.ts';
import { readReportText } from '../../../read/read-report-text.ts';
import { extractTables } from '../../extract-tables.ts';

/** Labels and values of the outcomes, the columns of which add up to （七）总计. */
const REST = '0 0 0 0 0 0 0';
const OUTCOMES: readonly (readonly [string, string])[] = [
  ['（一）予以公开', '9 1 0 0 0 0 10'],
  ['（二）部分公开', '6 0 0 0 0 0 6'],
  ['1.属于国家秘密', REST],
  ['2.其他法律行政法规禁止公开', '3 0 0 0 1 0 4'],
  ['3.危及“三安全一稳定”', REST],
  ['4.保护第三方合法权益', REST],
  ['5.属于三类内部事务信息', '2 1 0 0 0 0 3'],
  ['6.属于四类过程性信息', REST],
  ['7.属于行政执法案卷', REST],
  ['8.属于行政查询事项', REST],
  ['1.本机关不掌握相关政府信息', '0 2 0 0 0 0 2'],
  ['2.没有现成信息需要另行制作', REST],
  ['3.补正后申请内容仍不明确', REST],
  ['1.信访举报投诉类申请', '0 0 0 0 1 0 1'],
  ['2.重复申请', REST],
  ['3.要求提供公开出版物', REST],
  ['4.无正当理由大量反复申请', REST],
  ['5.要求行政机关确认或重新出具已获取信息', REST],
];
const OTHERS: readonly (readonly [string, string])[] = [
  ['1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', REST],
  ['2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', REST],
  ['3.其他', REST],
];

interface Changes {
  readonly [label: string]: string;
}

const cells = (values: string): string =>
  values
    .split(' ')
    .map((value) => (value === '_' ? '' : value))
    .join(' | ');

/** The table of the 2021 edition, or of the 2019 one, with the values of some rows changed; `_` is an empty cell. */
function table(changes: Changes, others = OTHERS, head = '本年制发件数'): string {
  const rows = [
    ['一、本年新收政府信息公开申请数量', '21 4 0 0 2 0 27'] as const,
    ['二、上年结转政府信息公开申请数量', '1 0 0 0 0 0 1'] as const,
    ...OUTCOMES,
    ...others,
    ['（七）总计', '20 4 0 0 2 0 26'] as const,
    ['四、结转下年度继续办理', '2 0 0 0 0 0 2'] as const,
  ];
  const lines = rows.map(([label, values]) => `| ${label} | ${cells(changes[label] ?? values)} |`);
  return `${head}\n\n三、收到和处理政府信息公开申请情况\n\n${lines.join('\n')}\n`;
}

const ROW = (row: string): string => `applications.${row}`;
const WHOLE: ExpectedCells = {
  [ROW('received.total')]: 27,
  [ROW('granted.enterprise')]: 1,
  [ROW('refused.internal.naturalPerson')]: 2,
  [ROW('concluded.total')]: 26,
};

test.each([
  ['2021', OTHERS, '本年制发件数'],
  ['2019', [['（六）其他处理', REST]] as const, '本年新制作数量'],
])('a whole table of the %s edition is read', (_, others, head) => {
  check(table({}, others, head), WHOLE);
});

test.each([
  ['2021', OTHERS, '本年制发件数'],
  ['2019', [['（六）其他处理', REST]] as const, '本年新制作数量'],
])('behind an empty row values moved down are refused where columns do not add up: %s edition', (_, others, head) => {
  const moved = {
    '（二）部分公开': '_ _ _ _ _ _ _',
    '1.属于国家秘密': '6 0 0 0 0 0 6',
    '2.其他法律行政法规禁止公开': REST,
  };
  check(
    table(moved, others, head),
    {
      [ROW('granted.total')]: 10,
      [ROW('partlyGranted.total')]: 'unreadable',
      [ROW('refused.stateSecret.naturalPerson')]: 'unreadable',
      [ROW('refused.prohibitedByLaw.total')]: 'unreadable',
      [ROW('concluded.total')]: 26,
    },
    ['row-unproven'],
  );
});

test('an empty row in a table whose columns add up is blank', () => {
  check(table({ '1.属于国家秘密': '_ _ _ _ _ _ _' }), {
    ...WHOLE,
    [ROW('refused.stateSecret.total')]: 'blank',
    [ROW('refused.prohibitedByLaw.total')]: 4,
  });
});

test.each([
  ['of one cell', { '（一）予以公开': '8 1 0 0 0 0 10' }, 8],
  ['of a cell and its total', { '（一）予以公开': '8 1 0 0 0 0 9' }, 8],
])('a slip %s is read as it is printed', (_, changes, value) => {
  check(table(changes), { [ROW('granted.naturalPerson')]: value, [ROW('refused.internal.total')]: 3 });
});

describe('two values side by side that may have changed places', () => {
  const changes = { '5.属于三类内部事务信息': '1 2 0 0 0 0 3' };
  test('are refused in what was written off', () => {
    check(table(changes), {
      [ROW('refused.internal.naturalPerson')]: 'unreadable',
      [ROW('refused.internal.enterprise')]: 'unreadable',
      [ROW('granted.naturalPerson')]: 9,
      [ROW('unavailable.notHeld.enterprise')]: 2,
    });
  });
  test('are read on the page of the agency', () => {
    const rows = table(changes)
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map(
        (line) =>
          `<tr>${line
            .split('|')
            .slice(1, -1)
            .map((cell) => `<td>${cell.trim()}</td>`)
            .join('')}</tr>`,
      );
    const page = `<html><body><p>本年制发件数</p><p>三、收到和处理政府信息公开申请情况</p><table>${rows.join('')}</table></body></html>`;
    const report = readReportText('a.html', page).value;
    expect(report).not.toBeNull();
    if (report === null) return;
    const read = extractTables(report, { sections: [], edition: recogniseEdition(report).value }).value;
    expect(read.find(({ metric }) => metric === ROW('refused.internal.naturalPerson'))?.value).toBe(1);
  });
});

test('a row with values and no total, shifted to the left or the right, is refused amid rows that have totals', () => {
  const changes = { '5.属于三类内部事务信息': '1 _ _ _ _ 3 _', '1.信访举报投诉类申请': '_ _ _ _ _ 1 _' };
  check(table(changes), {
    [ROW('refused.internal.naturalPerson')]: 'unreadable',
    [ROW('notProcessed.petition.otherOrganisation')]: 'unreadable',
    [ROW('granted.total')]: 10,
  });
});

describe('a row one column on that adds up by chance in a table that fills its cells', () => {
  const moved = { '5.属于三类内部事务信息': '_ 2 1 0 0 0 3' };
  test('is read where the columns prove its place', () => {
    check(table(moved), { [ROW('refused.internal.naturalPerson')]: 2, [ROW('refused.internal.enterprise')]: 1 });
  });
  test('is refused beside a slip, for the columns prove nothing then', () => {
    check(table({ ...moved, '（一）予以公开': '8 1 0 0 0 0 10' }), {
      [ROW('refused.internal.enterprise')]: 'unreadable',
      [ROW('granted.total')]: 10,
    });
  });
});

describe('beside a damaged table', () => {
  const damaged = table({
    '1.属于国家秘密': '0 0 0',
    '4.保护第三方合法权益': '0 0 0 0',
    '7.属于行政执法案卷': '0 0',
    '5.属于三类内部事务信息': '12 0 0 0 0 0 12',
    '1.本机关不掌握相关政府信息': '0 22 0 0 0 0 22',
  });
  test('a row whose one value and total are led by what may be a line is refused', () => {
    check(damaged, {
      [ROW('refused.internal.naturalPerson')]: 'unreadable',
      [ROW('refused.internal.total')]: 'unreadable',
      [ROW('unavailable.notHeld.enterprise')]: 22,
    });
  });
  test('a row led by ones is read where no line is seen beside its values', () => {
    const rows = damaged.split('\n').map((line) => line.replace(/^\| | \|$/gu, '').replaceAll(' | ', ' '));
    check(rows.join('\n'), {
      [ROW('refused.internal.naturalPerson')]: 12,
      [ROW('refused.internal.total')]: 12,
      [ROW('unavailable.notHeld.enterprise')]: 22,
    });
    check(rows.join('\n').replace('12 0 0 0 0 0 12', '12 0 | 0 0 0 0 12'), {
      [ROW('refused.internal.total')]: 'unreadable',
    });
    check(rows.map((row) => row.replace(/ (\d+)$/u, ' | $1')).join('\n'), { [ROW('refused.internal.total')]: 12 });
  });
  test('blocks of table four that do not add up are refused', () => {
    const four = `四、政府信息公开行政复议、行政诉讼情况\n\n| ${cells('1 2 0 0 3 7 0 0 1 2 0 0 0 0 0')} |\n`;
    check(damaged + four, {
      'reconsideration.total': 3,
      'litigation.direct.upheld': 'unreadable',
      'litigation.direct.total': 'unreadable',
      'litigation.afterReconsideration.total': 0,
    });
    check(table({}) + four, { 'reconsideration.total': 3, 'litigation.direct.upheld': 7 });
  });
  test('figures of table two with a 1 at an end are refused where lines were read as ones', () => {
    const two = '| 信息内容 | 本年处理决定数量 |\n| 行政许可 | 371 |\n| 行政处罚 | 25 |\n\n';
    const barred = table({ '1.属于国家秘密': '0 0 0', '4.保护第三方合法权益': '0 0', '7.属于行政执法案卷': '0' })
      .replaceAll('| 0 | 0 | 2 | 0 | 27 |', '| 0 1 0 | 2 1 0 | 27 |')
      .replace('| 1 | 0 | 0 | 0 | 0 | 0 | 1 |', '| 1 | 0 1 0 | 0 | 0 | 0 | 1 |');
    check(two + barred, { 'licensing.decisions': 'unreadable', 'penalties.decisions': 25 });
    check(two + table({}), { 'licensing.decisions': 371 });
  });
});

test('digits of two rows in one, which add up line by line, are no number', () => {
  check(table({ '5.属于三类内部事务信息': '2_1 1_0 0_0 0_0 0_0 0_0 3_1' }).replaceAll('_', ' '), {
    [ROW('refused.internal.naturalPerson')]: 'unreadable',
    [ROW('refused.internal.total')]: 'unreadable',
  });
  check(table({ '5.属于三类内部事务信息': '2_1 _ _ _ _ _ 2_1' }).replaceAll('_ |', ' |').replaceAll('_', ' '), {
    [ROW('refused.internal.naturalPerson')]: 'unreadable',
  });
});

test('digits wrapped in the cells of table four are no fifteen values', () => {
  check(
    '本年制发件数\n四、政府信息公开行政复议、行政诉讼情况\n\n行政复议 行政诉讼\n结果维持 结果纠正\n1 2 1 4 3 1 1 1 1\n1 5 1 7 1 6\n',
    {
      'reconsideration.upheld': 'unreadable',
      'litigation.afterReconsideration.total': 'unreadable',
    },
  );
});

test('a row with a cell more than all others that does not add up is refused', () => {
  check(table({ '5.属于三类内部事务信息': '2 1 _ _ 3 3 _ 3', '（一）予以公开': '8 1 0 0 0 0 10' }), {
    [ROW('refused.internal.naturalPerson')]: 'unreadable',
    [ROW('refused.internal.total')]: 'unreadable',
    [ROW('granted.total')]: 10,
  });
});

test('the first row of a group, which has the cell of the group more, is read though its total is blank', () => {
  const grouped = table({ '1.属于国家秘密': '3 1 _ _ _ _ _', '1.本机关不掌握相关政府信息': '_ 2 _ _ _ _ _' })
    .replace('| 1.属于国家秘密', '| （三）不予公开 | 1.属于国家秘密')
    .replace('| 1.本机关', '| （四）无法提供 | 1.本机关');
  check(grouped.replace('| （一）', '| 三、本年度办理结果 | （一）'), {
    [ROW('refused.stateSecret.naturalPerson')]: 3,
    [ROW('refused.stateSecret.total')]: 'blank',
    [ROW('granted.naturalPerson')]: 9,
  });
});

test('a number of what came in that stands beside an empty cell is refused where the next column lacks it', () => {
  check(table({ '一、本年新收政府信息公开申请数量': '21 4 0 2 _ 0 27' }), {
    [ROW('received.publicInterest')]: 'unreadable',
    [ROW('received.naturalPerson')]: 'unreadable',
    [ROW('carriedIn.naturalPerson')]: 1,
  });
});
