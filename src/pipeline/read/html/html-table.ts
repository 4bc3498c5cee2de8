/**
 * Tables of an HTML tree: tells layout tables from data tables, and gives a data table's rows with their spans as written.
 * Refuses tables without a filled cell.
 */
import type { Cell, TableBlock, TableRow } from '../../../domain/block.ts';
import type { Span } from '../../../domain/source.ts';
import { appendSpace, keepsUnits, takeText } from '../copy-units.ts';
import { appendAligned, appendText } from './align-text.ts';
import type { Walk } from './html-blocks.ts';
import type { HtmlElement, HtmlNode, HtmlText } from './html-tree.ts';
import { isText } from './html-tree.ts';
import { attribute, isHidden, isNeverShown, isStruck } from './left-out.ts';

/** A cell with more text than this holds prose: the table is there for the layout. */
const LONGEST_CELL = 300;
const WIDEST_SPAN = 50;
const TALLEST_SPAN = 200;
const PARTING = new Set('br p div li tr td th h1 h2 h3 h4 h5 h6 hr ul ol dl'.split(' '));
const ROW_GROUPS = new Set(['tbody', 'thead', 'tfoot']);

/** A row and its cells. */
export interface GridRow {
  readonly row: HtmlElement;
  readonly cells: readonly HtmlElement[];
}

/** The rows of a table. */
export function gridOf(table: HtmlElement): readonly GridRow[] {
  return rowsOf(table).map((row) => ({ row, cells: cellsOf(row) }));
}

/** True for a table around a page's content: one column, a further table or prose in a cell. */
export function isLayoutTable(grid: readonly GridRow[]): boolean {
  if (grid.every(({ cells }) => cells.length < 2)) return true;
  const frames = grid.length >= FEWEST_FRAMED;
  return grid.some(({ cells }) => cells.some((cell) => cell.weight > LONGEST_CELL || holdsTable(cell, frames)));
}

/** Rows of a table in whose cells a table of one cell is no more than a frame around the value. */
const FEWEST_FRAMED = 4;

/** The table, or null when no cell holds anything. */
export function tableOf(walk: Walk, grid: readonly GridRow[]): TableBlock | null {
  const shown = shownIn(walk, grid);
  const bare = walk.hides ? bareCells(shown) : NONE;
  const rows = shown.map(({ row, cells }) => rowOf(walk, row, cells, bare)).filter((row) => row.cells.length > 0);
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { kind: 'table', span: { start: first.span.start, end: last.span.end }, rows };
}

function rowsOf(table: HtmlElement): HtmlElement[] {
  const rows: HtmlElement[] = [];
  for (const child of table.childNodes) {
    if (isText(child)) continue;
    if (child.tagName === 'tr') rows.push(child);
    else if (ROW_GROUPS.has(child.tagName)) {
      for (const row of child.childNodes) if (!isText(row) && row.tagName === 'tr') rows.push(row);
    }
  }
  return rows;
}

function cellsOf(row: HtmlElement): HtmlElement[] {
  const cells: HtmlElement[] = [];
  for (const child of row.childNodes) {
    if (!isText(child) && (child.tagName === 'td' || child.tagName === 'th')) cells.push(child);
  }
  return cells;
}

function holdsTable(element: HtmlElement, frames: boolean): boolean {
  for (const child of element.childNodes) {
    if (isText(child)) continue;
    if ((child.tagName === 'table' && !(frames && isFrame(child))) || holdsTable(child, frames)) return true;
  }
  return false;
}

function isFrame(table: HtmlElement): boolean {
  const grid = gridOf(table);
  return grid.length === 1 && (grid[0] as GridRow).cells.length === 1;
}

/**
 * The rows with the cells that a page shows: editors hide columns and rows that they do not want printed. Where most of a
 * table is hidden, a script shows it, and all is kept.
 */
function shownIn(walk: Walk, all: readonly GridRow[]): readonly GridRow[] {
  if (!walk.hides) return all;
  const shown = all.map(({ row, cells }) => ({ row, cells: isHidden(row) ? [] : cells.filter((c) => !isHidden(c)) }));
  const count = (rows: readonly GridRow[]): number => rows.reduce((sum, { cells }) => sum + cells.length, 0);
  return count(shown) * 2 > count(all) ? shown : all;
}

/** Cells that hold nothing but hidden words: blank ones. None where they are the most, for then a script shows them. */
function bareCells(rows: readonly GridRow[]): ReadonlySet<HtmlElement> {
  const filled = rows.flatMap(({ cells }) => cells.filter((cell) => cell.weight > 0));
  const bare = filled.filter(showsNothing);
  return bare.length * 2 < filled.length ? new Set(bare) : NONE;
}

