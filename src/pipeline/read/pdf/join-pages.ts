/**
 * Joins pages to one text: takes the lines of each, gives the text. A row of a table that a page break cuts is put together
 * cell by cell, running heads are kept once, and bare numbers of pages are left out.
 */
import { isPageNumber } from '../line-patterns.ts';
import { headsColumn, opensBlock, opensRow, spansColumns } from './form-words.ts';
import { isValue } from './is-value.ts';
import type { PageItem } from './page-text.ts';
import type { RuledCell } from './ruled-rows.ts';

/** Lines at the head or foot of a page that may be furniture. */
const FURNITURE = 2;
/** Heads that stand on so many pages are running heads. */
const FEWEST_PAGES = 3;
const LONGEST_HEAD = 50;
/** Sides of cells on two pages that are no further apart than this are one, in points. */
const SAME_SIDE = 3;

/** Takes a bare number of a page. */
const BARE_NUMBER = /^\d{1,3}$/u;
const DIGITS = /\d+/gu; // takes the numbers in a running head with a page number

/** The text of a document, ending in a line break; '' without words. */
export function joinPages(pages: readonly (readonly PageItem[])[]): string {
  const lines: PageItem[] = [];
  for (const page of withoutHeads(pages)) appendPage(lines, page);
  return lines.length === 0 ? '' : `${lines.map((line) => line.text).join('\n')}\n`;
}

function withoutHeads(pages: readonly (readonly PageItem[])[]): readonly (readonly PageItem[])[] {
  const pagesOf = new Map<string, number[]>();
  const edges = pages.map((page) => new Set(furniture(page)));
  for (const [number, edge] of edges.entries())
    for (const key of new Set([...edge].map(keyOf))) pagesOf.set(key, [...(pagesOf.get(key) ?? []), number]);
  const seen = new Set<string>();
  return pages.map((page, number) =>
    page.filter((item) => {
      if (edges[number]?.has(item) !== true) return true;
      if (isNumberOfPage(edges, number, item)) return false;
      const key = keyOf(item);
      const running =
        (pagesOf.get(key) ?? []).length >= FEWEST_PAGES && item.text.length <= LONGEST_HEAD && !isPageNumber(item.text);
      const first = !seen.has(key);
      seen.add(key);
      return !running || first || isOfTable(item.text);
    }),
  );
}

function furniture(page: readonly PageItem[]): readonly PageItem[] {
  return page.filter(
    (item, i) => item.cells === null && !item.text.includes('\t') && (i < FURNITURE || i >= page.length - FURNITURE),
  );
}

function keyOf({ text }: PageItem): string {
  return text.replace(DIGITS, '#');
}

/** Takes the blanks of `信 息 内 容`, words spread over a cell; leaves those beside digits. */
const SPREAD = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

/** Heads of a table that is repeated on each page are no running heads. */
function isOfTable(words: string): boolean {
  const text = words.replace(SPREAD, '');
  return headsColumn(text) || spansColumns(text) || opensBlock(text) || opensRow(text);
}

/** A bare number at the foot or head that counts the pages. */
function isNumberOfPage(edges: readonly ReadonlySet<PageItem>[], number: number, { text }: PageItem): boolean {
  if (!BARE_NUMBER.test(text)) return false;
  return [number - 1, number + 1].some((other) =>
    [...(edges[other] ?? [])].some((item) => item.text === String(Number(text) + other - number)),
  );
}

function appendPage(lines: PageItem[], page: readonly PageItem[]): void {
  const above = lines.findLastIndex((line) => line.cells !== null);
  const between = above < 0 ? [] : lines.slice(above + 1);
  const known = new Set(lines.flatMap((line) => (line.cells === null ? [] : [line.text])));
  const below = page.findIndex((item) => item.cells !== null && !known.has(item.text));
  const near =
    between.length <= FURNITURE &&
    page.slice(0, Math.max(0, below)).every((item) => item.cells !== null || item.text.length <= LONGEST_HEAD);
  const [upper, lower] = [lines[above]?.cells, page[below]?.cells];
  const joined = near && upper && lower ? joinedRow(upper, lower) : null;
  if (joined !== null) lines[above] = { text: joined.map((cell) => cell.text).join('\t'), cells: joined };
  for (const [i, item] of page.entries()) if (joined === null || i !== below) lines.push(item);
}

/** The row of both parts; null where the lower one is a row of its own. */
function joinedRow(upper: readonly RuledCell[], lower: readonly RuledCell[]): readonly RuledCell[] | null {
  const filled = lower.filter((cell) => cell.text !== '');
  if (filled.length === 0 || filled.some((cell) => isOfTable(cell.text))) return null;
  const places = filled.map((cell) => upper.findIndex((other) => Math.abs(other.left - cell.left) < SAME_SIDE));
  if (places.includes(-1)) return null;
  const values = filled.filter(isValue);
  const rest = filled.some((cell, k) => !isValue(cell) && (upper[places[k] as number] as RuledCell).text !== '');
  const wrapped = filled.filter((cell, k) => isValue(cell) && (upper[places[k] as number] as RuledCell).text !== '');
  // The end of a label tells that the row goes on; values alone do when they continue others and most have no second line.
  const few = values.length * 2 <= lower.length;
  if (rest ? wrapped.length > 0 && !few : wrapped.length < values.length || !few) return null;
  return upper.map((cell, k) => {
    const more = filled.filter((_, i) => places[i] === k).map((other) => other.text);
    return { ...cell, text: [cell.text, ...more].join('') };
  });
}
