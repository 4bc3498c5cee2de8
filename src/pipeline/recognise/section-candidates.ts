/**
 * Finds every place that may be the heading of a section: takes the blocks of a report, gives candidates in reading
 * order, each with its weight. Sub-headings in brackets are none; a table of contents gives candidates as well.
 */
import type { Block, Cell, Mended, TableRow } from '../../domain/block.ts';
import { sourceSpan } from '../../domain/block.ts';
import { remembered } from '../../domain/remembered.ts';
import type { Span } from '../../domain/source.ts';
import type { SectionPattern } from './section-patterns.ts';
import {
  CONTENTS_TAIL,
  DOUBLED_ORDINAL,
  FEE_SECTION,
  HEADING_ORDINAL,
  MAY_HEAD,
  mayOpenSection,
  SECTION_PATTERNS,
  TELLING_WORDS,
} from './section-patterns.ts';

export interface SectionCandidate {
  readonly number: SectionPattern['number'];
  readonly ordinal: number | null;
  readonly heading: Span;
  readonly block: number;
  /** True when other text stands in front of the heading in its block. */
  readonly inside: boolean;
  readonly weight: number;
  /** True for words of today's form, false for weaker ones. */
  readonly strong: boolean;
  /** True for the section on fees of reports before 2019, which comes beside the six. */
  readonly fee: boolean;
}

/** A heading longer than this has a sentence glued to it. */
const LONGEST_HEADING = 45;
const LONGEST_ORDINAL = 12;

export function sectionCandidates(blocks: readonly Block[]): readonly SectionCandidate[] {
  const found: SectionCandidate[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index] as Block;
    if (block.kind === 'table') {
      for (const row of block.rows) addRow(found, row, index);
    } else {
      addAt(found, block.mended, 0, index, block.kind === 'heading');
      if (block.mended.text.length > LONGEST_ORDINAL) addInside(found, block.mended, index);
    }
  }
  return found;
}

/** A layout table may hold a heading in a row of its own. */
function addRow(found: SectionCandidate[], { cells }: TableRow, block: number): void {
  const only = onlyFilled(cells);
  if (only === null || only.plain.length > LONGEST_HEADING) return;
  const read = readHeading(only.plain, false);
  if (read === null || !read.strong || read.ordinal === null) return;
  found.push(candidateOf(read, only.span, block, true));
}

/** The cell that is the only one with words in its row. */
function onlyFilled(cells: readonly Cell[]): Cell | null {
  let only: Cell | null = null;
  for (const cell of cells) {
    if (cell.plain === '') continue;
    if (only !== null) return null;
    only = cell;
  }
  return only;
}

function addAt(found: SectionCandidate[], mended: Mended, at: number, block: number, isHeading: boolean): void {
  const text = at === 0 && mended.text.length <= 120 ? mended.text : mended.text.slice(at, at + 120);
  const read = readHeading(text, isHeading);
  if (read === null) return;
  if (at > 0 && (read.ordinal === null || !read.strong)) return;
  found.push(candidateOf(read, sourceSpan(mended, at, at + read.length), block, at > 0));
}

function candidateOf(read: Reading, heading: Span, block: number, inside: boolean): SectionCandidate {
  const { number, ordinal, weight, strong, fee } = read;
  return { number, ordinal, weight, strong, fee, heading, block, inside };
}

/** Headings behind the end of a sentence, as in text whose line breaks were lost. */
function addInside(found: SectionCandidate[], mended: Mended, block: number): void {
  const { text } = mended;
  if (!INSIDE_ORDINAL.test(text)) return;
  let last = 0;
  for (const words of TELLING_WORDS) {
    for (let at = text.indexOf(words, 1); at > 0; at = text.indexOf(words, at + 1)) {
      const from = ordinalStart(text, at, last);
      if (from <= last) continue;
      const before = found.length;
      addAt(found, mended, from, block, false);
      if (found.length > before) last = at;
    }
  }
}

