import { expect, test } from 'vitest';
import { TINY_REPORTS } from './cases/tiny-dataset.ts';
import { tinyAgency } from './cases/tiny-report.ts';
import { digestReport } from './digest-report.ts';
import { mergeTranscribed } from './merge-transcribed.ts';
import { parseTranscribed } from './parse-transcribed.ts';

const HEADER = 'agency,year,province,kind,metric,value,state,as_written,source_url';
const EAST = tinyAgency('990101001-dong', '乙市丙区东街道办事处', 'street', {});
const ENTRIES = TINY_REPORTS.slice(0, 1).map((report) => digestReport(report, '990101001-dong-2024', true));

/** Rows `year,metric,value`; reasons as `line message`. */
function check(rows: readonly string[], expected: readonly string[]): void {
  const lines = rows.map((row) => {
    const [year = '', metric = '', value = ''] = row.split(',');
    return `东街道,${year},甲省,street,${metric},${value},exact,${value}件,https://www.example.gov.cn/a`;
  });
  const text = `${[HEADER, ...lines].join('\n')}\n`;
  const { value, diagnostics } = parseTranscribed(text);
  const figures = value.map((row) => ({ ...row, identity: EAST }));
  const { rejected } = mergeTranscribed([{ file: 'typed.csv', text, figures, diagnostics }], ENTRIES);
  expect(
    rejected.flatMap(({ file, diagnostics: found }) =>
      found.map(({ line, message }) => `${file}:${String(line)} ${message}`),
    ),
  ).toEqual(expected);
}

test('a figure typed twice is refused the second time, with file, line and both numbers', () => {
  check(
    ['2023,published.total,50', '2023,published.wechat,7', '2023,published.total,51'],
    ['typed.csv:4 Unexpected second row 51 for 东街道 2023 published.total, expected only 50'],
  );
});

test('a figure that contradicts the parsed report of the year is refused, one that agrees is not', () => {
  check(['2024,penalties.decisions,3', '2023,penalties.decisions,9'], []);
  check(
    ['2024,penalties.decisions,9'],
    ['typed.csv:2 Unexpected 9, expected 3 as read from a.txt for penalties.decisions'],
  );
});

test('an unknown metric and a bad year are refused with their lines', () => {
  check(
    ['2023,published.all,1', '23,published.total,1'],
    [
      'typed.csv:2 Unexpected metric "published.all", expected an id of the catalogue',
      'typed.csv:3 Unexpected year "23", expected 2008 to 2099',
    ],
  );
});
