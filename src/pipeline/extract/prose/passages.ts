/**
 * The prose of a report as passages in normal form: the sentences of paragraphs, headings and long table cells that hold a
 * number or a denial, each with the sentence before it. A sentence that goes on in the next paragraph is joined.
 */
import type { Block, Mended, ReadReport } from '../../../domain/block.ts';
import type { Section } from '../../../domain/report.ts';
import { alignCell } from './align-cell.ts';
import { goesOn } from './goes-on.ts';
import { isFormRow } from './is-form-row.ts';
import { mayState } from './may-state.ts';
import { normalText, type NormalText } from './normal-text.ts';
import { NEGATION, NUMERAL, STOP, traitsOf, WORDS } from './text-traits.ts';
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
  let open = null as Passage | null;
  let first = 0;
  for (const [index, block] of report.blocks.entries()) {
    // Sections that end before this block hold no later one either.
    while (first < sections.length && (sections[first] as Section).endBlock <= index) first += 1;
    const section = sectionOf(sections, first, index);
    for (const mended of textsOf(report, block)) {
      const next = passageOf(mended, section, block.kind === 'heading');
      if (open !== null && continues(open, next)) open = joined(open, next);
      else {
        if (open !== null) addParts(passages, open);
        open = next;
      }
    }
    if (block.kind === 'table' && open !== null) {
      addParts(passages, open);
      open = null;
    }
  }
  if (open !== null) addParts(passages, open);
  return passages;
}

/** The parts of a passage that may state something, in normal form; `before`: the passage before it. */
export function worthReading(passage: Passage, before: Passage | undefined): readonly NormalText[] {
  const { mended, from, to, traits } = passage;
  // A number alone, as of a table with a cell a line, states nothing.
  if ((traits & (NUMERAL | NEGATION)) === 0 || (traits & WORDS) === 0) return NOTHING;
  if (isLabel(passage)) return NOTHING;
  const found: NormalText[] = [];
  for (const [start, end] of windowsOf(mended.text.slice(from, to))) {
    if (endsInValues(mended.text, from + start, from + end)) continue;
    const window = normalText(mended, from + start, from + end);
    if (!isFormRow(window.text, before) && mayState(window.text)) found.push(window);
  }
  return found;
}

/** True for an ordinal with words behind it that neither count nor deny, as most labels of the form are. */
function isLabel({ mended: { text }, from, to }: Passage): boolean {
  ORDINAL.lastIndex = from;
  return ORDINAL.test(text) && (traitsOf(text, ORDINAL.lastIndex, to) & (NUMERAL | NEGATION)) === 0;
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

const NOTHING: readonly NormalText[] = [];

function passageOf(mended: Mended, section: number | null, heading: boolean): Passage {
  return { mended, from: 0, to: mended.text.length, traits: traitsOf(mended.text), section, heading };
}

function continues(open: Passage, next: Passage): boolean {
  if (open.heading || next.heading || open.section !== next.section) return false;
  return goesOn(open.mended.text, next.mended.text);
}

function textsOf(report: ReadReport, block: Block): readonly Mended[] {
  if (block.kind !== 'table') return [block.mended];
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

function joined(a: Passage, b: Passage): Passage {
  const [head, tail] = [a.mended, b.mended];
  const text = head.text + tail.text;
  const offsets = new Int32Array(text.length + 1);
  for (let i = 0; i < head.text.length; i += 1) offsets[i] = head.offsets[i] as number;
  for (let i = 0; i <= tail.text.length; i += 1) offsets[head.text.length + i] = tail.offsets[i] as number;
  return { ...a, mended: { text, offsets }, from: 0, to: text.length, traits: a.traits | b.traits };
}

/** Takes the place behind 。 in 。(二)依申请公开 and 。二是及时答复; leaves 。二季度. */
const INNER_HEADING = /[。;；!！?？]\s*(?=[(（][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、是])/gu;

/** Adds a passage; a paragraph that holds several headed parts is read part by part. */
function addParts(passages: Passage[], passage: Passage): void {
  const { text } = passage.mended;
  let from = 0;
  if ((passage.traits & STOP) !== 0 && text.search(INNER_HEADING) >= 0) {
    for (const match of text.matchAll(INNER_HEADING)) {
      const to = match.index + match[0].length;
      passages.push({ ...passage, from, to });
      from = to;
    }
  }
  passages.push(from === 0 ? passage : { ...passage, from });
}
