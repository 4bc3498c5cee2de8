/**
 * The prose of a report as passages in normal form: paragraphs, headings and long cells of layout tables.
 * A sentence that goes on in the next paragraph is joined; a sentence without end is read in slices.
 */
import type { Block, Mended, ReadReport } from '../../../domain/block.ts';
import type { Section } from '../../../domain/report.ts';
import { alignCell } from './align-cell.ts';
import { normalText, type NormalText } from './normal-text.ts';

/** A stretch of prose, and where it stands. */
export interface Passage extends NormalText {
  /** Section of the form (1–6), 0 before section one, null when no section holds it. */
  readonly section: number | null;
  readonly heading: boolean;
}

/** Longer passages are cut at a clause, so that a text without any full stop costs linear time. */
const LONGEST = 1200;
/** Cells shorter than this are labels and numbers of a table, not prose. */
const SHORTEST_CELL = 40;

/** All passages in reading order. */
export function passagesOf(report: ReadReport, sections: readonly Section[]): readonly Passage[] {
  const passages: Passage[] = [];
  let open = null as Passage | null;
  for (const [index, block] of report.blocks.entries()) {
    for (const mended of textsOf(report, block)) {
      const next: Passage = {
        ...normalText(mended),
        section: sectionOf(sections, index),
        heading: block.kind === 'heading',
      };
      if (open !== null && goesOn(open, next))
        open = { ...open, text: open.text + next.text, offsets: concat(open.offsets, next.offsets) };
      else {
        if (open !== null) passages.push(open);
        open = next;
      }
    }
    if (block.kind === 'table' && open !== null) {
      passages.push(open);
      open = null;
    }
  }
  if (open !== null) passages.push(open);
  return passages.flatMap((passage) => slices(bounded(passage)));
}

function textsOf(report: ReadReport, block: Block): readonly Mended[] {
  if (block.kind !== 'table') return [block.mended];
  return block.rows.flatMap((row) =>
    row.cells.filter((cell) => cell.plain.length >= SHORTEST_CELL).map((cell) => alignCell(report.source.text, cell)),
  );
}

function sectionOf(sections: readonly Section[], block: number): number | null {
  for (const section of sections) if (block >= section.firstBlock && block < section.endBlock) return section.number;
  return null;
}

function concat(a: readonly number[], b: readonly number[]): readonly number[] {
  const all = a.slice();
  for (const offset of b) all.push(offset);
  return all;
}

/** Takes …平台, and …12345”; leaves …要求。 */
const ENDED = /[。!?]”?\)?$/u;
/** Takes 一、, (一), 1., 一是, 第一,; leaves 一件. */
const BEGINS_ANEW =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、](?!\d)|[一二三四五六七八九十]是|第[一二三四五六七八九十][,、])/u;
/** Takes 利用平台, and 具体包括:; leaves 总体情况. */
const LEFT_OPEN = /.{5}[,、:;]$/u;
/** Takes a line with a clause in it; leaves a bare heading. */
const CLAUSED = /[,。;:、]/u;

function goesOn(open: Passage, next: Passage): boolean {
  if (open.heading || next.heading || open.text.length > LONGEST || next.text.length > LONGEST) return false;
  if (open.section !== next.section || ENDED.test(open.text) || BEGINS_ANEW.test(next.text)) return false;
  return LEFT_OPEN.test(open.text) || (open.text.length >= 24 && CLAUSED.test(open.text));
}

/** A paragraph longer than this is no prose of a report; only its head is read. */
const LARGEST = 100_000;

function bounded(passage: Passage): Passage {
  if (passage.text.length <= LARGEST) return passage;
  return { ...passage, text: passage.text.slice(0, LARGEST), offsets: passage.offsets.slice(0, LARGEST) };
}

/** Cuts a passage at the last comma before the limit; one slice for all but monstrous texts. */
function slices(passage: Passage): readonly Passage[] {
  const cut: Passage[] = [];
  let start = 0;
  while (passage.text.length - start > LONGEST) {
    const end = cutBefore(passage.text, start);
    cut.push({ ...passage, text: passage.text.slice(start, end), offsets: passage.offsets.slice(start, end) });
    start = end;
  }
  if (start === 0) return [passage];
  return [...cut, { ...passage, text: passage.text.slice(start), offsets: passage.offsets.slice(start) }];
}

function cutBefore(text: string, start: number): number {
  for (const mark of ['。', ';', ',']) {
    const at = text.lastIndexOf(mark, start + LONGEST - 1);
    if (at > start + LONGEST / 3) return at + 1;
  }
  return start + LONGEST;
}
