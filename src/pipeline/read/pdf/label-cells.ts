/**
 * Cells of words in a table without lines: takes pieces of labels or heads, gives cells; the lines of one cell, set one
 * below the other, become one. Tells labels of groups from those of rows by their column.
 */
import { headsColumn, isNumbered, isOutcome, labelsGroup, opensRow, spansColumns, standsAlone } from './form-words.ts';
import type { Piece } from './table-pieces.ts';

/** A cell as it is set: its words and its box. */
export interface LabelCell {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Base line of the first and the last line. */
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
}

/** Lines of one cell are no further apart than this, and no closer than that, in sizes of the type. */
const WIDEST_LEADING = 2.6;
const NARROWEST_LEADING = 0.9;
/** The leading that is believed where no cell has two lines. */
const USUAL_LEADING = 1.4;
/** Lines of one cell may be so much further apart than the closest two. */
const UNEVEN = 1.12;
/** Cells looked back at for the one that goes on. */
const REACH = 40;
/** Parts of a label on one line are no further apart than this, in sizes of the type. */
const WIDEST_GAP = 1.2;

/** Distance of two lines in one cell: the smallest of two pieces one below the other, for rows are no closer than lines. */
export function leadingOf(pieces: readonly Piece[]): number {
  let closest = Infinity;
  for (const [i, piece] of pieces.entries()) {
    for (const above of pieces.slice(Math.max(0, i - REACH), i)) {
      const apart = piece.base - above.base;
      if (apart > NARROWEST_LEADING * piece.size && apart < closest && overlaps(above, piece)) closest = apart;
    }
  }
  const size = Math.max(...pieces.map((piece) => piece.size));
  return closest > WIDEST_LEADING * size ? USUAL_LEADING * size : closest;
}

/** The cells from top to bottom; `pieces` are sorted by height. */
export function labelCells(pieces: readonly Piece[], leading: number): readonly LabelCell[] {
  return stacked(onOneLine(pieces, leafEdge(pieces)), leading);
}

/** Lines of cells put together; what stands side by side are two cells. */
export function stacked(pieces: readonly Piece[], leading: number): readonly LabelCell[] {
  const cells: LabelCell[] = [];
  for (const piece of pieces) {
    const k = cellAbove(cells, piece, leading);
    if (k < 0) cells.push({ ...piece, top: piece.base, bottom: piece.base });
    else cells[k] = extended(cells[k] as LabelCell, piece);
  }
  return cells;
}

/** Parts of a label beside each other, unless the edge of the innermost labels lies between them. */
function onOneLine(pieces: readonly Piece[], edge: number | null): readonly Piece[] {
  const lines: Piece[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const level = last !== undefined && Math.abs(piece.base - last.base) < 0.35 * piece.size;
    const parted =
      last !== undefined && (headsColumn(piece.text) || (edge !== null && last.left < edge && piece.left > edge - 1));
    const near = last !== undefined && piece.left - last.right < WIDEST_GAP * piece.size && piece.left > last.left;
    if (last !== undefined && level && near && !parted && !opensRow(piece.text) && !spansColumns(piece.text))
      lines[lines.length - 1] = { ...last, text: last.text + piece.text, right: piece.right };
    else lines.push(piece);
  }
  return lines;
}

function extended(cell: LabelCell, piece: Piece): LabelCell {
  const [left, right] = [Math.min(cell.left, piece.left), Math.max(cell.right, piece.right)];
  return { ...cell, text: cell.text + piece.text, left, right, bottom: piece.base };
}

/** Index of the cell that a piece goes on with; -1 when it begins one. */
function cellAbove(cells: readonly LabelCell[], piece: Piece, leading: number): number {
  if (opensRow(piece.text) || spansColumns(piece.text)) return -1;
  for (let k = cells.length - 1; k >= 0 && k >= cells.length - REACH; k -= 1) {
    const cell = cells[k] as LabelCell;
    const apart = piece.base - cell.bottom;
    if (apart > 0.5 * piece.size && apart <= UNEVEN * leading && overlaps(cell, piece))
      return spansColumns(cell.text) && !cell.text.startsWith('（') ? -1 : k;
  }
  return -1;
}

/** Lines of one cell stand one below the other. */
function overlaps(a: Pick<Piece, 'left' | 'right'>, b: Pick<Piece, 'left' | 'right'>): boolean {
  const common = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return common > 0.5 * Math.min(a.right - a.left, b.right - b.left);
}

/** Left edge of the innermost column of labels; of the outcomes where none is numbered; else null. */
export function leafEdge(cells: readonly Pick<LabelCell, 'text' | 'left'>[]): number | null {
  const inmost = cells.filter((cell) => isNumbered(cell.text));
  const numbered = inmost.length > 0 ? inmost : cells.filter((cell) => isOutcome(cell.text));
  return numbered.length === 0 ? null : Math.min(...numbered.map((cell) => cell.left));
}

/** True for a label that stands in front of the innermost column: it labels a group of rows. */
export function isGroup(cell: LabelCell, edge: number | null): boolean {
  if (labelsGroup(cell.text)) return true;
  if (standsAlone(cell.text)) return false;
  return edge !== null && cell.right <= edge + 0.3 * cell.size;
}
