/**
 * The prose of a report as passages in normal form: the sentences of paragraphs, headings and long table cells that hold a
 * number or a denial, each with the sentence before it. A sentence that goes on in the next paragraph is joined.
 */
import type { Block, Mended, ReadReport, TableBlock } from '../../../domain/block.ts';
import type { Section } from '../../../domain/report.ts';
import { alignCell } from './align-cell.ts';
import { goesOn } from './goes-on.ts';
import { isFormRow } from './is-form-row.ts';
import { figuresToRead } from './may-state.ts';
import { normalText, type NormalText } from './normal-text.ts';
import type { Figure } from './scan-figures.ts';
import { COUNT, NEGATION, NUMERAL, STOP, traitsOf, WORDS } from './text-traits.ts';
import { windowsOf } from './windows.ts';

/** A stretch of prose, and where it stands. */
export interface Passage {
  /** The text as the reader mended it, and the range of it that the passage covers. */
  readonly mended: Mended;
  readonly from: number;
  readonly to: number;
  /** What the whole mended text holds, see `text-traits`. */
  readonly traits: number;
  /** Section of the form (1–6), 0 before section one, null when no section holds it. */
  readonly section: number | null;
  readonly heading: boolean;
}

/** Cells shorter than this are labels and numbers of a table, not prose. */
const SHORTEST_CELL = 40;

/** All passages in reading order. */
export function passagesOf(report: ReadReport, sections: readonly Section[]): readonly Passage[] {
  const passages: Passage[] = [];
  let open: OpenPassage | null = null;
  let first = 0;
  const { blocks } = report;
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index] as Block;
    // Sections that end before this block hold no later one either.
    while (first < sections.length && (sections[first] as Section).endBlock <= index) first += 1;
    const section = sectionOf(sections, first, index);
    if (block.kind !== 'table') {
      open = wentOn(passages, open, openPassage(block.mended, section, block.kind === 'heading'));
      continue;
    }
    for (const mended of longCells(report, block)) open = wentOn(passages, open, openPassage(mended, section, false));
    if (open !== null) close(passages, open);
    open = null;
  }
  if (open !== null) close(passages, open);
  return passages;
}

/** A passage that may go on in the next block. */
interface OpenPassage extends Passage {
  /** The texts of which it is made, whose offsets are still to be joined; null for one alone. */
  readonly pieces: readonly Mended[] | null;
}

function openPassage(mended: Mended, section: number | null, heading: boolean): OpenPassage {
  return { mended, from: 0, to: mended.text.length, traits: traitsOf(mended.text), section, heading, pieces: null };
}

/** The open passage with the next behind it; where that begins anew, the open one is closed. */
function wentOn(passages: Passage[], open: OpenPassage | null, next: OpenPassage): OpenPassage {
  if (open !== null && continues(open, next)) {
    const pieces = [...(open.pieces ?? [open.mended]), next.mended];
    const mended = { text: open.mended.text + next.mended.text, offsets: NO_OFFSETS, first: 0 };
    const traits = open.traits | next.traits;
    return { mended, from: 0, to: mended.text.length, traits, section: open.section, heading: false, pieces };
  }
  if (open !== null) close(passages, open);
  return next;
}

const NO_OFFSETS: readonly number[] = [];

/** Adds the passage, or its parts. */
function close(passages: Passage[], open: OpenPassage): void {
  addParts(passages, open.pieces === null ? open : joined(open, open.pieces));
}

function joined({ mended: { text }, to, section, heading }: OpenPassage, pieces: readonly Mended[]): Passage {
  const traits = traitsOf(text);
  // What can state nothing needs no way back into the source.
  const offsets = (traits & (COUNT | NEGATION)) === 0 ? NO_OFFSETS : joinedOffsets(pieces, to);
  return { mended: { text, offsets, first: 0 }, from: 0, to, traits, section, heading };
}

/** A part of a passage that may state something, in normal form, and its figures. */
export interface Window extends NormalText {
  readonly figures: readonly Figure[];
}

