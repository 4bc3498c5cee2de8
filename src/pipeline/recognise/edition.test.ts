/** The edition is told by labels, whatever the year; `check` takes the lines of a report. */
import { expect, test } from 'vitest';
import { readReportText } from '../read/read-report-text.ts';
import { recogniseEdition } from './edition.ts';

function check(lines: readonly string[], expected: '2021' | '2019' | null): void {
  const report = readReportText('a.txt', lines.join('\n')).value;
  expect(report).not.toBeNull();
  if (report !== null) expect(recogniseEdition(report).value).toBe(expected);
}

const cases: readonly (readonly [title: string, lines: readonly string[], expected: '2021' | '2019' | null])[] = [
  ['today’s columns', ['信息内容\t本年制发件数\t本年废止件数\t现行有效件数', '规章\t0\t0\t0'], '2021'],
  [
    'the columns of 2019 in a report on 2023',
    ['2023年度报告', '信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量', '规章\t0\t0\t0'],
    '2019',
  ],
  ['labels with spaces and a slash', ['上一年项目数量\t本年增 / 减\t处理决定数量', '行政许可\t3\t+1\t4'], '2019'],
  [
    'table three alone, with the three rows of 2021',
    [
      '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0',
      '3.其他\t0\t0\t0\t0\t0\t0\t0',
    ],
    '2021',
  ],
  ['labels broken over short lines', ['本年制发', '件数', '本年废止', '件数', '现行有效件数'], '2021'],
  ['a damaged label among whole ones', ['信息内容\t本年制发件数\t本年度止件数\t现行有效件数', '规章\t1\t0\t2'], '2021'],
  [
    'prose that names a column is no label',
    [
      '本年制发件数较上年增加，各单位均已按要求在规定时限内完成规范性文件的公开和清理工作，现行有效件数已在网站列明，没有逾期未公开的情形，也没有收到更正申请，工作总体平稳有序。',
    ],
    null,
  ],
  ['no table at all', ['一、总体情况', '二、主动公开政府信息情况'], null],
];

test.each(cases)('%s', (_title, lines, expected) => {
  check(lines, expected);
});
