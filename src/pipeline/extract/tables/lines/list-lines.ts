/**
 * Takes the blocks of a report and hands on the lines that may belong to a table, in order: table rows as they are,
 * short lines of text cut into words and values. Prose and page numbers are left out.
 */
import type { Block, Cell, Mended } from '../../../../domain/block.ts';
import { sourceAt } from '../../../../domain/block.ts';
import type { ReadReport } from '../../../../domain/block.ts';
import type { TableCell } from '../cells/table-cell.ts';
import { cellKind, cellOf, isDigits, isValue } from '../cells/table-cell.ts';
import { everyOtherCell } from './every-other-cell.ts';
import { listedRow, SHORTEST_LISTED } from './listed-row.ts';
import { oddValues, partedValues } from './odd-values.ts';
import { partedLabel } from './parted-label.ts';
import { isPlainRow } from './plain-row.ts';
import { spacedCells } from './spaced-cells.ts';
import { splitWords } from './split-words.ts';
import { unstackRow } from './unstack-row.ts';

/** A line of text longer than this is prose. */
const LONGEST_LABEL = 90;

/** Takes one line: its cells, whether it is a row of a table, and the block that it stands in. */
export type AddLine = (cells: readonly TableCell[], gridded: boolean, block: number) => void;

export function listLines(report: ReadReport, add: AddLine): void {
  const { text } = report.source;
  for (let block = 0; block < report.blocks.length; block += 1) {
    const content = report.blocks[block] as Block;
    if (content.kind === 'table') {
      const rows = content.rows.map((row) => spacedCells(text, tableCells(text, row.cells)));
      for (const cells of everyOtherCell(rows)) addRow(add, text, cells, block);
      addTabsBehind(add, text, content.span.end, block);
    } else addText(add, text, content.mended, block);
  }
}

function addRow(add: AddLine, text: string, cells: readonly TableCell[], block: number): void {
  if (isPageNumber(cells)) return;
  if (isPlainRow(cells)) {
    add(cells, true, block);
    return;
  }
  const stacked = unstackRow(text, cells);
  if (stacked === null) add(oddValues(partedValues(partedLabel(text, cells))), true, block);
  else for (const one of stacked) add(one, true, block);
}

/** A last row of nothing but tabs is no line to the reader: table four of an agency without a case may be one. */
function addTabsBehind(add: AddLine, text: string, from: number, block: number): void {
  const cells: TableCell[] = [];
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 9) cells.push({ kind: 'empty', plain: '', start: at, end: at });
    else if (code === 10) cells.length = cells.length >= FEWEST_TABS ? cells.length : 0;
    else if (code !== 13 && code !== 32) break;
    if (code === 10 && cells.length > 0) break;
  }
  const last = cells.at(-1);
  if (last === undefined || cells.length < FEWEST_TABS) return;
  const end = { ...last, start: last.start + 1, end: last.start + 1 };
  add([...cells, end], true, block);
}

/** One tab fewer than table four has cells. */
const FEWEST_TABS = 14;

/** Takes what document models set around a figure in the cells of HTML: `$155$`, `**155**`, `\(155\)`; leaves `155*`. */
const DRESSED = /^(?:\$|\*\*|`|\\\()\s*([\d.,+\-/]+)\s*(?:\$|\*\*|`|\\\))$/u;

/** Nearly all cells are told by their first character. */
function mayBeDressed(plain: string): boolean {
  const code = plain.charCodeAt(0);
  return code === 0x24 || code === 0x2a || code === 0x60 || code === 0x5c;
}

function tableCells(text: string, cells: readonly Cell[]): readonly TableCell[] {
  const found: TableCell[] = [];
  for (let i = 0; i < cells.length; i += 1) found.push(tableCell(text, cells[i] as Cell));
  return found;
}

function tableCell(text: string, cell: Cell): TableCell {
  const { span } = cell;
  const plain = (mayBeDressed(cell.plain) ? DRESSED.exec(cell.plain)?.[1] : undefined) ?? cell.plain;
  // In a row of a table a bar is a one as often as it is nothing.
  const kind = plain === '|' ? 'doubtful' : cellKind(plain);
  if (kind !== 'figure' || span.end - span.start === plain.length)
    return { kind, plain, start: span.start, end: span.end };
  const at = text.slice(span.start, span.end).indexOf(plain);
  if (at < 0) return { kind, plain, start: span.start, end: span.end };
  return { kind, plain, start: span.start + at, end: span.start + at + plain.length };
}

/** Takes `- 4 -`, `第4页`, `第 4 页 共 9 页`, `4 / 9`; leaves `4`, `- 0 -`, `0 / 3` and `-`. */
const PAGE_NUMBER = /^(?:[-–—―−·]\s*[1-9]\d{0,2}\s*[-–—―−·]|第?\s*\d{1,3}\s*页.{0,10}|([1-9]\d?)\s*\/\s*([1-9]\d?))$/u;

function isPageNumber(cells: readonly TableCell[]): boolean {
  let only: TableCell | null = null;
  for (const cell of cells) {
    if (cell.kind === 'empty') continue;
    if (only !== null || cell.plain.length > 16) return false;
    only = cell;
  }
  return only !== null && looksLikePage(only.plain);
}

