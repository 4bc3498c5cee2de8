/**
 * Splits a text into lines with their trimmed range, and says what each line is by its own look alone.
 * Takes any line breaks (`\n`, `\r\n`, `\r`); keeps nothing but offsets.
 */
import { CHARACTER_CLASSES, UNSEEN, WHITE } from './character-classes.ts';
import { isPageNumber, isPrintedFoot, isRule, isTableBorder, mayBePage } from './line-patterns.ts';
import { isTabbedProse } from './tabbed-prose.ts';
import { BREAK, LOOKALIKE, MOVES, PIPE, TAB, UNIT_TRAITS, WIDENED } from './unit-traits.ts';

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
  /** True where mending may do more than make full-width signs narrow. */
  readonly moves: boolean;
  /** True where signs stand that may be misread digits. */
  readonly lookalikes: boolean;
  /** Unit that parts the cells of a row of `pipes`, where it is no bar. */
  readonly separator?: number;
}

const LONGEST_BORDER = 2000;
const LONGEST_PAGE_NUMBER = 24;
/** With which http and file begin. */
const LETTER_H = 104;
const LETTER_F = 102;

/** The lines of a range, and the range with full-width signs made narrow, every unit in its place. */
export interface SplitText {
  readonly lines: readonly Line[];
  readonly narrow: string;
}

/** Cuts `text[from, to)`: each unit is looked at once, for where lines end, what they hold and what is to be made narrow. */
export function splitLines(text: string, from: number, to: number): SplitText {
  const bytes = Buffer.from(text.slice(from, to), 'utf16le');
  const units = new Uint16Array(bytes.buffer, bytes.byteOffset, to - from);
  const lines: Line[] = [];
  for (let at = 0; at < units.length;) {
    let traits = 0;
    let end = at;
    for (; end < units.length; end += 1) {
      const code = units[end] as number;
      const trait = UNIT_TRAITS[code] as number;
      if (trait === 0) continue;
      if (trait === BREAK) break;
      if ((trait & WIDENED) !== 0) units[end] = code - 0xfee0;
      traits |= trait;
    }
    lines.push(lineOf(text, from + at, from + end, traits));
    at = units[end] === 13 && units[end + 1] === 10 ? end + 2 : end + 1;
  }
  return { lines, narrow: bytes.toString('utf16le') };
}

function lineOf(text: string, rawStart: number, rawEnd: number, traits: number): Line {
  let start = rawStart;
  let end = rawEnd;
  while (start < end && isHollow(text.charCodeAt(start))) start += 1;
  while (end > start && isHollow(text.charCodeAt(end - 1))) end -= 1;
  const kind = kindOf(text, start, end, (traits & TAB) !== 0, (traits & PIPE) !== 0);
  return { kind, rawStart, rawEnd, start, end, moves: (traits & MOVES) !== 0, lookalikes: (traits & LOOKALIKE) !== 0 };
}

function isHollow(code: number): boolean {
  const kind = CHARACTER_CLASSES[code];
  return kind === WHITE || kind === UNSEEN;
}

function kindOf(text: string, start: number, end: number, hasTab: boolean, hasPipe: boolean): LineKind {
  if (start === end) return 'blank';
  const first = text.charCodeAt(start);
  if (first === 35 && isHeading(text, start, end)) return 'heading';
  const short = end - start < LONGEST_BORDER;
  if (short && isTableBorder(text, start, end)) return hasPipe || first > 127 ? 'border' : 'rule';
  // A bar alone on its line parts two cells that stand on lines of their own.
  if (end - start === 1 && first === 124) return 'border';
  if (isDrawnPipe(first) || (hasPipe && !(hasTab && first !== 124 && partsByTabs(text, start, end)))) return 'pipes';
  if (hasTab && !isTabbedProse(text, start, end)) return 'tabs';
  if ((first === LETTER_H || first === LETTER_F) && isPrintedFoot(text.slice(start, end))) return 'page';
  if (end - start <= LONGEST_PAGE_NUMBER && mayBePage(first) && isPageNumber(text.slice(start, end))) return 'page';
  return short && isRule(text, start, end) ? 'rule' : 'text';
}

/** Among the tabs of a row a bar is a value that was read as one: pipes with tabs around them are no fewer than tabs. */
function partsByTabs(text: string, start: number, end: number): boolean {
  let tabs = 0;
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 9) tabs += 1;
    else if (code === 124) tabs -= 2;
  }
  return tabs > 0;
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
