/**
 * Whether one line or paragraph is cut amid a sentence and another goes on with it. Conservative: labels, titles,
 * headings, rows and lone numbers stay apart, for the table reader needs them one by one. Takes raw and mended words.
 */
import { endsAsTitle, isPageNumber, opensAnew, opensWithYear } from './line-patterns.ts';

/** A line shorter than this, in UTF-16 units, is a label, a title or a cell: it is never continued. */
const SHORTEST_CUT = 20;
/** Across a page number, or ending in a comma, a shorter one may be. */
const SHORTEST_OPEN_CUT = 8;
/** A line without any comma or stop is a title up to this length. */
const LONGEST_TITLE = 45;
/** How much of a line's beginning or end decides. */
const REACH = 60;

const SENTENCE_ENDS = codesOf('。！？；：!?;:');
/** What may stand behind the end of a sentence: closing marks and white space. */
const CLOSING = codesOf(
  '”’"\'）)】》」*_ \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
);
/** Takes lines that end amid a sentence: `平台，`, `规、`, `（`, `截至`, `我局对`; leaves `条`. */
const OPEN_END = /(?:[，、,（(“《〔]|截至|从|至|自|在|和|与|及|并|于|对|将|向|由|把|被)[*_\s]*$/u;
/** Takes `平台，`, `规，**`; leaves `条`. */
const COMMA_END = /[，、,][*_\s]*$/u;
const COMMA_ENDS = codesOf('，、,*_');
const NUMBER_SIGNS = codesOf('0123456789,.');
/** Takes `0`, `1,234`, `+19`, `/`, `-`, `无`, `0 0 0 0`; leaves `108条`. */
const LONE_VALUE = /^(?:[+-]?[\d０-９][\d０-９,.，．\s]*|[/／—-]{1,2}|无)$/u;
/** Takes `条，其中`, `余件。`, `条`; leaves `条例规定` and `项目数量`. */
const UNIT_OPENING = /^[余多]?[条件项篇份次期个场人万](?:[，。、；,;]|$)/u;
const UNIT_OPENINGS = codesOf('余多条件项篇份次期个场人万*_>');
/** Takes `共`, `总数为`, behind which a count comes, with its unit or without; leaves `受理申请`. */
const AWAITS_COUNT = /[为共计达数量][*_\s]*$/u;
/** Takes `108条，`, `12.5万余次`; leaves `2024年` and `1.`. */
const FIGURE_OPENING = /^\d[\d,.]*\s*[万亿]?[余多]?\s*[条件项篇份次期个场人]/u;
/** Takes `公开政府信息28`, behind whose number its rest may come; leaves `行政处罚 28` and `2023`. */
const NUMBER_END = /[一-龥][）)”]?\d[\d,]{0,6}$/u;
/** Takes `,917条`, `66件，`, `.6万`, the rest of a cut number; leaves `66.属于` and `17`. */
const NUMBER_REST = /^[,.]?\d[\d,.]*\s?[万亿]?[余多]?[件项篇份次期个场宗起封元条人]/u;
/** Takes `1.属于国家秘密 0 0 0`: a row whose cells are parted by spaces; leaves `2024 年 1 月`. */
const SPACED_ROW = /(?:\s+[\d/—-]+){3,}$/u;
/** Takes `年度 公开 部分公开 其他 总数`, the heads of columns; leaves words that a full line of prose spreads, which hold a mark. */
const SPACED_HEADS = /^[^\s，。；、,;]{1,8}(?:\s+[^\s，。；、,;]{1,8}){3,}$/u;
/** Takes the comma or stop of a sentence; leaves titles and labels. */
const SENTENCE_INSIDE = /[，。；,;]/u;
/** Takes what stands in brackets: `（区分处理的，只计这一情形）`; leaves the rest. */
const BRACKETED = /[（(][^（）()]{0,80}[）)]/gu;
/** Takes `(本列数据的勾稽关系为：…)`: a remark; leaves `（一）主动公开`. */
const WHOLLY_BRACKETED = /^[（(].*[）)]$/u;
/** Takes `**（一）主动公开**`, `1. 属于国家秘密`: an ordinal; leaves prose. */
const ORDINAL = /^[*_\s]*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])/u;
/** Takes `首页 > 公开 > 年报`: a trail of pages; leaves `收入>支出`. */
const CRUMBS = /[>＞»›][^>＞»›。]{1,30}[>＞»›]/u;
/** Takes a whole title: `某局2023年政府信息公开工作年度报告`; leaves `《某局2023年政府信息公开工作年度报告》。`. */
const WHOLE_TITLE =
  /^[^，。；：、,;:《》“”]{2,40}(?:19|20)\d\d\s*年?度?(?:政府)?(?:信息|政务)公开(?:工作)?(?:年度)?(?:工作)?(?:报告|年报)$/u;
/** Marks before a line that do not count when lines are compared. */
const LEADING_MARKS = /^[*_>\s]+/u;

