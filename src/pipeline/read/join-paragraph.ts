/**
 * Paragraphs out of lines: takes the line at which one begins, gives it together with the lines that continue its
 * last sentence. A blank line or a page number may lie between; labels, headings, lone numbers and short lines stay apart.
 */
import type { Mended } from '../../domain/block.ts';
import { isPageNumber, opensAnew, opensWithYear } from './line-patterns.ts';
import type { Copy } from './copy-units.ts';
import { appendSpace, takeMended } from './copy-units.ts';
import { appendMarked, mendMarked } from './mending.ts';
import type { Taken } from './read-lines.ts';
import type { Line } from './split-lines.ts';

/** A line shorter than this, in UTF-16 units, is a label, a title or a cell: it is never continued. */
const SHORTEST_CUT = 20;
/** A line without any comma or stop is a title up to this length. */
const LONGEST_TITLE = 45;

/** Takes `。`, `；”`, `：）`; leaves `，` and `“12345”`. */
const SENTENCE_END = /[。！？；：!?;:][”’"'）)】》」*_\s]*$/u;
/** Takes lines that end amid a sentence: `平台，`, `规、`, `（`, `截至`; leaves `条`. */
const OPEN_END = /(?:[，、,（(“《〔]|截至|从|至|自|在|和|与|及|并|于)[*_\s]*$/u;
/** Takes `0`, `1,234`, `+19`, `/`, `-`, `无`, `0 0 0 0`; leaves `108条`. */
const LONE_VALUE = /^(?:[+-]?[\d０-９][\d０-９,.，．\s]*|[/／—-]{1,2}|无)$/u;
/** Takes `条，其中`, `余件。`, `条`; leaves `条例规定` and `项目数量`. */
const UNIT_OPENING = /^[余多]?[条件项篇份次期个场人万](?:[，。、；,;]|$)/u;
/** Takes `1.属于国家秘密 0 0 0`: a row whose cells are parted by spaces; leaves `2024 年 1 月`. */
const SPACED_ROW = /(?:\s+[\d/—-]+){3,}$/u;
/** Takes 、 and anything else that cuts a sentence; leaves titles and labels. */
const SENTENCE_INSIDE = /[，。；,;]/u;
/** Takes what stands in brackets: `（区分处理的，只计这一情形）`; leaves the rest. */
const BRACKETED = /[（(][^（）()]{0,80}[）)]/gu;
/** Takes `(本列数据的勾稽关系为：…)`: a remark; leaves `（一）主动公开`. */
const WHOLLY_BRACKETED = /^[（(].*[）)]$/u;
/** Takes `**（一）主动公开**`, `1. 属于国家秘密`: an ordinal; leaves prose. */
const ORDINAL = /^[*_\s]*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])/u;
/** Marks around a line that do not count when lines are compared. */
const LEADING_MARKS = /^[*_>\s]+/u;

/** The paragraph that begins at line `i`. */
export function paragraphAt(copy: Copy, text: string, lines: readonly Line[], i: number): Taken {
  const parts: Line[] = [lines[i] as Line];
  let next = i + 1;
  for (;;) {
    const found = continuation(text, lines, parts.at(-1) as Line, next);
    if (found < 0) break;
    parts.push(...valueBetween(text, lines, next, found), lines[found] as Line);
    next = found + 1;
  }
  const start = contentStart(text, parts[0] as Line);
  const span = { start, end: (parts.at(-1) as Line).end };
  const mended = mendParts(copy, text, start, parts);
  return { block: mended.text === '' ? null : { kind: 'paragraph', span, mended }, next };
}

function mendParts(copy: Copy, text: string, start: number, parts: readonly Line[]): Mended {
  const last = parts.at(-1) as Line;
  if (parts.length === 1) return mendMarked(copy, text, start, last.end);
  for (const [k, part] of parts.entries()) {
    if (k > 0) appendSpace(copy, part.start);
    appendMarked(copy, text, k === 0 ? start : part.start, part.end);
  }
  return takeMended(copy, last.end);
}

/** Behind the mark of a quotation or a list entry. */
function contentStart(text: string, line: Line): number {
  let start = line.start;
  const code = text.charCodeAt(start);
  const marked = code === 62 || ((code === 45 || code === 42 || code === 43) && text.charCodeAt(start + 1) === 32);
  if (!marked) return start;
  start += 1;
  while (start < line.end && (text.charCodeAt(start) <= 32 || text.charCodeAt(start) === 62)) start += 1;
  return start;
}

/** Index of the line that continues `line`, looking from `from` on; -1 when there is none. */
function continuation(text: string, lines: readonly Line[], line: Line, from: number): number {
  if (line.kind !== 'text' || !isCut(text, line)) return -1;
  let blanks = 0;
  let values = 0;
  for (let k = from; k < lines.length && k < from + 12; k += 1) {
    const next = lines[k] as Line;
    if (next.kind === 'blank' || next.kind === 'page') blanks += 1;
    else if (next.kind !== 'text') return -1;
    else if (LONE_VALUE.test(content(text, next)) && values === 0) values += 1;
    else return continues(text, line, next, blanks, values) ? k : -1;
  }
  return -1;
}

/** A number alone on its line belongs to the sentence when its unit opens the next line. */
function valueBetween(text: string, lines: readonly Line[], from: number, to: number): Line[] {
  if (!UNIT_OPENING.test(content(text, lines[to] as Line))) return [];
  return lines.slice(from, to).filter((line) => line.kind === 'text');
}

function content(text: string, line: Line): string {
  return line.end - line.start > 120 ? text.slice(line.start, line.start + 120) : text.slice(line.start, line.end);
}

/** True when a line ends amid a sentence and is no label, title or row. */
function isCut(text: string, line: Line): boolean {
  const length = line.end - line.start;
  if (length < SHORTEST_CUT) return false;
  const tail = text.slice(Math.max(line.start, line.end - 60), line.end);
  if (SENTENCE_END.test(tail) || SPACED_ROW.test(tail)) return false;
  if (length > 200) return true;
  const whole = text.slice(line.start, line.end);
  if (WHOLLY_BRACKETED.test(whole)) return false;
  const bare = whole.replace(BRACKETED, '');
  if (SENTENCE_INSIDE.test(bare)) return true;
  return length > LONGEST_TITLE && !ORDINAL.test(whole);
}

function continues(text: string, line: Line, next: Line, blanks: number, values: number): boolean {
  const words = content(text, next).replace(LEADING_MARKS, '');
  if (values > 0) return UNIT_OPENING.test(words);
  if (opensAnew(words) || opensAnew(content(text, next)) || isPageNumber(words)) return false;
  if (text.charCodeAt(next.rawStart) === 0x3000) return false;
  const open = OPEN_END.test(text.slice(Math.max(line.start, line.end - 8), line.end));
  if (open) return true;
  if (opensWithYear(words) || SPACED_ROW.test(words)) return false;
  return blanks === 0 || !isNewParagraph(line, next);
}

/** Behind a blank line, deeper indentation than before begins a paragraph. */
function isNewParagraph(line: Line, next: Line): boolean {
  return next.start - next.rawStart > line.start - line.rawStart + 1;
}
