/**
 * The prose of a report as passages in normal form: the sentences of paragraphs, headings and long table cells that hold a
 * number or a denial, each with the sentence before it. A sentence that goes on in the next paragraph is joined.
 */
import type { Block, HeadingBlock, Mended, ParagraphBlock, ReadReport, TableBlock } from '../../../../domain/block.ts';
import type { Section } from '../../../../domain/report.ts';
import { alignCell } from '../text/align-cell.ts';
import { goesOn } from './goes-on.ts';
import type { HeadingSetting } from './heading-setting.ts';
import { shortLine } from './short-line.ts';
import { takesUpRequests } from './takes-up-requests.ts';
import { COUNT, LEFT_OPEN, NEGATION, nextOf, NUMERAL, STOP, traitsAt, traitsOf } from '../text/text-traits.ts';
import { valueRow } from './value-row.ts';

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
  /** For a line that states nothing, what it sets for the passages below it; null for a passage that must be read. */
  readonly silent: { readonly heading: HeadingSetting | null } | null;
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
      open = addText(passages, open, block, section);
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

/** Adds a paragraph or heading; gives the passage that is open then. */
function addText(
  passages: Passage[],
  open: OpenPassage | null,
  { kind, mended }: HeadingBlock | ParagraphBlock,
  section: number | null,
): OpenPassage | null {
  const silent =
    kind === 'paragraph' && mayHoldTable(section) ? (shortLine(mended.text) ?? valueRow(mended.text)) : null;
  if (silent === null || (open !== null && continues(open, mended.text, section)))
    return wentOn(passages, open, openPassage(mended, section, kind === 'heading'));
  if (open !== null) close(passages, open);
  passages.push(silent);
  return null;
}

/** The sections of the form with tables: of their lines most are cells, of others few. */
function mayHoldTable(section: number | null): boolean {
  return section !== null && section >= 2 && section <= 4;
}

function openPassage(mended: Mended, section: number | null, heading: boolean): OpenPassage {
  const { text } = mended;
  return { mended, from: 0, to: text.length, traits: traitsOf(text), section, heading, silent: null, pieces: null };
}

/** The open passage with the next behind it; where that begins anew, the open one is closed. */
function wentOn(passages: Passage[], open: OpenPassage | null, next: OpenPassage): OpenPassage {
  if (open !== null && !next.heading && continues(open, next.mended.text, next.section)) {
    const pieces = [...(open.pieces ?? [open.mended]), next.mended];
    const mended = { text: open.mended.text + next.mended.text, offsets: NO_OFFSETS, first: 0 };
    const traits = open.traits | next.traits;
    const { section } = open;
    return { mended, from: 0, to: mended.text.length, traits, section, heading: false, silent: null, pieces };
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
  return { mended: { text, offsets, first: 0 }, from: 0, to, traits, section, heading, silent: null };
}

/** True where a paragraph goes on with the passage. */
function continues(open: Passage, next: string, section: number | null): boolean {
  if (open.heading || open.section !== section) return false;
  const { text } = open.mended;
  return (
    goesOn(text, next, open.traits) ||
    ((open.traits & COUNT) !== 0 && text.endsWith('。') && takesUpRequests(text, 0, text.length, next, 0))
  );
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

/** Takes the place behind 。 in 。(二)依申请公开 and 。二是及时答复; leaves 。二季度, and ;二是, with which a sentence goes on. */
const INNER_HEADING =
  /[。;；!！?？]\s*(?=[(（][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}(?:、|(?<![;；]\s*[一二三四五六七八九十]{1,3})是))/gu;

/** 。二是全年公开59条: a point that counts at once has no heading, and goes on with what stands before. */
function goesOnCounting(text: string, at: number): boolean {
  COUNTING_POINT.lastIndex = at;
  return COUNTING_POINT.test(text);
}

/** Takes 二是全年公开信息59条; leaves 二是依申请公开。 and (二)全年公开59条. */
const COUNTING_POINT = /[二三四五六七八九十]是[^。，,;；:：\d]{0,40}(?!20\d\d年)\d/uy;

/** True where a bracket, white space or a numeral stands behind a stop, as in few paragraphs. */
function mayHoldHeading(text: string): boolean {
  const last = text.length - 1;
  for (let at = nextOf(text, 0, last, STOP); at < last; at = nextOf(text, at + 1, last, STOP)) {
    const next = text.charCodeAt(at + 1);
    if (next === 0x28 || next === 0xff08 || (traitsAt(text, at + 1) & (LEFT_OPEN | NUMERAL)) !== 0) return true;
  }
  return false;
}

/** Adds a passage; a paragraph that holds several headed parts is read part by part. */
function addParts(passages: Passage[], passage: Passage): void {
  const { text } = passage.mended;
  let from = 0;
  if ((passage.traits & STOP) !== 0 && mayHoldHeading(text)) {
    INNER_HEADING.lastIndex = 0;
    while (INNER_HEADING.test(text)) {
      const to = INNER_HEADING.lastIndex;
      if (goesOnCounting(text, to) || takesUpRequests(text, from, to, text, to)) continue;
      passages.push(partOf(passage, from, to));
      from = to;
    }
  }
  passages.push(from === 0 ? passage : partOf(passage, from, passage.to));
}

function partOf({ mended, traits, section, heading }: Passage, from: number, to: number): Passage {
  return { mended, from, to, traits, section, heading, silent: null };
}