/** Most labels are told by their first character from the number of a page, and single figures by their length. */
function mayBePage(line: string): boolean {
  const first = line.charCodeAt(0);
  return line.length > 1 && line.length < 24 && (first < 0x3400 || first === 0x7b2c);
}

/** No page comes behind the last one: `9 / 4` is a row of values with a blank. */
function looksLikePage(plain: string): boolean {
  if (isDigits(plain)) return false;
  const match = PAGE_NUMBER.exec(plain);
  if (match === null) return false;
  const [, page, pages] = match;
  return page === undefined || Number(page) <= Number(pages);
}

function addText(add: AddLine, text: string, mended: Mended, block: number): void {
  const { length } = mended.text;
  const look = length <= LONGEST_LABEL ? lookOf(mended) : 'broken';
  if (look === 'word' && addListed(add, mended, 0, length, block)) return;
  if (look === 'figure' || look === 'word') return addWord(add, text, mended, look, block);
  if (look === 'line') return addTextLine(add, text, mended, 0, length, block);
  const start = sourceAt(mended, 0);
  const end = sourceAt(mended, length);
  if (length > LONGEST_LABEL && !isBroken(text, start, end)) {
    addListed(add, mended, 0, length, block);
    return;
  }
  let from = 0;
  for (let i = 1; i < length; i += 1) {
    if (!beginsLine(text, mended, i)) continue;
    addTextLine(add, text, mended, from, i, block);
    from = i;
  }
  addTextLine(add, text, mended, from, length, block);
}

/** figure: digits alone; word: no white space and no full stop; line: one line of the source as it stands; broken: any other. */
type Look = 'figure' | 'word' | 'line' | 'broken';

/** What a short text looks like: most of them are one word or figure, and need not be cut. */
function lookOf({ text, offsets, first }: Mended): Look {
  const start = offsets[first] as number;
  let look: Look = text === '' ? 'line' : 'figure';
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (offsets[first + i] !== start + i || code === 10) return 'broken';
    if (code === 32 || code === 9 || code === 13 || code === 0x3002) look = 'line';
    else if (look === 'figure' && (code < 48 || code > 57)) look = 'word';
  }
  return look;
}

function addWord(add: AddLine, text: string, mended: Mended, look: 'figure' | 'word', block: number): void {
  const plain = mended.text;
  if (look === 'word' && mayBePage(plain) && looksLikePage(plain)) return;
  const start = sourceAt(mended, 0);
  const kind = cellKind(plain);
  const cells = [{ kind, plain, start, end: start + plain.length }];
  add(kind === 'text' ? cells : withLeadingMark(text, cells), false, block);
}

/** Takes the end of a sentence; leaves `0 。 0` and `无 。 2.重复申请`, where the sign is a digit or dirt. */
const SENTENCE = /[^\d\s]。|。[^\d\s]/u;

/** True where the source has a line break before the unit. */
function beginsLine(text: string, mended: Mended, i: number): boolean {
  const before = sourceAt(mended, i - 1);
  const here = sourceAt(mended, i);
  return here - before > 1 ? hasLineBreak(text, before, here) : mended.text.charCodeAt(i) === 10;
}

function addTextLine(add: AddLine, text: string, mended: Mended, from: number, to: number, block: number): void {
  if (addListed(add, mended, from, to, block) || to - from > LONGEST_LABEL || to === from) return;
  const line = mended.text.slice(from, to);
  if (
    (line.includes('。') && SENTENCE.test(text.slice(sourceAt(mended, from), sourceAt(mended, to - 1) + 1))) ||
    (mayBePage(line) && looksLikePage(line.trim()))
  )
    return;
  const words = splitWords(text, mended, from, to);
  const cells = from === 0 ? withLeadingMark(text, words) : words;
  if (cells.length > 0) add(cells, false, block);
}

/** A row of table three that is written out as a list of its columns. */
function addListed(add: AddLine, mended: Mended, from: number, to: number, block: number): boolean {
  const ranges = to - from < SHORTEST_LISTED ? null : listedRow(mended.text.slice(from, to));
  if (ranges === null) return false;
  const cells = ranges.map(([first, end]) => {
    const start = sourceAt(mended, from + first);
    const plain = mended.text.slice(from + first, from + end);
    return cellOf(plain, start, plain === '' ? start : sourceAt(mended, from + end - 1) + 1);
  });
  add(cells, true, block);
  return true;
}

/** A `-` in front of values looks like a list entry to the reader and is left out of the paragraph: it is a blank cell. */
function withLeadingMark(text: string, cells: readonly TableCell[]): readonly TableCell[] {
  const first = cells[0];
  if (first === undefined || !isValue(first)) return cells;
  let at = first.start - 1;
  while (at > 0 && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at -= 1;
  if (at < 0 || text.charCodeAt(at) !== 45 || at === first.start - 1) return cells;
  return [{ kind: 'mark', plain: '-', start: at, end: at + 1 }, ...cells];
}

/** As `hasLineBreak`, for a long stretch. */
function isBroken(text: string, start: number, end: number): boolean {
  return text.slice(start, end).includes('\n') || text.slice(start, end + 2).includes('<br');
}

/** Looks no further than `end`: a search of the whole text for each line would cost the square of its length. */
function hasLineBreak(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 60 && text.startsWith('<br', at))) return true;
  }
  return false;
}
