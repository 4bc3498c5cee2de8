/**
 * How a text was broken into lines, as text taken out of printed pages is: takes its lines, gives the width of a full one. Leaves texts whose
 * paragraphs are lines of their own.
 */
import { endsSentence } from './cut-sentence.ts';
import type { Line } from './split-lines.ts';

/** The lines of a printed page. */
export interface Wrapping {
  /** Length of a full line; 0 for a text that was not broken. */
  readonly width: number;
  /** True for a program that counted signs, false for a page, on which an ideograph takes two columns. */
  readonly counted: boolean;
  /** Blank lines between any two lines. */
  readonly blanks: 0 | 1;
}

const NO_WIDTH = 0;
const UNBROKEN: Wrapping = { width: NO_WIDTH, counted: false, blanks: 0 };
/** A line of so many units is a paragraph, or the row of a table. */
const LONGEST = 72;
/** No page is narrower, in columns. */
const NARROWEST = 40;
/** Lines of a printed page end so many columns apart, since no mark may begin one. */
const RAGGED = 4;
/** Two ideographs, by which the first line of a paragraph is shorter where its indentation is lost. */
const INDENTATION = 4;
/** Fewer full lines prove no width. */
const FEWEST = 5;
/** Titles that a program left whole. */
const MOST_LONGER = 3;

export function wrappingOf(text: string, lines: readonly Line[]): Wrapping {
  // Asked of the long lines first: nearly every text has one.
  if (lines.some((line) => unitsOf(line) > LONGEST && !isSpread(text, line))) return UNBROKEN;
  const widths: number[] = [];
  const signs: number[] = [];
  for (const line of lines) {
    if (unitsOf(line) * 2 < NARROWEST || isSpread(text, line)) continue;
    widths.push(columnsOf(text, line));
    signs.push(line.end - line.rawStart);
  }
  const blanks = isDoubleSpaced(lines) ? 1 : 0;
  const printed: Wrapping = { width: widestOf(widths, RAGGED), counted: false, blanks };
  const folded: Wrapping = { width: widestOf(signs, 0), counted: true, blanks };
  const mayBeFolded = folded.width > 0 && folded.width >= (signs[MOST_LONGER] ?? -Infinity);
  const wrapping = mayBeFolded && fullIn(text, lines, folded) > fullIn(text, lines, printed) ? folded : printed;
  return columnsIn(wrapping) < NARROWEST || areParagraphs(text, lines, wrapping) ? UNBROKEN : wrapping;
}

/** Number of full lines. */
function fullIn(text: string, lines: readonly Line[], wrapping: Wrapping): number {
  return lines.filter((line) => line.kind === 'text' && isFull(text, line, wrapping, true)).length;
}

/** The greatest length that enough lines have, so much apart at most; 0 where there is none. */
function widestOf(lengths: number[], ragged: number): number {
  lengths.sort((a, b) => b - a);
  return lengths.find((widest, i) => widest - (lengths[i + FEWEST - 1] ?? -Infinity) <= ragged) ?? NO_WIDTH;
}

const columnsIn = ({ width, counted }: Wrapping): number => (counted ? width * 2 : width);

/** True where most of the widest lines end a sentence, as paragraphs do that are alike long: few of those of a page do. */
function areParagraphs(text: string, lines: readonly Line[], wrapping: Wrapping): boolean {
  let full = 0;
  let ended = 0;
  for (const line of lines) {
    if (line.kind !== 'text' || !isFull(text, line, wrapping, true)) continue;
    full += 1;
    if (endsSentence(text.charCodeAt(line.end - 1))) ended += 1;
  }
  return ended * 2 > full;
}

/** True for a line that ends where a full one does; `ended`: a sentence ends there, as it may at the end of a paragraph. */
export function isFull(text: string, line: Line, { width, counted }: Wrapping, ended: boolean): boolean {
  if (counted) return width > 0 && line.end - line.rawStart >= width;
  return width > 0 && columnsOf(text, line) >= width - RAGGED - (ended ? 0 : INDENTATION);
}

/** Of a line of words; none of any other line. */
const unitsOf = ({ kind, start, end }: Line): number => (kind === 'text' ? end - start : 0);

/** Cells of a table that keep their places on the page have wide gaps between them. */
function isSpread(text: string, { start, end }: Line): boolean {
  return text.slice(start, end).includes('   ');
}

/** The columns of a line up to its end, its indentation among them. */
function columnsOf(text: string, { rawStart, end }: Line): number {
  let columns = 0;
  for (let i = rawStart; i < end; i += 1) columns += text.charCodeAt(i) < FIRST_WIDE ? 1 : 2;
  return columns;
}

/** Behind the alphabets. */
const FIRST_WIDE = 0x1100;

/** True where no line of words stands right behind another. */
function isDoubleSpaced(lines: readonly Line[]): boolean {
  return !lines.some(({ kind }, i) => kind === 'text' && lines[i + 1]?.kind === 'text');
}
