/** Rows of a table that stand as a list are no prose. */
import { expect, test } from 'vitest';
import type { ReadReport } from '../../../../domain/block.ts';
import { readReportText } from '../../../read/read-report-text.ts';
import { recogniseEdition } from '../../../recognise/edition.ts';
import { extractTables } from '../../extract-tables.ts';
import { withoutListedRows } from './without-listed-rows.ts';

const PROSE = '全年公开信息31条。';
const LIST = `${PROSE}

- 规章：本年制发件数 0，本年废止件数 1，现行有效件数 7
- 行政规范性文件：本年制发件数 4，本年废止件数 2，现行有效件数 19
- 行政许可：本年处理决定数量 385
`;
const TABLE = `${PROSE}

| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
| --- | --- | --- | --- |
| 规章 | 0 | 1 | 7 |
| 行政规范性文件 | 4 | 2 | 19 |
`;

function wordsLeft(text: string): readonly string[] {
  const report = readReportText('a.md', text).value as ReadReport;
  const tables = extractTables(report, { sections: [], edition: recogniseEdition(report).value });
  return withoutListedRows(report, tables).blocks.flatMap((block) =>
    block.kind === 'table' || block.mended.text === '' ? [] : [block.mended.text],
  );
}

test('rows told as a list are left out of prose', () => {
  expect(wordsLeft(LIST)).toEqual([PROSE]);
});

test('a report with a table is as it was', () => {
  expect(wordsLeft(TABLE)).toEqual([PROSE]);
  const report = readReportText('a.md', TABLE).value as ReadReport;
  expect(withoutListedRows(report, extractTables(report, { sections: [], edition: '2021' }))).toBe(report);
});
