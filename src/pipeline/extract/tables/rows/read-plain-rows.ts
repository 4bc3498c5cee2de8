/**
 * The short way through a printing of table two or three in which every known label stands right before a whole run of plain
 * values: takes its pieces with their rows, gives what `alignRows`, `refuseTorn` and `readRows` would give, without weighing
 * other ways to pair them. Gives null for anything else; a test holds both ways against each other.
 */
import type { Diagnostic } from '../../../../domain/diagnostic.ts';
import type { Printing } from './align-rows.ts';
import { noCells, type TableReading } from '../readings/cell-reading.ts';
import { filledRange } from './fit-run.ts';
import type { FormRow } from '../labels/form-rows.ts';
import { noteLabel, readRow } from './read-rows.ts';
import type { RowTable } from './read-row-table.ts';
import { isColumnHead } from '../refused/refuse-torn.ts';
import type { ResolvedLabel } from '../labels/resolve-labels.ts';
import { valuesAddUp } from '../cells/row-sum.ts';
import type { TableCell } from '../cells/table-cell.ts';
import type { LabelPiece, RunPiece } from '../labels/table-piece.ts';

/** A table with more pieces is none of the form; the aligner gives up on very many as well. */
const MOST_PIECES = 1000;

/** A row with its label and the values of its columns. */
interface PlainRow {
  readonly row: FormRow;
  readonly label: LabelPiece;
  readonly by: ResolvedLabel['by'];
  readonly run: RunPiece;
  readonly cells: readonly TableCell[];
}

export function readPlainRows(printing: Printing, { rows, width, measureOf }: RowTable): TableReading | null {
  const plain = plainRows(printing, rows);
  if (plain === null || !standInColumns(plain, width)) return null;
  const cells = noCells();
  const diagnostics: Diagnostic[] = [];
  for (const found of plain) {
    noteLabel(diagnostics, found, found.row);
    readRow(cells, diagnostics, found, found.row, found.cells, measureOf);
  }
  return { cells, diagnostics };
}

/** The rows of the printing; null where a label is without its run, a run without its label, or a value doubtful. */
function plainRows({ pieces, resolved }: Printing, rows: readonly FormRow[]): readonly PlainRow[] | null {
  if (pieces.length > MOST_PIECES) return null;
  const found: PlainRow[] = [];
  let [single, split] = [false, false];
  let [together, apart] = [false, false];
  for (let i = 0; i < pieces.length; i += 1) {
    if (pieces[i]?.kind === 'run') return null;
    const { row: place, by } = resolved[i] as ResolvedLabel;
    if (place < 0) continue;
    const row = rows[place] as FormRow;
    const [label, run] = [pieces[i] as LabelPiece, pieces[i + 1]];
    const cells = run?.kind === 'run' ? wholeRun(run, label, row.metrics.length) : null;
    if (cells === null) return null;
    if (row.id === 'other') single = true;
    else if (row.id.startsWith('other.')) split = true;
    if ((run as RunPiece).line === label.line) together = true;
    else apart = true;
    found.push({ row, label, by, run: run as RunPiece, cells });
    i += 1;
  }
  // Of （六） as one row and as three only one shape takes part in the order.
  // Where only some values stand on the line of their label, a row may be lost between them.
  return (single && split) || (together && apart) ? null : found;
}

/** The cells of a run that has exactly one plain value for each column; null for any other. */
function wholeRun(run: RunPiece, label: LabelPiece, width: number): readonly TableCell[] | null {
  const { cells, lines } = run;
  if (run.gridded) {
    const [first, last] = filledRange(cells);
    if (first < 0 || last - first + 1 !== width) return null;
    const filled = cells.length === width ? cells : cells.slice(first, last + 1);
    return filled.every(isPlain) && !(width === SUMMED && hasDoubtfulGap(filled)) ? filled : null;
  }
  if (cells.length !== width || !cells.every(isPlain)) return null;
  if (lines > 1 && (lines < cells.length || isColumnHead(label))) return null;
  return cells;
}

/** Rows with this many columns end with their total. */
const SUMMED = 7;

/** One empty cell in a row that does not add up: whether it is a blank is weighed with the other rows. */
function hasDoubtfulGap(cells: readonly TableCell[]): boolean {
  return cells.filter(({ kind }) => kind === 'empty').length === 1 && !valuesAddUp(cells);
}

/** Nothing that the sum of its row would have to prove. */
function isPlain({ kind, plain }: TableCell): boolean {
  return kind === 'empty' || kind === 'mark' || (kind === 'figure' && !plain.includes(' '));
}

/**
 * False where a row of a table begins left of the column in which all its full rows begin: it may have lost its first
 * values. `width` is that of a full row.
 */
function standInColumns(plain: readonly PlainRow[], width: number): boolean {
  let usual = -1;
  for (const { run, cells } of plain) {
    if (!run.gridded || cells.length !== width) continue;
    const column = columnOf(run);
    if (usual >= 0 && usual !== column) return true;
    usual = column;
  }
  return usual < 0 || !plain.some(({ run }) => run.gridded && columnOf(run) < usual);
}

function columnOf({ before, cells }: RunPiece): number {
  return before + filledRange(cells)[0];
}
