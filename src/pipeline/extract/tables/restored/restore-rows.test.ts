/** Rows that lost, doubled or spoiled a value are read where the columns of the table prove one way to lay them. */
import { describe, expect, test } from 'vitest';
import { checkCells as check } from '../../../../../tests/check-cells.ts';
import { readReportText } from '../../../read/read-report-text.ts';
import { recogniseEdition } from '../../../recognise/edition.ts';
import { extractTables } from '../../extract-tables.ts';

const NO = '0 0 0 0 0 0 0';
/** Every column of the outcomes adds up to （七）总计, and what came in to what went out. */
const ROWS: Readonly<Record<string, string>> = {
  '一、本年新收政府信息公开申请数量': '31 6 1 0 4 0 42',
  '二、上年结转政府信息公开申请数量': '2 0 0 0 0 1 3',
  '（一）予以公开': '12 3 0 0 1 0 16',
  '（二）部分公开': '7 0 0 0 0 1 8',
  '1.属于国家秘密': NO,
  '2.其他法律行政法规禁止公开': '4 0 0 0 2 0 6',
  '3.危及“三安全一稳定”': NO,
  '4.保护第三方合法权益': '0 2 0 0 0 0 2',
  '5.属于三类内部事务信息': '3 0 1 0 0 0 4',
  '6.属于四类过程性信息': NO,
  '7.属于行政执法案卷': NO,
  '8.属于行政查询事项': NO,
  '1.本机关不掌握相关政府信息': '5 1 0 0 1 0 7',
  '2.没有现成信息需要另行制作': NO,
  '3.补正后申请内容仍不明确': NO,
  '1.信访举报投诉类申请': NO,
  '2.重复申请': NO,
  '3.要求提供公开出版物': NO,
  '4.无正当理由大量反复申请': NO,
  '5.要求行政机关确认或重新出具已获取信息': NO,
  '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请': NO,
  '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请': NO,
  '3.其他': NO,
  '（七）总计': '31 6 1 0 4 1 43',
  '四、结转下年度继续办理': '2 0 0 0 0 0 2',
};

/** The table in Markdown, with the values of some rows changed. */
function table(changes: Readonly<Record<string, string>>): string {
  const lines = Object.entries(ROWS).map(
    ([label, values]) => `| ${label} | ${(changes[label] ?? values).split(' ').join(' | ')} |`,
  );
  return `本年制发件数\n\n三、收到和处理政府信息公开申请情况\n\n${lines.join('\n')}\n`;
}

const ROW = (row: string): string => `applications.${row}`;

describe('a row is laid as the columns prove', () => {
  test('where it lost a zero', () => {
    check(table({ '2.其他法律行政法规禁止公开': '4 0 0 2 0 6' }), {
      [ROW('refused.prohibitedByLaw.naturalPerson')]: 4,
      [ROW('refused.prohibitedByLaw.legalService')]: 2,
      [ROW('refused.prohibitedByLaw.total')]: 6,
    });
  });
  test('where it lost a value: what was lost stays unread', () => {
    check(table({ '1.本机关不掌握相关政府信息': '5 0 0 1 0 7' }), {
      [ROW('unavailable.notHeld.naturalPerson')]: 5,
      [ROW('unavailable.notHeld.enterprise')]: 'unreadable',
      [ROW('unavailable.notHeld.legalService')]: 1,
      [ROW('unavailable.notHeld.total')]: 7,
    });
  });
  test('where one value comes twice', () => {
    check(table({ '4.保护第三方合法权益': '0 2 2 0 0 0 0 2' }), {
      [ROW('refused.thirdParty.enterprise')]: 2,
      [ROW('refused.thirdParty.researchInstitution')]: 0,
      [ROW('refused.thirdParty.total')]: 2,
    });
  });
  test('where three rows lost a zero each', () => {
    const changes = {
      '（二）部分公开': '7 0 0 0 1 8',
      '4.保护第三方合法权益': '2 0 0 0 0 2',
      '5.属于三类内部事务信息': '3 1 0 0 0 4',
    };
    check(table(changes), {
      [ROW('partlyGranted.otherOrganisation')]: 1,
      [ROW('refused.thirdParty.enterprise')]: 2,
      [ROW('refused.internal.researchInstitution')]: 1,
    });
  });
  test('（七）总计 by what came in, and the outcomes by it, with signs that are no number', () => {
    const changes = {
      '5.属于三类内部事务信息': '3 O 1 0 0 人 4',
      '（七）总计': '31 6 b 人 4 1 43',
      '3.其他': 'O 0 0 0 口 0 0',
    };
    check(table(changes), {
      [ROW('concluded.naturalPerson')]: 31,
      [ROW('concluded.researchInstitution')]: 'unreadable',
      [ROW('concluded.total')]: 43,
      [ROW('refused.internal.naturalPerson')]: 3,
      [ROW('refused.internal.otherOrganisation')]: 'unreadable',
    });
  });
});

describe('a row is left', () => {
  test('where a slip elsewhere keeps the columns from adding up', () => {
    check(table({ '2.其他法律行政法规禁止公开': '4 0 0 2 0 6', '（七）总计': '32 6 1 0 4 1 44' }), {
      [ROW('refused.prohibitedByLaw.legalService')]: 'unreadable',
    });
  });
  test('where another row is lost', () => {
    const lost = '| 1.本机关不掌握相关政府信息 | 5 | 1 | 0 | 0 | 1 | 0 | 7 |\n';
    check(table({ '2.其他法律行政法规禁止公开': '4 0 0 2 0 6' }).replace(lost, ''), {
      [ROW('refused.prohibitedByLaw.legalService')]: 'unreadable',
    });
  });
  test('where two rows may have their one value in either of two columns', () => {
    // One of the rows has its 1 in the second column, the other in the third.
    const changes = {
      '一、本年新收政府信息公开申请数量': '24 5 2 0 4 0 35',
      '二、上年结转政府信息公开申请数量': '2 0 0 0 0 0 2',
      '（二）部分公开': '0 1 0 0 0 1',
      '4.保护第三方合法权益': '0 1 0 0 0 1',
      '（七）总计': '24 5 2 0 4 0 35',
    };
    check(table(changes), {
      [ROW('partlyGranted.enterprise')]: 'unreadable',
      [ROW('refused.thirdParty.enterprise')]: 'unreadable',
    });
  });
});

/** The labels of which a finding says that the row was laid by the sums. */
function laidRows(text: string): readonly string[] {
  const report = readReportText('report.md', text).value;
  if (report === null) throw new Error('Unexpected report that cannot be read');
  const { diagnostics } = extractTables(report, { sections: [], edition: recogniseEdition(report).value });
  return diagnostics
    .flatMap(({ code, message }) => (code === 'row-restored' ? [message.split(/row |,/u)[1]] : []))
    .map(String);
}

test('a row that is laid is told, and no other', () => {
  expect(laidRows(table({ '2.其他法律行政法规禁止公开': '4 0 0 2 0 6' }))).toEqual(['其他法律行政法规禁止公开']);
  expect(laidRows(table({}))).toEqual([]);
});
