/**
 * Mended copies of lines: takes a range of a text, gives a copy in NFKC without the marks of Markdown, inline tags and
 * unseen characters, white space folded, with the source offset of every unit.
 */
import type { Mended } from '../../domain/block.ts';
import { CHARACTER_CLASSES, FULL_WIDTH, MARK, NARROW, WIDE } from './character-classes.ts';
import type { Copy } from './copy-units.ts';
import { appendDecoded, appendPlain, appendSpace, narrowText, PLACES, takeMended, takeText } from './copy-units.ts';
import { glossEnd } from './gloss.ts';
import type { Line } from './split-lines.ts';
import { isBlank, spacingOf, valuesAtEnd } from './spaced-out.ts';
import { markAt } from './markdown-marks.ts';

/** Appends `text[from, to)` without marks. */
export function appendMarked(copy: Copy, text: string, from: number, to: number): void {
  let plainFrom = from;
  for (let i = from; i < to;) {
    if (CHARACTER_CLASSES[text.charCodeAt(i)] !== MARK) {
      i += 1;
      continue;
    }
    appendPlain(copy, text, plainFrom, i, 0);
    const behind = text.charCodeAt(i) === DOLLAR ? appendSetNumber(copy, text, i, to) : i;
    if (behind > i) {
      i = behind;
      plainFrom = i;
      continue;
    }
    const mark = markAt(text, i, to);
    if (mark.space) appendSpace(copy, i);
    if (mark.decoded !== '') appendDecoded(copy, mark.decoded, i);
    appendPlain(copy, text, mark.keepFrom, mark.keepTo, 0);
    i = mark.next;
    plainFrom = i;
  }
  appendPlain(copy, text, plainFrom, to, 0);
}

const DOLLAR = 36;
/** Takes $1 2 3$, $5 7 . 4 \% $; leaves $a$ and $12$, of which only the marks go. */
const SET_NUMBER = /\$\s*\d[\d.,]*(?:\s+[\d.,]+){1,12}(?:\s*\\?%)?\s*\$/uy;

/** Appends a number that text recognition set as a formula, digit by digit; gives the place behind it, or its own where there is none. */
function appendSetNumber(copy: Copy, text: string, at: number, to: number): number {
  SET_NUMBER.lastIndex = at;
  if (!SET_NUMBER.test(text) || SET_NUMBER.lastIndex > to) return at;
  const end = SET_NUMBER.lastIndex;
  for (let i = at + 1; i < end - 1; i += 1) {
    if (CHARACTER_CLASSES[text.charCodeAt(i)] === NARROW) appendPlain(copy, text, i, i + 1, 0);
  }
  return end;
}

/** The mended copy of `text[from, to)`; nothing may stand in `copy`. */
export function mendMarked(copy: Copy, text: string, from: number, to: number): Mended {
  if (keepsPlaces(text, from, to)) return inPlace(copy, text, from, to);
  appendMarked(copy, text, from, to);
  return takeMended(copy, to);
}

/** The mended copy of a line from `start` on. */
export function mendLine(copy: Copy, text: string, line: Line, start: number): Mended {
  if (!line.moves) return inPlace(copy, text, start, line.end);
  const spacing = spacingOf(text, line);
  if (spacing === 0) return mendMarked(copy, text, start, line.end);
  appendSpacedOut(copy, text, line, start, spacing);
  return takeMended(copy, line.end);
}

/** Appends a line, of a paragraph or alone, from `start` on. */
export function appendLine(copy: Copy, text: string, line: Line, start: number): void {
  const spacing = line.moves ? spacingOf(text, line) : 0;
  if (spacing === 0) appendMarked(copy, text, start, line.end);
  else appendSpacedOut(copy, text, line, start, spacing);
}

/** Appends a line set sign by sign without its spacing; wider gaps part numbers. */
function appendSpacedOut(copy: Copy, text: string, line: Line, start: number, spacing: number): void {
  const values = valuesAtEnd(text, line);
  for (let i = start; i < values;) {
    const from = i;
    while (i < values && isBlank(text, i)) i += 1;
    if (i - from > spacing) appendSpace(copy, from);
    const sign = i;
    while (i < values && !isBlank(text, i)) i += 1;
    appendMarked(copy, text, sign, i);
  }
  appendMarked(copy, text, values, line.end);
}

/** The copy of a range that keeps its places. */
function inPlace(copy: Copy, text: string, from: number, to: number): Mended {
  if (to < PLACES.length) return { text: narrowText(copy, from, to), offsets: PLACES, first: from };
  appendMarked(copy, text, from, to);
  return takeMended(copy, to);
}

/** The text alone of the mended copy of `text[from, to)`. */
export function plainMarked(copy: Copy, text: string, from: number, to: number): string {
  if (keepsPlaces(text, from, to)) return narrowText(copy, from, to);
  appendMarked(copy, text, from, to);
  return takeText(copy);
}

/** True where mending would do no more than make full-width signs narrow. */
function keepsPlaces(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const code = text.charCodeAt(i);
    const kind = CHARACTER_CLASSES[code];
    if (kind !== WIDE && kind !== NARROW && kind !== FULL_WIDTH) return false;
    if ((code === 40 || code === 0xff08) && glossEnd(text, i) > i) return false;
  }
  return true;
}