const NONE: ReadonlySet<HtmlElement> = new Set();

function showsNothing(element: HtmlElement): boolean {
  return element.childNodes.every((child) =>
    isText(child) ? child.value.trim() === '' : child.weight === 0 || isHidden(child) || showsNothing(child),
  );
}

function rowOf(walk: Walk, row: HtmlElement, shown: readonly HtmlElement[], bare: ReadonlySet<HtmlElement>): TableRow {
  const cells = shown.map((cell) => cellOf(walk, cell, bare.has(cell)));
  const start = cells[0]?.span.start ?? row.offset + walk.shift;
  let end = start;
  for (const cell of cells) end = Math.max(end, cell.span.end);
  return { span: { start, end }, cells };
}

function cellOf(walk: Walk, cell: HtmlElement, bare: boolean): Cell {
  const columnSpan = spanned(attribute(cell, 'colspan'), WIDEST_SPAN);
  const rowSpan = spanned(attribute(cell, 'rowspan'), TALLEST_SPAN);
  const words = cell.childNodes.length === 1 ? (cell.childNodes[0] as HtmlNode) : cell;
  if (isText(words) && staysAsWritten(walk, words)) {
    const start = words.offset + walk.shift;
    return { span: { start, end: start + words.value.length }, plain: words.value, columnSpan, rowSpan };
  }
  if (!bare) appendContent(walk, cell);
  const span = spanOf(walk, cell);
  return { span, plain: takeText(walk.copy), columnSpan, rowSpan };
}

/** True for words that a copy leaves as they stand in the source, as those of most cells. */
function staysAsWritten({ text, shift }: Walk, { value, offset, asWritten }: HtmlText): boolean {
  return keepsUnits(value) && (asWritten || text.startsWith(value, offset + shift));
}

function spanOf(walk: Walk, cell: HtmlElement): Span {
  const { copy } = walk;
  const start = copy.length === 0 ? cell.offset + walk.shift : (copy.offsets[0] as number);
  return { start, end: copy.length === 0 ? start : (copy.offsets[copy.length - 1] as number) + 1 };
}

function appendContent(walk: Walk, element: HtmlElement): void {
  for (const child of element.childNodes) {
    if (isText(child)) appendText(walk, child);
    else if (child.tagName === 'input') appendTyped(walk, child);
    else if (!isNeverShown(child) && !isNoteMark(child, element) && !isLeftOut(walk, child, element)) {
      const parting = PARTING.has(child.tagName);
      if (parting) appendSpace(walk.copy, child.offset + walk.shift);
      appendContent(walk, child);
      if (parting) appendSpace(walk.copy, child.offset + walk.shift);
    }
  }
}

/** True for a part of a cell that its style hides or strikes through. */
function isLeftOut({ hides, strikes }: Walk, child: HtmlElement, cell: HtmlElement): boolean {
  return (hides && isHiddenBeside(child, cell)) || (strikes && isStruck(child));
}

/** True for a hidden part of a cell that shows something else: a sum for the editor, a second copy of the value. */
function isHiddenBeside(child: HtmlElement, cell: HtmlElement): boolean {
  return child.weight < cell.weight && isHidden(child);
}

/** True for a raised figure behind others that points to a note: beside a value it would become a digit of it. */
function isNoteMark(child: HtmlElement, cell: HtmlElement): boolean {
  if (child.tagName !== 'sup' || child.weight >= cell.weight || child.weight > LONGEST_MARK) return false;
  return NOTE_MARK.test(textIn(child));
}

const LONGEST_MARK = 4;
const NOTE_MARK = /^\s*(?:\[?\d{1,2}\]?|[①-⑳])\s*$/u; // takes `1`, `[2]`, `③`; leaves `m`

function textIn(element: HtmlElement): string {
  return element.childNodes.map((child) => (isText(child) ? child.value : textIn(child))).join('');
}

/** A field of a form shows what is typed into it. */
function appendTyped(walk: Walk, input: HtmlElement): void {
  const value = attribute(input, 'value');
  const kind = attribute(input, 'type').toLowerCase();
  if (value === '' || !(kind === '' || kind === 'text' || kind === 'number')) return;
  const end = input.offset + walk.shift;
  const at = walk.text.lastIndexOf(value, end);
  if (at >= walk.text.lastIndexOf('<', end - 1)) appendAligned(walk.copy, walk.text, at, value);
}

function spanned(written: string, most: number): number {
  if (written === '') return 1;
  const span = Number.parseInt(written, 10);
  return Number.isNaN(span) ? 1 : Math.max(1, Math.min(most, span));
}
