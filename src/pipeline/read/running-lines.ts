/**
 * What a printed page adds between two lines of a sentence: a bare number that counts the pages, and the title as the head of each. Takes the
 * lines of a text, gives them with such lines as lines of a page. Leaves the numbers that a sentence or a table counts: the number of a page
 * stands amid a sentence that goes on without it, and beside no other number.
 */
import { awaitsCount, continuesSentence, isLoneValue, withoutBrackets } from './cut-sentence.ts';
import { content, isIndented } from './join-paragraph.ts';
import { isPrintedHead } from './line-patterns.ts';
import type { Line } from './split-lines.ts';

/** A report has fewer pages than a thousand. */
const LONGEST_NUMBER = 3;
const LONGEST_HEAD = 50;
/** Lines looked at beside a number. */
const REACH = 12;
/** The title stands among so many lines. */
const OPENING = 40;
/** No page has fewer lines. */
const FEWEST_ON_PAGE = 10;
/** Shorter lines are labels and cells. */
const SHORTEST_PROSE = 12;

/** Takes the mark between clauses; leaves labels. */
const CLAUSED = /[，。；、,;]/u;
/** Takes the title of a report; leaves 报告期内. */
const TITLE = /(?:报告|年报)[》\s]*$/u;
/** Takes 条信息, 余件。, 年底, which may go on with a number; leaves 条例, 人民 and 项目. */
const UNIT_FIRST =
  /^[余多]?(?:条(?!例)|项(?!目)|份(?!额)|期(?!间)|人(?![民员])|部(?![门分])|[件篇次个场宗起名位户家万年月日%])/u;
/** Takes a line that ends in a cut number. */
const NUMBER_END = /[\d０-９]$/u;
const SPACES = /\s+/gu; // takes what may stand otherwise on another page

/** A bare number or a line of a page amid the lines of a text. */
interface PageLine {
  readonly at: number;
  /** The number of a bare one. */
  readonly number: number | null;
  /** True for a bare number that may be a count of the sentence as well. */
  readonly doubtful: boolean;
  /** The head of the next page behind it. */
  readonly head: number | null;
}

/** The same lines, those of pages told as `page`. */
export function withRunningLines(text: string, lines: readonly Line[]): readonly Line[] {
  const found: PageLine[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] as Line;
    if (line.kind !== 'page' && !(isBareNumber(text, line) && standsAlone(lines, i))) continue;
    const page = pageAt(text, lines, i);
    if (page !== null) found.push(page);
  }
  const told = new Set<number>();
  for (const [i, page] of found.entries()) {
    if (page.doubtful && !isBeside(page, found[i - 1]) && !isBeside(page, found[i + 1])) continue;
    told.add(page.at);
    if (page.head !== null) told.add(page.head);
  }
  return told.size === 0 ? lines : lines.map((line, i) => (told.has(i) ? { ...line, kind: 'page' } : line));
}

/** Pages are numbered one by one, and each has lines; 2 and 3 in one sentence count what it tells. */
function isBeside(page: PageLine, other: PageLine | undefined): boolean {
  if (page.number === null || other === undefined || other.number === null) return false;
  if (Math.abs(other.at - page.at) < FEWEST_ON_PAGE) return false;
  return other.number - page.number === Math.sign(other.at - page.at);
}

/** True for 3 and ３ alone on a line; false for 0 and 2024. */
function isBareNumber(text: string, { kind, start, end }: Line): boolean {
  if (kind !== 'text' || end - start > LONGEST_NUMBER) return false;
  for (let i = start; i < end; i += 1) {
    const digit = digitAt(text, i);
    if (digit < 0 || digit > 9 || (digit === 0 && i === start)) return false;
  }
  return true;
}

/** False beside another short line, as values of a table stand. */
function standsAlone(lines: readonly Line[], at: number): boolean {
  return [at - 1, at + 1].every((i) => {
    const line = lines[i];
    return line?.kind !== 'text' || line.end - line.start > LONGEST_NUMBER;
  });
}

function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xff10 ? code - 0xff10 : code - 0x30;
}

/** The page that the line at a place counts; null where it may be anything else. */
function pageAt(text: string, lines: readonly Line[], at: number): PageLine | null {
  const line = lines[at] as Line;
  const above = wordsFrom(text, lines, at, -1);
  if (above === null) return null;
  const below = wordsFrom(text, lines, at, 1);
  const head = below !== null && isHead(text, lines, below, at) ? below : null;
  const place = { at, head, number: line.kind === 'page' ? null : numberOf(text, line), doubtful: false };
  if (head !== null) return place;
  if (line.kind === 'page') return null;
  if (below === null) return endsText(lines, at) && isProse(text, lines[above] as Line) ? place : null;
  const doubtful = mayCount(text, lines[above] as Line, lines[below] as Line);
  return isCut(text, lines[above] as Line, lines[below] as Line) ? { ...place, doubtful } : null;
}

/** The nearest line with words in a direction; null where there is none, or where a number, a row or a heading comes first. */
function wordsFrom(text: string, lines: readonly Line[], from: number, step: 1 | -1): number | null {
  let at = from + step;
  const last = from + step * REACH;
  while (at !== last && (lines[at]?.kind === 'blank' || lines[at]?.kind === 'page')) at += step;
  const line = lines[at];
  return line?.kind !== 'text' || isLoneValue(content(text, line)) ? null : at;
}

function endsText(lines: readonly Line[], at: number): boolean {
  return at >= lines.length - REACH && lines.slice(at + 1).every(({ kind }) => kind === 'blank' || kind === 'page');
}

function numberOf(text: string, { start, end }: Line): number {
  let number = 0;
  for (let i = start; i < end; i += 1) number = number * 10 + digitAt(text, i);
  return number;
}

/** The title behind a number, which stands above it already, or what a browser prints above a page. */
function isHead(text: string, lines: readonly Line[], at: number, page: number): boolean {
  const { start, end } = lines[at] as Line;
  const words = text.slice(start, end);
  if (isPrintedHead(words)) return true;
  if (words.length > LONGEST_HEAD || !TITLE.test(words)) return false;
  const key = words.replace(SPACES, '');
  return lines
    .slice(0, Math.min(page, OPENING))
    .some(
      (line) => line.end - line.start <= LONGEST_HEAD && text.slice(line.start, line.end).replace(SPACES, '') === key,
    );
}

/** True where the sentence of the first line goes on in the second, and one of them is prose. */
function isCut(text: string, above: Line, below: Line): boolean {
  if (!isProse(text, above) && !isProse(text, below)) return false;
  const gap = { blanks: 0, pages: 1, values: 0, full: false, indented: isIndented(text, above, below) };
  return continuesSentence(content(text, above), content(text, below), gap, false);
}

function isProse(text: string, line: Line): boolean {
  return line.end - line.start >= SHORTEST_PROSE && CLAUSED.test(withoutBrackets(content(text, line)));
}

/** True where the number between may be a count: 共公开 12 条. One that ends in a number is counted already. */
function mayCount(text: string, above: Line, below: Line): boolean {
  const words = content(text, above);
  return !NUMBER_END.test(words) && (awaitsCount(words) || UNIT_FIRST.test(content(text, below)));
}