/** What lies between a line and the one that may continue it. */
export interface Gap {
  /** Blank lines or paragraph ends. */
  readonly blanks: number;
  /** Page numbers. */
  readonly pages: number;
  /** Lines that hold nothing but a number. */
  readonly values: number;
  /** True when the line ends where lines of its page do, and nothing lies between: only what it says may end it. */
  readonly full: boolean;
  /** True when the next line is indented as a new paragraph is. */
  readonly indented: boolean;
}

/** The words outside brackets, in which a mark makes no sentence. */
export function withoutBrackets(words: string): string {
  return words.replace(BRACKETED, '');
}

/** A number, a blank mark or a row of them alone on a line. */
export function isLoneValue(line: string): boolean {
  return mayBeValue(line.charCodeAt(0)) && LONE_VALUE.test(line);
}

/** True for what such a line may begin with: of the ideographs only 无. */
export function mayBeValue(code: number): boolean {
  return code < 0x4e00 || code > 0x9fff || code === 0x65e0;
}

/** True for the end of a sentence, which nothing continues. */
export function endsSentence(last: number): boolean {
  return SENTENCE_ENDS.has(last);
}

/**
 * A quick look at what `continuesSentence` asks: the length and last unit of the line, the first of the next, and the page
 * numbers and values between. False for nearly all labels and cells, of which no words need be cut out.
 */
export function mayGoOn(length: number, last: number, first: number, pages: number, values: number): boolean {
  if (values > 0) return UNIT_OPENINGS.has(first);
  return pages > 0 || length >= SHORTEST_CUT || COMMA_ENDS.has(last) || (isDigit(last) && NUMBER_SIGNS.has(first));
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** True when a number alone on a line belongs to the sentence: its unit opens the next line. */
export function opensWithUnit(line: string): boolean {
  return UNIT_OPENING.test(line.replace(LEADING_MARKS, ''));
}

/** True for a line behind which a count comes. */
export function awaitsCount(line: string): boolean {
  return AWAITS_COUNT.test(line);
}

/** True when `next` goes on with the last sentence of `line`; `joined` when `line` itself continues another. */
export function continuesSentence(line: string, next: string, gap: Gap, joined: boolean): boolean {
  if (gap.values === 0 && line.length < SHORTEST_OPEN_CUT) return false;
  if (!joined && isTitle(line)) return false;
  const tail = line.slice(-REACH);
  const whole = isWhole(tail);
  if ((whole && !gap.full) || SPACED_ROW.test(tail) || CRUMBS.test(line.slice(0, REACH))) return false;
  const head = next.slice(0, REACH).replace(LEADING_MARKS, '');
  if (gap.values > 0) return UNIT_OPENING.test(head) && line.length > 3;
  if (
    gap.indented ||
    opensAnew(head) ||
    (isTitle(head) && !amidSentence(line, gap)) ||
    isPageNumber(head) ||
    isLoneValue(next.slice(0, REACH))
  )
    return false;
  if ((whole && SPACED_HEADS.test(head)) || !isCut(line, head, gap, joined)) return false;
  return (
    OPEN_END.test(tail) || (gap.full && !whole) || !(opensWithYear(head) || SPACED_ROW.test(next.slice(0, 2 * REACH)))
  );
}

/** True for a full line of prose: what stands behind it, be it the title of the report, is quoted by its sentence. */
function amidSentence(line: string, { full }: Gap): boolean {
  return full && SENTENCE_INSIDE.test(line);
}

/** The title of a report, which stands below whatever its page says of it. */
function isTitle(line: string): boolean {
  return endsAsTitle(line) && WHOLE_TITLE.test(line);
}

/** True for words that end in `。`, `；”`, `：）`; false for `，` and `“12345”`. */
function isWhole(words: string): boolean {
  let last = words.length - 1;
  while (CLOSING.has(words.charCodeAt(last))) last -= 1;
  return SENTENCE_ENDS.has(words.charCodeAt(last));
}

function codesOf(signs: string): ReadonlySet<number> {
  return new Set([...signs].map((sign) => sign.charCodeAt(0)));
}

/** True when a line is neither label, title nor row. */
function isCut(line: string, head: string, gap: Gap, joined: boolean): boolean {
  if (line.length >= SHORTEST_OPEN_CUT && NUMBER_END.test(line) && NUMBER_REST.test(head)) return true;
  const isOpen = gap.pages > 0 || gap.full || (line.length < SHORTEST_CUT && COMMA_END.test(line));
  if (line.length < (isOpen ? SHORTEST_OPEN_CUT : SHORTEST_CUT)) return false;
  if (line.length > 200 || joined) return true;
  if (WHOLLY_BRACKETED.test(line)) return false;
  if (SENTENCE_INSIDE.test(line) && SENTENCE_INSIDE.test(withoutBrackets(line))) return true;
  if (ORDINAL.test(line)) return false;
  return gap.pages > 0 || gap.full || line.length > LONGEST_TITLE || FIGURE_OPENING.test(head);
}
