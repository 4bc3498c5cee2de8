/**
 * Takes the aligned rows of one printing and marks those that prove nothing. Text taken out of a page column by column
 * parts labels from their values: there a row counts only where its values alone stand at its label and add up.
 */
import type { AlignedRow, Alignment, Printing } from '../rows/align-rows.ts';
import { valuesAddUp } from '../cells/row-sum.ts';
import type { FormRow } from '../labels/form-rows.ts';
import type { LabelPiece, RunPiece, TablePiece } from '../labels/table-piece.ts';

/** `rows`: the rows of the form; the ones given back are in the order taken. */
export function refuseTorn(alignment: Alignment, printing: Printing, rows: readonly FormRow[]): Alignment {
  if (!alignment.strays.some(strayOverLines) && !alignment.rows.some(isOverLines)) return alignment;
  const places = new Map<TablePiece, number>(printing.pieces.map((piece, place) => [piece, place]));
  const alone = new Set(alignment.rows.filter((found) => standsAtLabel(found, places.get(found.run) ?? -1, printing)));
  const widthOf = ({ row }: AlignedRow): number => (rows[row] as FormRow).metrics.length;
  const orderly = (found: AlignedRow): boolean =>
    isFull(found.run, widthOf(found)) && (alone.has(found) || (found.by === 'order' && valuesAddUp(found.run.cells)));
  const torn =
    alignment.strays.some(strayOverLines) || alignment.rows.some((found) => isOverLines(found) && !orderly(found));
  if (!torn) return alignment;
  const late = rows[0]?.metrics.length !== SUMMED && hasLateHead(printing, rows, alignment.strays);
  const isProven = (found: AlignedRow): boolean =>
    late ? found.label?.line === found.run.line : alone.has(found) && mayProve(found.run, widthOf(found));
  return {
    ...alignment,
    rows: alignment.rows.map((found) => {
      if (found.run.gridded || isProven(found)) return found;
      return { ...found, unproven: true };
    }),
  };
}

/** True where heads of columns, and a value of no row behind them, come when the last row is past: these are torn from their rows. */
function hasLateHead({ pieces, resolved }: Printing, rows: readonly FormRow[], strays: readonly RunPiece[]): boolean {
  const last = resolved.findIndex(({ row }) => row === rows.length - 1);
  if (last < 0) return false;
  const head = pieces.findIndex((piece, i) => i > last && piece.kind === 'label' && isHead(piece));
  return head >= 0 && pieces.some((piece, i) => i > head && piece.kind === 'run' && strays.includes(piece));
}

const isHead = ({ meanings }: LabelPiece): boolean => meanings.some(({ role }) => role === 'header');

function strayOverLines({ gridded, lines }: RunPiece): boolean {
  return !gridded && lines > 1;
}

function isOverLines({ run }: AlignedRow): boolean {
  return !run.gridded && run.lines > 1;
}

/** As many values as columns, or as many lines where digits are cut by a space. */
function isFull({ cells, lines }: RunPiece, width: number): boolean {
  return cells.length === width || (cells.length > width && lines === width);
}

/** As many values as columns, adding up in table three; others on one line, and cut digits, are proven where they are laid. */
function mayProve(run: RunPiece, width: number): boolean {
  if (run.cells.length === width) return width < SUMMED || valuesAddUp(run.cells);
  return run.lines === 1 || isFull(run, width);
}

/** Rows with this many columns end with their total. */
const SUMMED = 7;

/** True where nothing but the rest of the label stands between the label and its run, and no other run behind. */
function standsAtLabel({ run, label, row, by }: AlignedRow, at: number, { pieces, resolved }: Printing): boolean {
  if (label === null || isMore(pieces[at + 1], pieces[at + 2])) return false;
  // Values over several lines whose row the order alone told may be any.
  if (run.lines > 1 && (by === 'order' || isColumnHead(label))) return false;
  for (let i = at - 1; i >= 0; i -= 1) {
    if (pieces[i] === label) return true;
    const other = resolved[i]?.row ?? -1;
    if (pieces[i]?.kind === 'run' || (other >= 0 && other !== row)) return false;
  }
  return false;
}

const COLUMN_HEADS: ReadonlySet<string> = new Set(['总计', '其他']);

/** 总计 and 其他 without their ordinal head columns as well. */
export function isColumnHead({ ordinal, key }: LabelPiece): boolean {
  return ordinal === '' && COLUMN_HEADS.has(key);
}

/** A lone count behind the values may be the number of the page; other values there are more of the row or of others. */
function isMore(piece: TablePiece | undefined, behind: TablePiece | undefined): boolean {
  if (piece?.kind !== 'run') return false;
  const only = piece.cells.length === 1 && behind?.kind !== 'run' ? piece.cells[0]?.plain : undefined;
  return only === undefined || !PAGE.test(only);
}

/** Takes `2`, `12`; leaves `0` and `120`. */
const PAGE = /^[1-9]\d?$/u;
