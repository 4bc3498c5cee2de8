import { expect, test } from 'vitest';
import { readReportText } from '../read/read-report-text.ts';
import { agencyOfTitle } from './agency-mention.ts';
import { recogniseTitle } from './title.ts';
import { recogniseYear } from './year.ts';

const BODY = '\n\n一、总体情况\n\n全年主动公开信息12条。\n';

function read(text: string, file = 'report.txt') {
  const report = readReportText(file, text).value;
  if (report === null) throw new Error('Unexpected unreadable case, expected a report');
  return report;
}

/** Title without blanks, its method, and whether its span begins and ends where the title does. */
function check(text: string, title: string | null, method?: string): void {
  const report = read(text);
  const found = recogniseTitle(report);
  expect(found?.text ?? null).toBe(title);
  if (found === null || title === null) return;
  expect(found.method).toBe(method ?? 'line');
  const raw = report.source.text.slice(found.span.start, found.span.end);
  expect([raw[0], raw.at(-1)]).toEqual([title[0], title.at(-1)]);
}

test('a title stands on one line, with or without marks of a heading', () => {
  check(`永宁县教育局2024年政府信息公开工作年度报告${BODY}`, '永宁县教育局2024年政府信息公开工作年度报告');
  check(`# 二七街道 2023 年政府信息公开年报${BODY}`, '二七街道2023年政府信息公开年报', 'heading');
  check(`2022年上海市政府信息公开工作年度报告${BODY}`, '2022年上海市政府信息公开工作年度报告');
  check(`四龙镇2023政府信息公开年度报告${BODY}`, '四龙镇2023政府信息公开年度报告');
  check(`某镇2022年度政府信息公开工作年度报告${BODY}`, '某镇2022年度政府信息公开工作年度报告');
  check(`八所镇关于2021年政府信息公开工作情况的报告${BODY}`, '八所镇关于2021年政府信息公开工作情况的报告');
});

test('a year in brackets behind the words of a title belongs to it, a number of a document does not', () => {
  const yearIn = (text: string): number | null => recogniseYear(read(text), recogniseTitle(read(text))).value.year;
  check(`四龙镇政府信息公开年报(2023)${BODY}`, '四龙镇政府信息公开年报(2023)');
  expect(yearIn(`四龙镇政府信息公开年报（2023）${BODY}`)).toBe(2023);
  expect(yearIn(`四龙镇政府信息公开工作年度报告（2022年度）${BODY}`)).toBe(2022);
  expect(yearIn(`四龙镇2021年政府信息公开年报（2022）${BODY}`)).toBe(2021);
  expect(yearIn(`四龙镇政府信息公开年报〔2021〕30号${BODY}`)).toBe(null);
});

test('a title is the page’s own line, not the labelled field above it, and comes without its label', () => {
  const title = '永宁县教育局2024年政府信息公开工作年度报告';
  check(`[名称]${title}${BODY}`, title);
  check(`标题：${title}${BODY}`, title);
  check(`[名称]${title}\n\n${title}${BODY}`, title);
});

test('a title stands in a table of particulars, or on a line below particulars without a stop', () => {
  const title = '永宁县教育局2024年政府信息公开工作年度报告';
  const particulars = '索 引 号 | 640121/2025-00012 | 发布机构 | 永宁县人民政府办公室';
  check(`${particulars}\n名 称 | ${title} | 文号 | 无${BODY}`, title);
  check(`${particulars}\n名 称 | 关于公布${title}的通知 | 文号 | 无${BODY}`, null);
  check(`索引号 640121-2025-00012  发布机构 教育局  公开方式 主动公开  公开程序 经本单位审核后公开\n${title}\n`, title);
});

test('a title glued to a lead that quotes the law ends before it', () => {
  const title = '永宁县教育局2024年政府信息公开工作年度报告';
  check(`${title}根据《中华人民共和国政府信息公开条例》编制。${BODY}`, title);
});

test('a title that is cut within its last word is put together, or ends there where the rest is lost', () => {
  const title = '永宁县教育局2024年政府信息公开工作年度报告';
  check(`${title.slice(0, -1)}\n告${BODY}`, title);
  check(`${title.slice(0, -1)}\n\n器${BODY}`, title.slice(0, -1));
});

test('a title that a page cuts outweighs a cut line of the lead', () => {
  check(
    `正文\n\n2024 年永宁县教育局政府信息公开\n\n工作年度报告\n\n定》）和《关于印发中华人民共和国政府信息公开工作年度报告\n\n格式的通知》编制。${BODY}`,
    '2024年永宁县教育局政府信息公开工作年度报告',
  );
});

