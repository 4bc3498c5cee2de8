/**
 * Tells the year that a report is about: by a vote of its title, the period of its figures, its lead, its body, the front matter,
 * the file name and the day of publication. Keeps every other year that title, period or lead name, and says so where they disagree.
 */
import type { ReadReport } from '../../domain/block.ts';
import { diagnostic } from '../../domain/diagnostic-codes.ts';
import type { Diagnostic, Parsed } from '../../domain/diagnostic.ts';
import type { Recognition } from '../../domain/report.ts';
import type { BodyYear } from './body-years.ts';
import { bodyYears } from './body-years.ts';
import { cellBehind } from './labelled-cell.ts';
import type { TextPassage, TextPassages } from './text-passage.ts';
import { isSectionOne, openingPassages, passagesHolding, passageSpan, textPassages } from './text-passage.ts';
import type { Title } from './title.ts';
import { QUOTED_TITLE } from './quoted-title.ts';
import { titleYearMentions, wholeYearMentions, yearMentions } from './year-words.ts';
import { votedYear } from './year-vote.ts';

type YearEvidence = Recognition['yearEvidence'][number];

export interface RecognisedYear {
  readonly year: number | null;
  readonly evidence: readonly YearEvidence[];
}

const OPENING = 14;

/** Takes 2024年1月1日至12月31日, 2024年1月1日起至2024年12月31日, 20241月1日至12月31日; leaves 2024年1月15日. */
const PERIOD = /(20[0-3]\d)年?0?1月0?1日[^。]{0,6}?(?:至|到|—|-|~|－)+(?:20[0-3]\d年|当年|同年)?12月31日/u;

/** Takes - and _ in a file's name; leaves dots. */
const FILE_MARKS = /[_-]/gu;

/** The year and all evidence for it. */
export function recogniseYear(
  report: ReadReport,
  title: Title | null,
  passages = textPassages(report),
): Parsed<RecognisedYear> {
  const named = [
    ...titleYears(title),
    ...periodYears(passages),
    ...leadYears(leadPassages(passages.all)),
    ...cellYears(report),
  ];
  const body = bodyYears(
    passages,
    named.flatMap(({ span }) => span ?? []),
  );
  const evidence = [...named, ...frontMatterYear(report), ...leadingYear(body), ...fileYear(report)];
  const year = votedYear(evidence, body, yearBeforeDay(report, passages));
  return { value: { year, evidence }, diagnostics: yearDiagnostics(year, evidence) };
}

function yearDiagnostics(year: number | null, evidence: readonly YearEvidence[]): readonly Diagnostic[] {
  if (year === null)
    return [
      diagnostic('year-unrecognised', 'Unexpected report without a year, expected one in title, period or lead', null),
    ];
  const stated = evidence.filter(({ method }) => method !== 'body' && method !== 'file-name');
  return distinct(stated)
    .filter((entry) => entry.year !== year)
    .map((entry) =>
      diagnostic('year-disagreeing', `Unexpected ${entry.year} in the ${entry.method}, expected ${year}`, entry.span),
    );
}

function titleYears(title: Title | null): readonly YearEvidence[] {
  if (title === null) return [];
  const method = title.method === 'lead' || title.method === 'front-matter' ? title.method : 'title';
  return distinct(titleYearMentions(title.text).map(({ year }) => ({ year, method, span: title.span })));
}

/** What every period holds: takes 12月31日; leaves 12月30日. */
const PERIOD_SIGN = /12月31日/gu;

function periodYears(passages: TextPassages): readonly YearEvidence[] {
  const found: YearEvidence[] = [];
  for (const passage of passagesHolding(passages, PERIOD_SIGN)) {
    const match = PERIOD.exec(passage.text);
    if (match === null) continue;
    found.push({
      year: Number(match[1]),
      method: 'period',
      span: passageSpan(passage, match.index, match.index + match[0].length),
    });
  }
  return distinct(found);
}

/** Takes 2021年度政府信息公开工作报告 of 现公布2021年度政府信息公开工作报告; leaves 2021年,我局公开信息. */
const REPORTED_YEAR = /20\d\d年?度?[^。,，]{0,12}?信息公开(?:工作)?(?:年度)?(?:工作)?(?:情况)?(?:的)?(?:报告|年报)/u;

/** What stands before section one; nothing of a text that begins with it, whose sentences may speak of an older report. */
function leadPassages(passages: readonly TextPassage[]): readonly TextPassage[] {
  return isSectionOne(passages[0]) ? [] : openingPassages(passages, OPENING);
}

/** Years of the title that the opening quotes or announces. */
function leadYears(opening: readonly TextPassage[]): readonly YearEvidence[] {
  for (const passage of opening) {
    const match = QUOTED_TITLE.exec(passage.text) ?? REPORTED_YEAR.exec(passage.text);
    if (match === null) continue;
    const years = wholeYearMentions(match[0]).map(({ year, from, to }) => ({
      year,
      method: 'lead' as const,
      span: passageSpan(passage, match.index + from, match.index + to),
    }));
    if (years.length > 0) return distinct(years);
  }
  return [];
}

/** Takes 标题: beside a title in a portal's table of particulars; leaves 标题1. */
const TITLE_CELL = /^(?:标题|名称|信息名称|文件名称)[::]?$/u;

/** The year of the title in the table that a portal prints above a report. */
function cellYears(report: ReadReport): readonly YearEvidence[] {
  for (const block of report.blocks) {
    if (block.kind !== 'table') continue;
    for (const { cells } of block.rows) {
      const cell = cellBehind(cells, TITLE_CELL);
      if (cell === undefined || !REPORTED_YEAR.test(cell.plain)) continue;
      return distinct(wholeYearMentions(cell.plain).map(({ year }) => ({ year, method: 'title', span: cell.span })));
    }
  }
  return [];
}

function frontMatterYear({ source }: ReadReport): readonly YearEvidence[] {
  const { year } = source.frontMatter;
  return year === undefined ? [] : [{ year, method: 'front-matter', span: null }];
}

/** The body's year; none where two are named and opened with as often. */
function leadingYear([first, second]: readonly BodyYear[]): readonly YearEvidence[] {
  if (first === undefined || (first.count === second?.count && first.opening === second.opening)) return [];
  return [{ year: first.year, method: 'body', span: first.span }];
}

/** Takes the day that a report is signed on, in a line of its own: 2025年1月16日, 二〇二五年一月; leaves a sentence with a day. */
const SIGNED_DAY = /^[^。,，]{0,30}?(20[0-3]\d)年0?[1-6]月\d{0,2}日?$/u;
const CLOSING = 4;

/** The year before the day of publication, or before the day that the report is signed on in the first half of a year. */
function yearBeforeDay({ source }: ReadReport, { texts }: TextPassages): number | null {
  const day = source.frontMatter.publishedOn?.slice(0, 4) ?? texts.slice(-CLOSING).flatMap(signedYear)[0];
  return day === undefined ? null : Number(day) - 1;
}

function signedYear(text: string): readonly string[] {
  return SIGNED_DAY.exec(text)?.slice(1) ?? [];
}

function fileYear({ source }: ReadReport): readonly YearEvidence[] {
  const [first] = yearMentions(source.file.slice(source.file.lastIndexOf('/') + 1).replace(FILE_MARKS, ' '));
  return first === undefined ? [] : [{ year: first.year, method: 'file-name', span: null }];
}

function distinct(evidence: readonly YearEvidence[]): readonly YearEvidence[] {
  return evidence.filter((entry, index) => evidence.findIndex(({ year }) => year === entry.year) === index);
}
