/**
 * Text recognition loses some of the lines between cells and leaves wide gaps: takes the cells of a row, gives labels
 * and values that stand in one cell apart. A cell of words, or of one value, stays as it is.
 */
import type { TableCell } from '../cells/table-cell.ts';
import { cellOf, isValue } from '../cells/table-cell.ts';

/** Takes the gap in `1  12`; leaves a single space, as in a number that is cut. */
const WIDE_GAP = / {2,}|\u3000/gu;

/** The cells of a row; none is parted where one holds values among other signs, for values are lost there. */
export function spacedCells(text: string, cells: readonly TableCell[]): readonly TableCell[] {
  if (!cells.some((cell) => hasGap(text, cell))) return cells;
  const parts = cells.map((cell) => (hasGap(text, cell) ? partsOf(text, cell) : [cell]));
  if (parts.some((part) => part.slice(1).some(isValue) && !isRow(part))) return cells;
  return parts.flatMap((part, i) => (isRow(part) ? part : [cells[i] as TableCell]));
}

/** Nothing but values behind the first one; words in front of it may be a group's label and a row's. */
function isRow(part: readonly TableCell[]): boolean {
  const first = part.findIndex((cell, i) => i > 0 && isValue(cell));
  return first > 0 && first <= MOST_LABELS && part.slice(first).every(isValue);
}

const MOST_LABELS = 2;

/** A single space was folded out of what may be many: the source tells. */
function hasGap(text: string, { plain, start, end }: TableCell): boolean {
  if (plain.length < 2 || !plain.includes(' ')) return false;
  const source = text.slice(start, end);
  return !source.includes('<') && source.search(WIDE_GAP) >= 0;
}

function partsOf(text: string, { start, end }: TableCell): readonly TableCell[] {
  const cells: TableCell[] = [];
  let from = start;
  for (const { index, 0: gap } of text.slice(start, end).matchAll(WIDE_GAP)) {
    cells.push(part(text, from, start + index));
    from = start + index + gap.length;
  }
  return [...cells, part(text, from, end)];
}

function part(text: string, start: number, end: number): TableCell {
  return cellOf(text.slice(start, end).normalize('NFKC').trim(), start, end);
}
