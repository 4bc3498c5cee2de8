/**
 * A PDF page as lines of text: takes its words and ruling lines, gives lines; paragraphs run on where a line fills the page,
 * tables are rows parted by tabs, page numbers stay lines of their own.
 */
import { isPageNumber, opensAnew } from '../line-patterns.ts';
import type { PageLine } from './page-lines.ts';
import { lineText, pageLines } from './page-lines.ts';
import type { Rulings } from './page-rulings.ts';
import type { Word } from './place-words.ts';
import { ruledRows, type RuledCell } from './ruled-rows.ts';
import { tableZones } from './table-zones.ts';
import { unruledRows, type Columns } from './unruled-rows.ts';

/** A line that ends within so many sizes of the right margin is full. */
const FULL = 2.2;
/** A line that begins so many sizes behind the left margin begins a paragraph. */
const INDENT = 1.2;

/** Where the words of a page begin and end. */
interface Margins {
  readonly left: number;
  readonly right: number;
}

/** A line of the text, or a row of a table with its cells. */
export interface PageItem {
  readonly text: string;
  readonly cells: readonly RuledCell[] | null;
}

export interface PageItems {
  readonly items: readonly PageItem[];
  /** Columns of a table without lines that may go on on the next page. */
  readonly columns: Columns | null;
}

/** The lines of a page; `before`: columns of a table without lines on the page before. */
export function pageItems(words: readonly Word[], rulings: Rulings | null, before: Columns | null): PageItems {
  if (words.length === 0) return { items: [], columns: before };
  const { rows, rest } = rulings === null ? { rows: [], rest: words } : ruledRows(words, rulings);
  const sheet: Sheet = { items: [], page: marginsOf(words), columns: before };
  let lines = pageLines(rest);
  for (const row of rows) {
    const behind = lines.findIndex((line) => line.base > row.top);
    const above = behind < 0 ? lines : lines.slice(0, behind);
    addLines(sheet, above);
    lines = lines.slice(above.length);
    sheet.items.push({ text: row.cells.map((cell) => cell.text).join('\t'), cells: row.cells });
  }
  addLines(sheet, lines);
  return { items: sheet.items, columns: sheet.columns };
}

/** The lines of a page as they stand, none of them parted into cells. */
export function plainItems(words: readonly Word[]): readonly PageItem[] {
  const sheet: Sheet = { items: [], page: marginsOf(words), columns: null };
  addProse(sheet, pageLines(words));
  return sheet.items;
}

/** A page as it is being written. */
interface Sheet {
  readonly items: PageItem[];
  readonly page: Margins;
  columns: Columns | null;
}

function marginsOf(words: readonly Word[]): Margins {
  const margins = { left: Infinity, right: -Infinity };
  for (const word of words) {
    margins.left = Math.min(margins.left, word.left);
    margins.right = Math.max(margins.right, word.right);
  }
  return margins;
}

/** Lines outside ruled tables: unruled tables and prose. */
function addLines(sheet: Sheet, lines: readonly PageLine[]): void {
  let at = 0;
  if (lines.length === 0) return;
  for (const zone of tableZones(lines)) {
    addProse(sheet, lines.slice(at, zone.from));
    const table = unruledRows(lines.slice(zone.from, zone.to), sheet.columns, zone.to === lines.length);
    for (const row of table.rows) sheet.items.push({ text: row.join('\t'), cells: null });
    sheet.columns = table.columns;
    at = zone.to;
  }
  addProse(sheet, lines.slice(at));
}

function addProse({ items, page: { left, right } }: Sheet, lines: readonly PageLine[]): void {
  let open = false;
  let size = 0;
  for (const line of lines) {
    const text = lineText(line);
    const goesOn =
      open &&
      line.runs.length === 1 &&
      isOneType(line.size, size) &&
      line.left - left < INDENT * line.size &&
      !opensAnew(text) &&
      !isPageNumber(text);
    if (goesOn) items[items.length - 1] = { text: (items.at(-1) as PageItem).text + text, cells: null };
    else items.push({ text, cells: null });
    open = right - line.right < FULL * line.size && line.runs.length === 1;
    size = line.size;
  }
}

/** Type of a title is larger than that of the text below by more than this. */
const LARGER = 1.25;

const isOneType = (one: number, other: number): boolean => Math.max(one, other) < LARGER * Math.min(one, other);
