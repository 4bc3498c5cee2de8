/**
 * The prose of a report as passages in normal form: the sentences of paragraphs, headings and long table cells that hold a
 * number or a denial, each with the sentence before it. A sentence that goes on in the next paragraph is joined.
 */
import type { Block, Mended, ReadReport } from '../../../domain/block.ts';
import type { Section } from '../../../domain/report.ts';
import { alignCell } from './align-cell.ts';
import { mayState } from './may-state.ts';
import { normalText, type NormalText } from './normal-text.ts';
import { windowsOf } from './windows.ts';

/** A stretch of prose, and where it stands. */
export interface Passage {
  /** The text as the reader mended it, and the range of it that the passage covers. */
  readonly mended: Mended;
  readonly from: number;
  readonly to: number;
  /** Section of the form (1–6), 0 before section one, null when no section holds it. */
  readonly section: number | null;
  readonly heading: boolean;
}

/** Cells shorter than this are labels and numbers of a table, not prose. */
const SHORTEST_CELL = 40;
/** Joined paragraphs stay below this, so that joining costs linear time. */
const LONGEST_JOINED = 2400;

/** All passages in reading order. */
export function passagesOf(report: ReadReport, sections: readonly Section[]): readonly Passage[] {
  const passages: Passage[] = [];
  let open = null as Passage | null;
  for (const [index, block] of report.blocks.entries()) {
    for (const mended of textsOf(report, block)) {
      const place = { section: sectionOf(sections, index), heading: block.kind === 'heading' };
      const next: Passage = { mended, from: 0, to: mended.text.length, ...place };
      if (open !== null && goesOn(open, next)) open = joined(open, next);
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
  return passages.flatMap(underOwnHeadings);
}

/** The parts of a passage that may state something, in normal form. */
export function worthReading(passage: Passage): readonly NormalText[] {
  const { mended, from, to } = passage;
  return windowsOf(mended.text.slice(from, to))
    .map(([start, end]) => normalText(mended, from + start, from + end))
    .filter(({ text }) => mayState(text));
}

function textsOf(report: ReadReport, block: Block): readonly Mended[] {
  if (block.kind !== 'table') return [block.mended];
  const found: Mended[] = [];
  for (const { cells } of block.rows) {
    for (const cell of cells) if (cell.plain.length >= SHORTEST_CELL) found.push(alignCell(report.source.text, cell));
  }
  return found;
}

function sectionOf(sections: readonly Section[], block: number): number | null {
  for (const section of sections) if (block >= section.firstBlock && block < section.endBlock) return section.number;
  return null;
}

function joined(a: Passage, b: Passage): Passage {
  const offsets: number[] = [];
  for (let i = 0; i < a.mended.text.length; i += 1) offsets.push(a.mended.offsets[i] as number);
  for (let i = 0; i <= b.mended.text.length; i += 1) offsets.push(b.mended.offsets[i] as number);
  const text = a.mended.text + b.mended.text;
  return { ...a, mended: { text, offsets }, from: 0, to: text.length };
}

/** Takes the place behind 。 in 。(二)依申请公开 and 。二是及时答复; leaves 。二季度. */
const INNER_HEADING = /[。;；!！?？]\s*(?=[(（][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、是])/gu;

/** A paragraph that holds several headed parts is read part by part. */
function underOwnHeadings(passage: Passage): readonly Passage[] {
  if (passage.mended.text.search(INNER_HEADING) < 0) return [passage];
  const parts: Passage[] = [];
  let from = 0;
  for (const match of passage.mended.text.matchAll(INNER_HEADING)) {
    const to = match.index + match[0].length;
    parts.push({ ...passage, from, to });
    from = to;
  }
  return [...parts, { ...passage, from }];
}

/** Takes …平台, and …12345”; leaves …要求。 */
const ENDED = /[。!?！？]”?[)）]?\s*$/u;
/** Takes 一、, (一), 1., 一是, 第一,; leaves 一件. */
const BEGINS_ANEW =
  /^[\s*#]*(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.、．](?!\d)|[一二三四五六七八九十]是|第[一二三四五六七八九十][,，、])/u;
/** Takes 利用平台, and 具体包括:; leaves 总体情况. */
const LEFT_OPEN = /.{5}[,，、:：;；]\s*$/u;
/** Takes a line with a clause in it; leaves a bare heading. */
const CLAUSED = /[,，。;；:：、]/u;

/** Takes 共计发布信息, 累计达 and 收到; leaves 情况. */
const AWAITS_NUMBER = /(?:信息|共|共计|合计|累计|达|为|了|量|数|收到|受理|申请|稿件|文章|工单)\s*$/u;
/** Takes 7435 条,其中; leaves 7435 and 2024年. */
const COUNT_FIRST = /^\s*[\d０-９][\d０-９,.]*\s*[余多]?\s*[万]?\s*余?[条件篇份次项个人]/u;

const LONGEST_HEADING = 60;
/** Takes 五、因信息公开申请行政复议、提起诉讼的情况, however long; leaves a cut sentence. */
const HEADING_LINE =
  /^[\s*#]*(?:[一二三四五六七八九十]{1,3}\s*[、 ]|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.、．])[^,，。;；:：]{2,50}(?:情况|情形|事项|措施|打算|问题)\s*$/u;

function goesOn(open: Passage, next: Passage): boolean {
  if (open.heading || next.heading || open.section !== next.section) return false;
  const { text } = open.mended;
  if (text.length > LONGEST_JOINED || next.mended.text.length > LONGEST_JOINED) return false;
  if (text.length <= LONGEST_HEADING && HEADING_LINE.test(text)) return false;
  const end = text.slice(-12);
  if (ENDED.test(end) || BEGINS_ANEW.test(next.mended.text.slice(0, 16))) return false;
  if (AWAITS_NUMBER.test(end) && COUNT_FIRST.test(next.mended.text)) return true;
  return LEFT_OPEN.test(end) || (text.length >= 24 && CLAUSED.test(text));
}
