/**
 * Editors part the values of a table by narrow empty columns. Takes the pieces of a table and gives them with such columns taken
 * out of its rows; rows are left alone where it is not sure which of their empty cells are columns of the form.
 */
import { filledRange } from './fit-run.ts';
import { valuesAddUp } from '../cells/row-sum.ts';
import type { TableCell } from '../cells/table-cell.ts';
import type { RunPiece, TablePiece } from '../labels/table-piece.ts';

/** `width`: number of values in the longest row of the table. */
export function dropSpacers(pieces: readonly TablePiece[], width: number): readonly TablePiece[] {
  // Most tables have no wider rows than the form once empty cells at the edges are left out.
  if (!pieces.some((piece) => isRow(piece) && isWide(piece, width))) return pieces;
  const rows = pieces.filter(isRow);
  const lengths = [...new Set(rows.map(({ cells }) => cells.length))];
  const columns = new Map(
    lengths.map((length) => [
      length,
      columnsOf(
        rows.filter(({ cells }) => cells.length === length),
        width,
      ),
    ]),
  );
  return pieces.map((piece) => {
    const kept = isRow(piece) ? (columns.get(piece.cells.length) ?? null) : null;
    if (kept === null) return piece;
    const run = piece as RunPiece;
    return { ...run, cells: cellsAt(run, kept), before: run.before + (kept[0] as number) };
  });
}

const isRow = (piece: TablePiece): piece is RunPiece => piece.kind === 'run' && piece.gridded;

/** True where the values of a run stand further apart than the columns of the form. */
function isWide({ cells }: RunPiece, width: number): boolean {
  if (cells.length <= width) return false;
  const [first, last] = filledRange(cells);
  return first >= 0 && last - first + 1 > width;
}

/** Share of the rows that must add up once the empty columns are gone. */
const MOST_ROWS = 0.8;
/** Rows with this many columns end with their total. */
const SUMMED = 7;

/** The columns that hold values in rows of one length, where they are as many as the form has; null where it is not sure. */
function columnsOf(group: readonly RunPiece[], width: number): readonly number[] | null {
  if (!group.some((run) => isWide(run, width))) return null;
  const filled = new Set<number>();
  for (const { cells } of group) for (const [i, { kind }] of cells.entries()) if (kind !== 'empty') filled.add(i);
  if (filled.size !== width) return null;
  const columns = [...filled].sort((a, b) => a - b);
  const whole = group.filter((run) => valuesAddUp(cellsAt(run, columns))).length;
  return width !== SUMMED || whole >= MOST_ROWS * group.length ? columns : null;
}

function cellsAt({ cells }: RunPiece, columns: readonly number[]): readonly TableCell[] {
  return columns.map((column) => cells[column] as TableCell);
}
