/**
 * How a text was broken into lines, as text taken out of printed pages is: takes its lines, gives the width of a full one. Leaves texts whose
 * paragraphs are lines of their own.
 */
import { endsSentence } from './cut-sentence.ts';
import type { Line } from './split-lines.ts';

/** The lines of a printed page. */
export interface Wrapping {
  /** Columns of a full line, of which an ideograph takes two; 0 for a text that was not broken. */
  readonly width: number;
  /** Blank lines between any two lines. */
  readonly blanks: 0 | 1;
}

const UNBROKEN: Wrapping = { width: 0, blanks: 0 };
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

export function wrappingOf(text: string, lines: readonly Line[]): Wrapping {
  // Asked of the long lines first: nearly every text has one.
  if (lines.some((line) => unitsOf(line) > LONGEST && !isSpread(text, line))) return UNBROKEN;
  const widths: number[] = [];
  for (const line of lines) {
    if (unitsOf(line) * 2 < NARROWEST || isSpread(text, line)) continue;
    widths.push(columnsOf(text, line));
  }
  widths.sort((a, b) => b - a);
  const width = widths.find((widest, i) => widest - (widths[i + FEWEST - 1] ?? -Infinity) <= RAGGED);
  if (width === undefined || width < NARROWEST || areParagraphs(text, lines, width)) return UNBROKEN;
  return { width, blanks: isDoubleSpaced(lines) ? 1 : 0 };
}

/** True where most of the widest lines end a sentence, as paragraphs do that are alike long: few of those of a page do. */
function areParagraphs(text: string, lines: readonly Line[], width: number): boolean {
  let full = 0;
  let ended = 0;
  for (const line of lines) {
    if (line.kind !== 'text' || columnsOf(text, line) < width - RAGGED) continue;
    full += 1;
    if (endsSentence(text.charCodeAt(line.end - 1))) ended += 1;
  }
  return ended * 2 > full;
}

/** True for a line that ends where a full one does; `ended`: a sentence ends there, as it may at the end of a paragraph. */
export function isFull(text: string, line: Line, { width }: Wrapping, ended: boolean): boolean {
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
