/**
 * Finds the title of a report: on one line, on two or three lines broken anywhere, with an agency on the line before, glued to
 * the first sentence, in 《…》 of the lead, or in the front matter. Gives null where there is none.
 */
import type { Cell, ReadReport } from '../../domain/block.ts';
import type { Recognition } from '../../domain/report.ts';
import { cellBehind } from './labelled-cell.ts';
import { QUOTED_TITLE } from './quoted-title.ts';
import type { TextPassage } from './text-passage.ts';
import { openingPassages, passageSpan, textPassages } from './text-passage.ts';
import { titleYearMentions } from './year-words.ts';
import { TITLE_AT_START, REPORT_WORDS, SENTENCE_START } from './title-words.ts';

export type Title = NonNullable<Recognition['title']>;

const OPENING = 14;
const LONGEST_TITLE = 80;
const LONGEST_PART = 50;

/** The title, the page's own before the one it is quoted by. */
export function recogniseTitle(report: ReadReport, passages = textPassages(report)): Title | null {
  const opening = openingPassages(passages.all, OPENING);
  const line = titleLine(opening);
  const broken = brokenTitle(opening, line !== null && namesAgency(line.text));
  const isCut =
    line !== null &&
    broken !== null &&
    ((broken.span.start < line.span.start && !isColumnOfSite(broken, line)) || goesOn(line, broken));
  const whole = line === null || isCut ? broken : line;
  return whole ?? cellTitle(report) ?? quotedTitle(opening) ?? frontMatterTitle(report);
}

/** Takes the label of the cell that a title stands behind among the particulars of a portal's page: 名 称, 标题, 信息名称. */
const TITLE_CELL = /^(?:信息|文件)?(?:名\s*称|标\s*题)[::]?$/u;

function cellTitle({ blocks }: ReadReport): Title | null {
  for (const block of blocks.slice(0, OPENING)) {
    if (block.kind !== 'table') continue;
    for (const { cells } of block.rows) {
      const cell = cellBehind(cells, TITLE_CELL) ?? loneCell(cells);
      const text = cell === undefined ? null : TITLE_AT_START.exec(cell.plain)?.[0];
      if (cell !== undefined && text && cell.plain.length === text.length && namesAgency(text))
        return { text, span: cell.span, method: 'line' };
    }
  }
  return null;
}

/** The only cell of a row that holds anything, as a page that is all one table prints its title. */
function loneCell(cells: readonly Cell[]): Cell | undefined {
  const [first, ...others] = cells;
  return first !== undefined && others.every(({ plain }) => plain === '') ? first : undefined;
}

/** True where the second has what the first, …年度报, lacks of its last word. */
function goesOn({ text }: Title, whole: Title): boolean {
  return text.endsWith('年度报') && whole.text.startsWith(text) && whole.text.length > text.length;
}

/** Takes the name of a site's column behind that of the site: 永宁县人民政府政府信息公开年报; leaves a title with a year. */
const COLUMN_OF_SITE = /^[^\d〇○]*政府信息公开(?:年报|年度报告)$/u;

/** True of a site and its column above the title of a body's report: its own names agency and year. */
function isColumnOfSite({ text }: Title, { text: line }: Title): boolean {
  return COLUMN_OF_SITE.test(text) && namesAgency(line) && titleYearMentions(line).length > 0;
}

/** The first line that reads as a title; one that names an agency before one that does not, such as a column's 信息公开年报. */
function titleLine(passages: readonly TextPassage[]): Title | null {
  const lines = titleLines(passages);
  const named = lines.filter(({ text }) => namesAgency(text) && !COLUMN.test(text));
  const [first, second] = named;
  if (first !== undefined && second !== undefined && isColumnOfSite(first, second)) return second;
  return first ?? lines[0] ?? null;
}

/** Takes a cell or column of the page around: 组配分类 信息公开年报, [名称]; leaves titles. */
const COLUMN = /^(?:组配分类|主题分类|信息分类|所属栏目|栏目|您|分类|[[【](?:名称|标题)[\]】])/u;

/** Takes the label of the field that a title stands in: [名称], 标题:; leaves 标题 alone and titles. */
const TITLE_LABEL = /^(?:[[【](?:信息|文件)?(?:名称|标题)[\]】][::]?|(?:信息|文件)?(?:名称|标题)[::])/u;

function titleLines(passages: readonly TextPassage[]): readonly Title[] {
  const found: Title[] = [];
  for (const [index, passage] of passages.entries()) {
    const length = titleLength(passage.text);
    if (length === 0) continue;
    const before = passages[index - 1];
    const title = passage.text.slice(0, length);
    const isCut =
      before !== undefined && isShortLine(before) && (!namesAgency(title) || isCutName(before, title, passages));
    const first = isCut ? before : passage;
    found.push(joined([...new Set([first, passage])], length));
  }
  return found;
}

