/** Links to reports of several years beside a report, and what only looks like them. */
import { expect, test } from 'vitest';
import { realGazetteer } from '../../gazetteer/cases/real-gazetteer.ts';
import { readReportText } from '../read/read-report-text.ts';
import { recognise } from './recognise.ts';
import { yearLinks } from './year-links.ts';

const link = (year: number, day = ''): string => `永宁县${year}年政府信息公开工作年度报告${day}`;

const CASES: readonly (readonly [title: string, texts: readonly string[], links: readonly number[]])[] = [
  ['links one under the other', ['年报', link(2019), link(2020), link(2021), '正文'], [1, 2, 3]],
  ['links with their days', [link(2019, '2020-01-07'), link(2020, '2021-01-15'), '正文'], [0, 1]],
  ['days as texts of their own', [link(2019), '2020-01-07', link(2020), '2021-01-15', '正文'], [0, 2]],
  ['the own title behind its link', [link(2020), link(2021), link(2021), '正文'], [0, 1]],
  ['a title alone', [link(2021), '正文'], []],
  ['a title printed twice', [link(2021), link(2021), '正文'], []],
  ['titles of two bodies', [link(2021), '灵武市2022年政府信息公开工作年度报告', '正文'], []],
  ['sentences about older reports', [`${link(2020)}已按时公布。`, `${link(2021)}如下。`], []],
];
test.each(CASES)('%s', (_title, texts, links) => {
  expect([...yearLinks(texts)]).toEqual(links);
});

test('the report beside its links is of its own year', () => {
  const text = ['政府信息公开年报', link(2019), link(2020), link(2021), '首页', link(2021)].join('\n\n');
  const report = readReportText('a.md', `${text}\n\n一、总体情况\n\n全年公开信息7条。\n`).value;
  if (report === null) throw new Error('Unexpected unreadable case, expected a report');
  const { value } = recognise(report, realGazetteer());
  expect([value.year, value.title?.text]).toEqual([2021, link(2021)]);
});