/** Takes 。 and other ends of sentences; leaves commas and 、. */
const SENTENCE_END = /[。!?！？\n”"）)]/u;
/** Takes 一、 and 三.; leaves words. */
const ORDINAL_MARK = /[一二三四五六][、.]/u;

/** The two in a row, without which no heading stands inside a paragraph: takes 。二、; leaves 和二、. */
const INSIDE_ORDINAL = /[。!?！？\n”"）)][一二三四五六][、.]/u;

/** Start of `二、` in front of the telling words, when a sentence ended right before it; else -1. */
function ordinalStart(text: string, at: number, least: number): number {
  for (let i = at - 2; i > least && i >= at - 2 - LONGEST_ORDINAL; i -= 1) {
    if (ORDINAL_MARK.test(text.slice(i, i + 2))) return SENTENCE_END.test(text[i - 1] as string) ? i : -1;
  }
  return -1;
}

type Reading = Omit<SectionCandidate, 'heading' | 'block' | 'inside'> & { readonly length: number };

const NUMERALS = '一二三四五六七八九十';
const LEAST_WEIGHT = 4;

/** Reads a text as a heading; `length` is how much of it the heading takes. */
function readHeading(text: string, isHeading: boolean): Reading | null {
  if (isValue(text) || !mayOpenSection(text)) return null;
  return isHeading || text.length > LONGEST_SHORT ? readOnce(text, isHeading) : readShort(text);
}

/** Longer lines are seldom headings, and headings come again in other reports. */
const LONGEST_SHORT = 48;
const MOST_REMEMBERED = 2000;
const readShort = remembered((text) => readOnce(text, false), MOST_REMEMBERED);

function readOnce(text: string, isHeading: boolean): Reading | null {
  if (!MAY_HEAD.test(text)) return null;
  const match = HEADING_ORDINAL.exec(text);
  if (match?.[3] !== undefined) return null;
  const bare = wordsBehind(text, match?.[0].length ?? NO_ORDINAL);
  const ordinal = match === null ? null : ordinalOf(match[1] ?? (match[2] as string));
  const words = text.slice(bare);
  const fee = FEE_SECTION.exec(words);
  const pattern = fee === null ? SECTION_PATTERNS.find((entry) => entry.words.test(words)) : undefined;
  if (fee === null && pattern === undefined) return null;
  const taken = fee?.[0] ?? (pattern?.words.exec(words)?.[0] as string);
  const glued = isGlued(words.slice(taken.length));
  const number = pattern?.number ?? 6;
  const strong = pattern?.strength === 'strong';
  const weight = weigh({
    ordinal,
    number,
    strong,
    glued,
    isHeading,
    contents: CONTENTS_TAIL.test(words),
    arabic: match?.[2] !== undefined,
  });
  if (weight < LEAST_WEIGHT) return null;
  const length = glued ? bare + taken.length : Math.min(text.length, headEnd(text));
  return { number, ordinal, weight, strong, fee: fee !== null, length };
}

/** Cells on lines of their own are mostly figures: no heading is so short or begins with 0 or with two digits. */
function isValue(text: string): boolean {
  const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)];
  return text.length < 2 || first === 48 || (isDigit(first) && isDigit(second));
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const NO_ORDINAL = 0;

function wordsBehind(text: string, from: number): number {
  const doubled = DOUBLED_ORDINAL.exec(text.slice(from, from + LONGEST_ORDINAL));
  return doubled === null ? from : from + doubled[0].length;
}

function ordinalOf(printed: string): number {
  if (printed.length === 2) return 10 + NUMERALS.indexOf(printed[1] as string) + 1;
  const at = NUMERALS.indexOf(printed);
  return at < 0 ? Number(printed) : at + 1;
}

/** Takes the rest of a heading behind its words: true when a sentence follows. */
function isGlued(rest: string): boolean {
  return rest.length > 22 || GLUED.test(rest);
}
const GLUED = /[。,;]|\d{4}年/u;

function headEnd(text: string): number {
  const at = text.indexOf('\n');
  return at < 0 ? text.length : at;
}

interface Traits {
  readonly ordinal: number | null;
  readonly number: number;
  readonly strong: boolean;
  readonly glued: boolean;
  readonly isHeading: boolean;
  readonly contents: boolean;
  readonly arabic: boolean;
}

function weigh({ ordinal, number, strong, glued, isHeading, contents, arabic }: Traits): number {
  const fits = ordinal === number;
  const rank = ordinal === null ? (glued ? -3 : 0) : fits ? (arabic ? 2 : 4) : arabic ? -4 : 2;
  return rank + (strong ? 4 : 1) + (isHeading ? 1 : 0) + (glued ? 0 : 1) - (contents ? 3 : 0);
}