/** Takes the name in front of the year: 区税务局 of 区税务局2024年政府信息公开工作年度报告. */
const NAME_BEFORE_YEAR = /^[^\d\s〇○]{2,}?(?=\d{4})/u;

/** True where the line before ends with the beginning of the title's name, as another line of the opening has them in one piece. */
function isCutName(before: TextPassage, title: string, passages: readonly TextPassage[]): boolean {
  const name = NAME_BEFORE_YEAR.exec(title)?.[0];
  if (name === undefined) return false;
  const whole = before.text.slice(-LONGEST_JOINT) + name;
  return passages.some(({ text }) => text.includes(whole));
}

/** So much of the line before must stand in front of the name elsewhere. */
const LONGEST_JOINT = 3;

/** Length of the title at the start of a text, 0 where there is none; a sentence that quotes one is no title. */
function titleLength(text: string): number {
  if (SENTENCE_START.test(text)) return 0;
  const label = labelLength(text);
  const match = TITLE_AT_START.exec(text.slice(label));
  if (match === null || match[0].length > LONGEST_TITLE || CUT_SENTENCE.test(match[0])) return 0;
  return label + match[0].length;
}

/** Takes a cut line of a lead that quotes the law or the format: 定》)和《关于印发中华人民共和国政府信息公开; leaves titles. */
const CUT_SENTENCE = /^[^《(（]{0,80}[》)）]|^.{0,30}(?:关于印发|中华人民共和国政府信息公开)/u;

function labelLength(text: string): number {
  const match = TITLE_LABEL.exec(text);
  return match === null ? 0 : match[0].length;
}

/** True when words other than the year stand before 政府信息公开. */
function namesAgency(title: string): boolean {
  const before = title.slice(0, title.search(REPORT_WORDS));
  return /[^\d\s年度《关于的]{2,}/u.test(before);
}

/** Takes a line that may be an agency's name; leaves headings, dates, breadcrumbs and lines with marks. */
const AGENCY_LINE = /^[^。,;:：,|>\d]{2,30}$/u;

function isShortLine({ text }: TextPassage): boolean {
  return AGENCY_LINE.test(text) && !/目录|首页|打印|字号|浏览/u.test(text);
}

/** Takes a word of the page above a title: 正文, 首页; leaves names. */
const PAGE_WORD = /^(?:正文|内容|首页|目录|返回|政府信息公开年报)$/u;

/** Takes a line that a title's own words begin on: 2025年永宁县政府信息公开; leaves 首页 and a name alone. */
const TITLE_WORDS_BEGIN = /^(?=.{0,50}20\d\d)(?!.{0,50}(?:索引号|分类|文号|机构|日期)).{0,50}(?:信息|政务)公开/u;

/** A title over several lines; `begun` asks that its words begin on the first, since an agency is known from another line. */
function brokenTitle(passages: readonly TextPassage[], begun: boolean): Title | null {
  for (let start = 0; start < passages.length; start += 1) {
    const first = (passages[start] as TextPassage).text;
    if (PAGE_WORD.test(first) || (begun && !TITLE_WORDS_BEGIN.test(first))) continue;
    for (const count of [2, 3]) {
      const parts = passages.slice(start, start + count);
      if (parts.length < count || parts.some(({ text }) => text.length > LONGEST_PART || SENTENCE_START.test(text)))
        break;
      const text = parts.map((part) => part.text).join('');
      const length = titleLength(text);
      const before = text.length - (parts.at(-1) as TextPassage).text.length;
      if (length > before) return joined(parts, length - before);
    }
  }
  return null;
}

/** Whole passages and the first `lastLength` characters of the last one as one title. */
function joined(parts: readonly TextPassage[], lastLength: number): Title {
  const first = parts[0] as TextPassage;
  const last = parts.at(-1) as TextPassage;
  const label = labelLength(first.text);
  const { start } = passageSpan(first, label, label + 1);
  const { end } = passageSpan(last, 0, lastLength);
  const text =
    parts
      .slice(0, -1)
      .map((part) => part.text)
      .join('') + last.text.slice(0, lastLength);
  return { text: text.slice(label), span: { start, end }, method: last.heading || first.heading ? 'heading' : 'line' };
}

function quotedTitle(passages: readonly TextPassage[]): Title | null {
  for (const passage of passages) {
    const match = QUOTED_TITLE.exec(passage.text);
    if (match === null) continue;
    const from = match.index + 1;
    const text = match[1] ?? '';
    return { text, span: passageSpan(passage, from, from + text.length), method: 'lead' };
  }
  return null;
}

function frontMatterTitle({ source }: ReadReport): Title | null {
  const { title } = source.frontMatter;
  const start = title === undefined ? -1 : source.text.slice(0, source.bodyStart).indexOf(title);
  return title === undefined || start < 0
    ? null
    : { text: title, span: { start, end: start + title.length }, method: 'front-matter' };
}
