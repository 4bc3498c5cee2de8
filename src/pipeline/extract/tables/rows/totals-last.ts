/**
 * A page may print the column of totals in front of those that it sums. Takes the pieces of table three and, where the rows
 * prove it, gives them with the totals at their end, as the form has them; rows whose columns are not sure are left out then.
 */
import { filledRange } from './fit-run.ts';
import { placeOfTotal } from '../cells/row-sum.ts';
import type { TableCell } from '../cells/table-cell.ts';
import type { LabelPiece, RunPiece, TablePiece } from '../labels/table-piece.ts';

export function totalsLast(pieces: readonly TablePiece[]): readonly TablePiece[] {
  if (!pieces.some((piece) => leading(piece) === 'first')) return pieces;
  return partsOf(pieces).flatMap((part) => withTotalsLast(part));
}

/** Where the total of a run stands: `null` where it adds up neither way or both ways. */
function leading(piece: TablePiece): 'first' | 'last' | null {
  const cells = piece.kind === 'run' ? rowOf(piece) : null;
  return cells === null ? null : placeOfTotal(cells);
}

/** The pieces from one head of columns to the next: a page may have its own order. */
function partsOf(pieces: readonly TablePiece[]): readonly (readonly TablePiece[])[] {
  const parts: (readonly TablePiece[])[] = [];
  let [from, behindRun] = [0, 0];
  for (const [i, piece] of pieces.entries()) {
    if (piece.kind === 'run') behindRun = i + 1;
    else if (behindRun > from && isHead(piece)) {
      parts.push(pieces.slice(from, behindRun));
      from = behindRun;
    }
  }
  return [...parts, pieces.slice(from)];
}

/** Words that head a column and are no row, as 总计 is. */
const isHead = (piece: TablePiece): boolean =>
  piece.kind === 'label' && piece.meanings.length > 0 && piece.meanings.every(({ role }) => role === 'header');

/** The heads of a part have 总计 in front of 自然人. */
function isHeadedByTotal(part: readonly TablePiece[]): boolean {
  const keys = part
    .slice(
      0,
      part.findIndex(({ kind }) => kind === 'run'),
    )
    .map((piece) => (piece as LabelPiece).key);
  const [total, person] = [keys.indexOf('总计'), keys.indexOf('自然人')];
  return total >= 0 && total < person && keys.lastIndexOf('总计') === total;
}

/** A part with its totals in front is turned; where other rows have theirs at the end, what stands between the two is not sure. */
function withTotalsLast(part: readonly TablePiece[]): readonly TablePiece[] {
  const orders = part.map(leading);
  const [from, to] = [orders.indexOf('first'), orders.lastIndexOf('last')];
  const fewest = to < 0 && isHeadedByTotal(part) ? 1 : FEWEST_PROOFS;
  if (orders.filter((order) => order === 'first').length < fewest) return part;
  if (to > from) return part.filter((_, i) => orders[i] !== 'first');
  return part.flatMap((piece, i): readonly TablePiece[] => {
    if (piece.kind !== 'run' || i <= to) return [piece];
    const cells = rowOf(piece);
    if (cells === null || (to >= 0 && i < from && cells.some(({ plain }) => plain !== '0'))) return [];
    return [{ ...piece, cells: turned(cells) }];
  });
}

/** Rows that add up with their first value as the total and not with their last. */
const FEWEST_PROOFS = 3;
const WIDTH = 7;

/** The values of a row, blanks among them; null where it is not sure which of its cells they are. */
function rowOf({ cells }: RunPiece): readonly TableCell[] | null {
  if (cells.length === WIDTH) return cells;
  const [first, last] = filledRange(cells);
  return first >= 0 && last - first + 1 === WIDTH ? cells.slice(first, last + 1) : null;
}

function turned([total, ...values]: readonly TableCell[]): readonly TableCell[] {
  return [...values, total as TableCell];
}
