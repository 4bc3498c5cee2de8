/**
 * Splits a text into lines with their trimmed range, and says what each line is by its own look alone.
 * Takes any line breaks (`\n`, `\r\n`, `\r`); keeps nothing but offsets.
 */
import { CHARACTER_CLASSES, UNSEEN, WHITE } from './character-classes.ts';
import { isPageNumber, isRule, isTableBorder } from './line-patterns.ts';

/** `row`: cells parted by tabs or pipes; `border`: the delimiter row of a pipe table or a drawn line; `rule`: `---`. */
export type LineKind = 'blank' | 'text' | 'heading' | 'tabs' | 'pipes' | 'border' | 'rule' | 'page';

export interface Line {
  readonly kind: LineKind;
  /** The line without its break. */
  readonly rawStart: number;
  readonly rawEnd: number;
  /** Content without white space and unseen characters around it; equal when the line is blank. */
  readonly start: number;
  readonly end: number;
}

const LONGEST_BORDER = 2000;
const LONGEST_PAGE_NUMBER = 24;

/** Lines of `text[from, to)`. */
export function splitLines(text: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  const loneReturns = text.includes('\r') && /\r(?!\n)/u.test(text);
  let tab = nextOf(text, '\t', from);
  let pipe = nextOf(text, '|', from);
  for (let at = from; at < to;) {
    const stop = Math.min(to, lineEnd(text, at, loneReturns));
    const rawEnd = stop > at && text.charCodeAt(stop - 1) === 13 ? stop - 1 : stop;
    if (tab < at) tab = nextOf(text, '\t', at);
    if (pipe < at) pipe = nextOf(text, '|', at);
    lines.push(lineOf(text, at, rawEnd, tab < rawEnd, pipe < rawEnd));
    at = stop + 1;
  }
  return lines;
}

/** A line that is what its range says. */
export function lineOf(text: string, rawStart: number, rawEnd: number, hasTab: boolean, hasPipe: boolean): Line {
  let start = rawStart;
  let end = rawEnd;
  while (start < end && isHollow(text.charCodeAt(start))) start += 1;
  while (end > start && isHollow(text.charCodeAt(end - 1))) end -= 1;
  return { kind: kindOf(text, start, end, hasTab, hasPipe), rawStart, rawEnd, start, end };
}

function isHollow(code: number): boolean {
  const kind = CHARACTER_CLASSES[code];
  return kind === WHITE || kind === UNSEEN;
}

function nextOf(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found;
}

function lineEnd(text: string, from: number, loneReturns: boolean): number {
  if (!loneReturns) return nextOf(text, '\n', from);
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10) return at;
    if (code === 13) return text.charCodeAt(at + 1) === 10 ? at + 1 : at;
  }
  return at;
}

function kindOf(text: string, start: number, end: number, hasTab: boolean, hasPipe: boolean): LineKind {
  if (start === end) return 'blank';
  const first = text.charCodeAt(start);
  if (first === 35 && isHeading(text, start, end)) return 'heading';
  const short = end - start < LONGEST_BORDER;
  if (short && isTableBorder(text, start, end)) return hasPipe || first > 127 ? 'border' : 'rule';
  // A bar alone on its line parts two cells that stand on lines of their own.
  if (end - start === 1 && first === 124) return 'border';
  if (isDrawnPipe(first) || hasPipe) return 'pipes';
  if (hasTab) return 'tabs';
  if (end - start <= LONGEST_PAGE_NUMBER && mayBePage(first) && isPageNumber(text.slice(start, end))) return 'page';
  return short && isRule(text, start, end) ? 'rule' : 'text';
}

/** Page numbers begin with 第, a digit or a mark: of the ideographs only one. */
function mayBePage(first: number): boolean {
  return first < 0x4e00 || first === 0x7b2c;
}

function isHeading(text: string, start: number, end: number): boolean {
  let marks = start;
  while (marks < end && text.charCodeAt(marks) === 35) marks += 1;
  return marks - start <= 6 && marks < end;
}

/** `│`, `┃` and `｜` part cells as `|` does, when a line begins with one. */
export function isDrawnPipe(code: number): boolean {
  return code === 0x2502 || code === 0x2503 || code === 0xff5c;
}