/** The parts of a passage that may state something; `before`: the passage before it. */
export function worthReading(passage: Passage, before: Passage | undefined): readonly Window[] {
  const { mended, from, to, traits } = passage;
  // A number alone, as of a table with a cell a line, states nothing.
  if ((traits & (COUNT | NEGATION)) === 0 || (traits & WORDS) === 0) return NOTHING;
  if (isLabel(passage)) return NOTHING;
  const own = to - from === mended.text.length ? traits : traitsOf(mended.text, from, to);
  const found: Window[] = [];
  for (const [start, end] of windowsOf(mended.text, from, to, own)) {
    if (endsInValues(mended.text, start, end)) continue;
    const { text, offsets, first } = normalText(mended, start, end);
    const figures = isFormRow(text, before) ? null : figuresToRead(text);
    if (figures !== null) found.push({ text, offsets, first, figures });
  }
  return found;
}

/** True for an ordinal with words behind it that neither count nor deny, as most labels of the form are. */
function isLabel({ mended: { text }, from, to }: Passage): boolean {
  if (!mayBeOrdinal(text.charCodeAt(from))) return false;
  ORDINAL.lastIndex = from;
  return ORDINAL.test(text) && (traitsOf(text, ORDINAL.lastIndex, to) & (NUMERAL | NEGATION)) === 0;
}

/** A digit, a bracket or an ideograph, some of which are numerals. */
function mayBeOrdinal(code: number): boolean {
  return code < 0x3a || code >= 0x4e00;
}

/** Takes 1., 三、 and (二); leaves 1.5 and 三次. */
const ORDINAL = /(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.、](?!\d)|\([一二三四五六七八九十\d]{1,3}\)/uy;

/** Most rows of the form end in five numbers or more, and need not be brought into normal form to be known. */
function endsInValues(text: string, from: number, to: number): boolean {
  let values = 0;
  let inside = false;
  for (let i = to - 1; i >= from && values < FEWEST_VALUES; i -= 1) {
    const code = text.charCodeAt(i);
    const digit = code >= 0x30 && code <= 0x39;
    if (digit && !inside) values += 1;
    else if (!digit && !(code === 0x20 && inside)) return false;
    inside = digit;
  }
  return values === FEWEST_VALUES;
}

const FEWEST_VALUES = 5;

const NOTHING: readonly Window[] = [];

function continues(open: Passage, next: Passage): boolean {
  if (open.heading || next.heading || open.section !== next.section) return false;
  return goesOn(open.mended.text, next.mended.text, open.traits);
}

function longCells(report: ReadReport, block: TableBlock): readonly Mended[] {
  const found: Mended[] = [];
  for (const { cells } of block.rows) {
    for (const cell of cells) if (cell.plain.length >= SHORTEST_CELL) found.push(alignCell(report.source.text, cell));
  }
  return found;
}

/** Number of the first section from `first` on that holds the block. */
function sectionOf(sections: readonly Section[], first: number, block: number): number | null {
  for (let i = first; i < sections.length; i += 1) {
    const { firstBlock, endBlock, number } = sections[i] as Section;
    if (block >= firstBlock && block < endBlock) return number;
  }
  return null;
}

/** The offsets of the pieces one behind the other; each ends where the next begins. */
function joinedOffsets(pieces: readonly Mended[], length: number): Int32Array {
  const offsets = new Int32Array(length + 1);
  let at = 0;
  for (const { text, offsets: own, first } of pieces) {
    for (let i = 0; i <= text.length; i += 1) offsets[at + i] = own[first + i] as number;
    at += text.length;
  }
  return offsets;
}

/** Takes the place behind 。 in 。(二)依申请公开 and 。二是及时答复; leaves 。二季度. */
const INNER_HEADING = /[。;；!！?？]\s*(?=[(（][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、是])/gu;

/** Adds a passage; a paragraph that holds several headed parts is read part by part. */
function addParts(passages: Passage[], passage: Passage): void {
  const { text } = passage.mended;
  let from = 0;
  if ((passage.traits & STOP) !== 0) {
    INNER_HEADING.lastIndex = 0;
    while (INNER_HEADING.test(text)) {
      const to = INNER_HEADING.lastIndex;
      passages.push(partOf(passage, from, to));
      from = to;
    }
  }
  passages.push(from === 0 ? passage : partOf(passage, from, passage.to));
}

function partOf({ mended, traits, section, heading }: Passage, from: number, to: number): Passage {
  return { mended, from, to, traits, section, heading };
}
