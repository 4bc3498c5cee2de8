/**
 * A page may print the column of totals in front of those that it sums. Takes the pieces of table three and, where the rows
 * prove it, gives them with the totals at their end, as the form has them; rows whose columns are not sure are left out then.
 */
import { filledRange } from './fit-run.ts';
import { valuesAddUp } from './row-sum.ts';
import type { TableCell } from './table-cell.ts';
import type { RunPiece, TablePiece } from './table-piece.ts';

export function totalsLast(pieces: readonly TablePiece[]): readonly TablePiece[] {
  let proofs = 0;
  for (const piece of pieces) {
    const cells = piece.kind === 'run' ? rowOf(piece) : null;
    if (cells === null) continue;
    const [last, first] = [valuesAddUp(cells), valuesAddUp(turned(cells))];
    if (last && !first) return pieces;
    if (first && !last) proofs += 1;
  }
  if (proofs < FEWEST_PROOFS) return pieces;
  return pieces.flatMap((piece): readonly TablePiece[] => {
    if (piece.kind !== 'run') return [piece];
    const cells = rowOf(piece);
    return cells === null ? [] : [{ ...piece, cells: turned(cells) }];
  });
}

/** Rows that add up with their first value as the total, none of the others with its last. */
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