test('a column of the page around is no title', () => {
  check(
    `索引号 001/2021-98 主题分类 政务公开\n组配分类 信息公开年报 发布机构 县府办\n\n永宁县教育局2024年政府信息公开工作报告${BODY}`,
    '永宁县教育局2024年政府信息公开工作报告',
  );
});

test('a title broken over two or three lines is one title', () => {
  check(`永宁县教育局\n\n2024年政府信息公开工作年度报告${BODY}`, '永宁县教育局2024年政府信息公开工作年度报告');
  check(
    `## 永宁县教育局\n\n## 2024年政府信息公开工作\n\n## 年度报告${BODY}`,
    '永宁县教育局2024年政府信息公开工作年度报告',
    'heading',
  );
  check(`永宁县教育局2024年度政府\n\n信息公开工作年度报告${BODY}`, '永宁县教育局2024年度政府信息公开工作年度报告');
});

test('a title is cut out of the sentence that begins with it, or taken from the lead', () => {
  check(
    `永宁县教育局2024年政府信息公开工作年度报告(以下简称年报)是根据条例编制。${BODY}`,
    '永宁县教育局2024年政府信息公开工作年度报告',
  );
  check(
    `根据条例要求,现发布《永宁县教育局2024年政府信息公开工作年度报告》。${BODY}`,
    '永宁县教育局2024年政府信息公开工作年度报告',
    'lead',
  );
});

test('breadcrumbs, the form’s own name and plain sentences are no titles', () => {
  check(`首页>政府信息公开>政府信息公开年报${BODY}`, null);
  check(`根据《中华人民共和国政府信息公开工作年度报告格式》编制。${BODY}`, null);
  check(`我局坚持公开。${BODY}`, null);
});

test('the agency of a title is what stands around year and report words', () => {
  const agency = (title: string, expected: string): void => expect(agencyOfTitle(title)).toBe(expected);
  agency('永宁县人民政府办公室2024年政府信息公开工作年度报告', '永宁县人民政府办公室');
  agency('2022年上海市政府信息公开工作年度报告', '上海市');
  agency('永宁县人民政府信息公开年度报告', '永宁县');
  agency('二七街道2023年度政府信息公开工作年度报告', '二七街道');
  agency('银川市民族事务委员会(宗教事务局)2024年政府信息公开工作年度报告', '银川市民族事务委员会(宗教事务局)');
  agency('2023政府信息公开年度报告(永宁县教育局)', '永宁县教育局');
  agency('2024年政府信息公开工作年度报告', '');
});

test('the year is that of title, period, lead, body, front matter or file name, in this order', () => {
  const year = (text: string, expected: number | null, codes = '', file = 'report.txt'): void => {
    const report = read(text, file);
    const { value, diagnostics } = recogniseYear(report, recogniseTitle(report));
    expect([value.year, diagnostics.map(({ code }) => code).join()]).toEqual([expected, codes]);
  };
  year(`永宁县2024年政府信息公开工作年度报告${BODY}`, 2024);
  year(`永宁县二〇二三年政府信息公开工作年度报告${BODY}`, 2023);
  year(`四龙镇2023政府信息公开年度报告${BODY}`, 2023);
  year(`本报告统计期限为2022年1月1日至12月31日。${BODY}`, 2022);
  year(`现公布2021年有关情况。${BODY}`, 2021);
  year('一、总体情况\n\n2020年,我镇公开信息。比2019年增加。2020年收到申请。\n', 2020);
  year(`我镇公开信息。${BODY}`, 2019, '', '某镇-2019.txt');
  year(`我镇公开信息。${BODY}`, null, 'year-unrecognised');
});

test('a title that disagrees with period and body gives way and is told of', () => {
  const report = read(
    '某镇2020年政府信息公开工作年度报告\n\n统计期限自2021年1月1日起至12月31日止。\n\n一、总体情况\n\n2021年,我镇公开信息。截至2021年12月31日共88条。\n',
  );
  const { value, diagnostics } = recogniseYear(report, recogniseTitle(report));
  expect(value.year).toBe(2021);
  expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
    'year-disagreeing Unexpected 2020 in the title, expected 2021',
  ]);
  expect(value.evidence.map(({ year, method }) => `${method} ${year}`)).toContain('period 2021');
});

test('a title whose line breaks amid the name has the beginning of the name from the line before', () => {
  const lead = '现公布常宁市松柏镇人民政府的年度报告。';
  check(
    `常宁市松柏\n镇人民政府2023年政府信息公开工作年度报告\n${lead}${BODY}`,
    '常宁市松柏镇人民政府2023年政府信息公开工作年度报告',
  );
  check(
    `通知公告\n镇人民政府2023年政府信息公开工作年度报告\n${lead}${BODY}`,
    '镇人民政府2023年政府信息公开工作年度报告',
  );
});
