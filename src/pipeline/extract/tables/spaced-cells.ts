/**
 * Text recognition loses some of the lines between cells and leaves wide gaps: takes a cell of a row, gives the label and the
 * values that stand in it apart. A cell of words, or of one value, stays as it is.
 */
import type { TableCell } from './table-cell.ts';
import { cellKind, isValue } from './table-cell.ts';

/** Takes the gap in `1  12`; leaves a single space, as in a number that is cut. */
const WIDE_GAP = / {2,}|\u3000/gu;

export function spacedCells(text: string, cell: TableCell): readonly TableCell[] {
  // A single space was folded out of what may be many: the source tells.
  if (!cell.plain.includes(' ')) return [cell];
  const source = text.slice(cell.start, cell.end);
  if (source.includes('<') || source.search(WIDE_GAP) < 0) return [cell];
  const cells: TableCell[] = [];
  let from = 0;
  for (const { index, 0: gap } of source.matchAll(WIDE_GAP)) {
    cells.push(part(text, cell.start + from, cell.start + index));
    from = index + gap.length;
  }
  cells.push(part(text, cell.start + from, cell.end));
  return cells.slice(1).every(isValue) ? cells : [cell];
}

function part(text: string, start: number, end: number): TableCell {
  const plain = text.slice(start, end).normalize('NFKC').trim();
  return { kind: cellKind(plain), plain, start, end };
}
