/**
 * Tells the year that a report is about: from its title, the period of its figures, its lead, its body, the front matter and
 * the file name. Keeps every other year that title, period or lead name, and says so where they disagree.
 */
import type { ReadReport } from '../../domain/block.ts';
import { diagnostic } from '../../domain/diagnostic-codes.ts';
import type { Diagnostic, Parsed } from '../../domain/diagnostic.ts';
import type { Recognition } from '../../domain/report.ts';
import { cellBehind } from './labelled-cell.ts';
import type { TextPassage, TextPassages } from './text-passage.ts';
import { isSectionOne, openingPassages, passagesHolding, passageSpan, textPassages } from './text-passage.ts';
import type { Title } from './title.ts';
import { QUOTED_TITLE } from './title-words.ts';
import { wholeYearMentions, YEAR_SIGN, yearMentions } from './year-words.ts';

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

/** Takes the mark of last year's or next year's figures around a year: 较2023年, 结转到2025年, 延至2025年; leaves 2024年. */
const COMPARED = /(?:比|较|同比|与|对比|上年|去年|结转|结转[到至]|延[到至期])$/u;
const LONGEST_COMPARED = 3;

/** The year and all evidence for it. */
export function recogniseYear(
  report: ReadReport,
  title: Title | null,
  passages = textPassages(report),
): Parsed<RecognisedYear> {
  const counted = bodyYears(passages);
  const evidence = [
    ...titleYears(title),
    ...periodYears(passages),
    ...leadYears(leadPassages(passages.all)),
    ...cellYears(report),
    ...frontMatterYear(report),
    ...leadingYear(counted),
    ...fileYear(report),
  ];
  const year = isLeftOver(evidence, counted, report) ? (counted[0]?.evidence.year ?? null) : chosenYear(evidence);
  return { value: { year, evidence }, diagnostics: yearDiagnostics(year, evidence) };
}

/** The first evidence in order of trust; where title, lead and period disagree, the one that the body speaks of. */
function chosenYear(evidence: readonly YearEvidence[]): number | null {
  const of = (method: YearEvidence['method']) => evidence.find((entry) => entry.method === method)?.year;
  const first = evidence[0]?.year;
  const period = of('period');
  const lead = of('lead');
  if (first === period && lead !== undefined && lead === of('body')) return lead;
  return period !== undefined && period !== first && of('body') === period ? period : (first ?? null);
}

/** Times that the body must name its year where only the lead, which names it once, says another. */
const CLEAR_BODY = 3;

/**
 * True where the only year before the body is one lead's, left over from the year before: the body speaks of another one, and
 * front matter or the date of publication bear it out, or the body names no year but its own.
 */
function isLeftOver(evidence: readonly YearEvidence[], counted: readonly CountedYear[], report: ReadReport): boolean {
  const [first] = evidence;
  const [body] = counted;
  if (first?.method !== 'lead' || body === undefined || body.evidence.year === first.year) return false;
  const { frontMatter } = report.source;
  const { year } = body.evidence;
  const stated = evidence.some((entry) => entry.method === 'period' && entry.year === first.year);
  if (stated || leadingYear(counted).length === 0) return false;
  const isBorneOut = frontMatter.year === year || Number(frontMatter.publishedOn?.slice(0, 4)) === year + 1;
  const leads = counted.find((entry) => entry.evidence.year === first.year);
  return isBorneOut || (body.count >= CLEAR_BODY && (leads === undefined || leads.count === 1));
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
  return distinct(wholeYearMentions(title.text).map(({ year }) => ({ year, method, span: title.span })));
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

/** Takes 年 behind a year; leaves 年结转, which is what an earlier year left over, and 年12月3日星期二, the day that a page prints. */
const OWN_YEAR = /^年(?!度?结转|\d{1,2}月\d{1,2}日(?:星期|$))/u;
const LONGEST_DAY = 10;

/** A year of the body with the times that it is named, and those that it opens a sentence. */
interface CountedYear {
  readonly count: number;
  readonly opening: number;
  readonly evidence: YearEvidence;
}

/** Takes the end of what stands before a sentence; leaves a comma. */
const SENTENCE_END = /(?:^|[。;；:：!]|[)）】])$/u;

/** The years that the body names, compared years left out: the most frequent first, then the one that opens more sentences. */
function bodyYears(passages: TextPassages): readonly CountedYear[] {
  const counts = new Map<number, CountedYear>();
  for (const passage of passagesHolding(passages, YEAR_SIGN)) {
    for (const { year, from, to } of yearMentions(passage.text)) {
      const before = passage.text.slice(Math.max(0, from - LONGEST_COMPARED), from);
      if (!OWN_YEAR.test(passage.text.slice(to, to + LONGEST_DAY)) || COMPARED.test(before)) continue;
      const known = counts.get(year);
      const evidence = known?.evidence ?? { year, method: 'body' as const, span: passageSpan(passage, from, to) };
      const opening = (known === undefined ? 0 : known.opening) + (SENTENCE_END.test(before) ? 1 : 0);
      counts.set(year, { count: known === undefined ? 1 : known.count + 1, opening, evidence });
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || b.opening - a.opening);
}

/** The body's year; none where two are named and opened with as often. */
function leadingYear([first, second]: readonly CountedYear[]): readonly YearEvidence[] {
  if (first === undefined) return [];
  return first.count === second?.count && first.opening === second.opening ? [] : [first.evidence];
}

function fileYear({ source }: ReadReport): readonly YearEvidence[] {
  const [first] = yearMentions(source.file.slice(source.file.lastIndexOf('/') + 1).replace(FILE_MARKS, ' '));
  return first === undefined ? [] : [{ year: first.year, method: 'file-name', span: null }];
}

function distinct(evidence: readonly YearEvidence[]): readonly YearEvidence[] {
  return evidence.filter((entry, index) => evidence.findIndex(({ year }) => year === entry.year) === index);
}
