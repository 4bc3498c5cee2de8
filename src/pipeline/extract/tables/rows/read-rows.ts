/**
 * Reads one printing of table two or three: takes its aligned rows, gives a reading for every cell of every row found.
 * Rows that were not found are left out; rows that do not fit are unreadable, with their text.
 */
import type { Diagnostic } from '../../../../domain/diagnostic.ts';
import { diagnostic } from '../../../../domain/diagnostic-codes.ts';
import type { AlignedRow, Alignment } from './align-rows.ts';
import {
  noCells,
  type CellReading,
  type CellsRead,
  type OpenRow,
  type TableReading,
} from '../readings/cell-reading.ts';
import type { FittedRun } from './fit-run.ts';
import { ANY_SHAPE, behindOf, certainStart, edgeOf, fitRun, ROOM, shapeOf } from './fit-run.ts';
import type { FormRow } from '../labels/form-rows.ts';
import { proveCells } from '../cells/prove-cells.ts';
import type { Measure } from '../cells/read-cell.ts';
import { readCell } from '../cells/read-cell.ts';
import { refuseDamaged } from '../refused/refuse-damaged.ts';
import { spanOfCells } from '../cells/span-of-cells.ts';
import type { RunPiece } from '../labels/table-piece.ts';
import type { TableCell } from '../cells/table-cell.ts';

/** `measureOf`: how the cells of a metric are to be read. */
export function readRows(
  { rows: aligned, strays }: Alignment,
  rows: readonly FormRow[],
  width: number,
  measureOf: (metric: string) => Measure,
): TableReading {
  const cells = noCells();
  const diagnostics: Diagnostic[] = [];
  const open: OpenRow[] = [];
  const starts = learnStarts(aligned, width);
  const losses = width === SUMMED && aligned.some(({ run }) => !run.gridded && run.cells.length !== width);
  const laid = aligned.map((found) => {
    const row = rows[found.row] as FormRow;
    if (found.unproven === true) return refused(row);
    const run = withDoubts(found, row.metrics.length, losses, besideStray(found.run, strays));
    return fitRun(run, row.metrics.length, starts, row.ordinal);
  });
  const fits = width === SUMMED ? refuseDamaged(laid, aligned, rows) : laid;
  for (const [i, found] of aligned.entries()) {
    const row = rows[found.row] as FormRow;
    const fitted = fits[i] as FittedRun;
    noteLabel(diagnostics, found, row);
    noteFit(diagnostics, found.run, fitted, row);
    const { cells: proved, proved: rewritten } =
      row.metrics.length > 3 ? proveCells(fitted.cells) : { ...fitted, proved: [] };
    for (const cell of rewritten) noteProved(diagnostics, cell, row);
    readRow(cells, diagnostics, found, row, proved, measureOf);
    if (width === SUMMED) addOpen(open, found, row, cells, proved);
  }
  for (const run of strays) noteStray(diagnostics, run, width);
  return open.length === 0 ? { cells, diagnostics } : { cells, diagnostics, open };
}

/** Keeps what stands in a row of table three that could not be read, or that was with an empty cell between others. */
function addOpen(
  open: OpenRow[],
  found: AlignedRow,
  row: FormRow,
  read: CellsRead,
  laid: readonly (TableCell | null)[],
): void {
  const { cells } = found.run;
  if (row.places.some((place) => read[place]?.state === 'unreadable'))
    open.push({ row, cells, sure: isSure(found), gapped: false });
  else if (laid.some((cell) => cell?.kind === 'empty') && laid.some((cell) => cell?.kind !== 'empty'))
    open.push({ row, cells, sure: isSure(found), gapped: true });
}

/** The values stand on the line of their label, or one a line right below it. */
function isSure({ run, label, by, unproven, amidOtherWords }: AlignedRow): boolean {
  if (by === 'alike' || by === 'order' || unproven === true || amidOtherWords === true) return false;
  if (label === null) return false;
  if (label.line === run.line) return run.lines === 1;
  return !run.gridded && label.line === run.line - 1 && run.lines === run.cells.length;
}

/** Rows with this many columns end with their total. */
const SUMMED = 7;

/** The run with what makes its values doubtful; one of a row of a table has nothing, and where a label stands matters for few values only. */
function withDoubts({ run, label }: AlignedRow, width: number, amidLosses: boolean, besides: boolean): RunPiece {
  if (run.gridded) return run;
  const adrift = run.cells.length < width && (label === null || label.line < run.line - 1 || label.line > run.line);
  return besides || amidLosses || adrift ? { ...run, besides, amidLosses, adrift } : run;
}

/** None of the cells is told. */
function refused({ metrics }: FormRow): FittedRun {
  return { cells: new Array<null>(metrics.length).fill(null), odd: 'row-unproven' };
}

/** True where a short stray run stands on a line next to the run's. */
function besideStray(run: RunPiece, strays: readonly RunPiece[]): boolean {
  if (run.gridded) return false;
  return strays.some(
    (stray) =>
      stray.cells.length < run.cells.length &&
      stray.line >= run.line - NEAR_LINES &&
      stray.line <= run.line + run.lines - 1 + NEAR_LINES,
  );
}

const NEAR_LINES = 2;

/** Where values begin: for each shape of row by its certain ones, NaN where these differ, for all rows where they agree, and where labels end. */
function learnStarts(aligned: readonly AlignedRow[], width: number): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  const columns = new Set<number>();
  for (const { run } of aligned) {
    if (run.gridded) starts.set(edgeOf(run), Math.max(run.before, starts.get(edgeOf(run)) ?? -1));
    const start = certainStart(run, width);
    if (start < 0) continue;
    columns.add(run.before + start);
    for (const key of [shapeOf(run), behindOf(run.before)]) {
      const known = starts.get(key);
      starts.set(key, known === undefined || known === start ? start : NaN);
    }
    if (start > 0) starts.set(ROOM, start);
  }
  if (columns.size === 1) for (const column of columns) starts.set(ANY_SHAPE, column);
  return starts;
}

/** Reads a cell for each column of a row into `cells`; null cells are not told. */
export function readRow(
  cells: (CellReading | undefined)[],
  diagnostics: Diagnostic[],
  { run, by }: Pick<AlignedRow, 'run' | 'by'>,
  row: FormRow,
  laid: readonly (TableCell | null)[],
  measureOf: (metric: string) => Measure,
): void {
  const method = by === 'alike' || by === 'order' ? 'table-aligned' : 'table-row';
  let blanks = 0;
  for (let i = 0; i < row.metrics.length; i += 1) {
    const place = row.places[i] as number;
    const cell = laid[i] ?? null;
    const { start, end } = cell ?? spanOfCells(run.cells);
    if (cell === null) {
      cells[place] = { value: null, state: 'unreadable', start, end, method };
      continue;
    }
    const { value, state, note } = readCell(cell, measureOf(row.metrics[i] as string));
    if (state === 'blank') blanks += 1;
    if (note !== null) diagnostics.push(noteCell(note, cell, value));
    cells[place] = { value, state, start, end, method };
  }
  if (blanks > 0) diagnostics.push(noteBlanks(blanks, row, run));
}

/** Says where a row was told by other words than the form's. */
export function noteLabel(
  diagnostics: Diagnostic[],
  { run, label, by }: Pick<AlignedRow, 'run' | 'label' | 'by'>,
  row: FormRow,
): void {
  if (by === 'exact' || by === 'cut') return;
  const written = label === null ? 'a row without label' : `label ${label.plain}`;
  diagnostics.push(
    diagnostic('label-variant', `Unexpected ${written}, expected ${row.label}`, label ?? spanOfCells(run.cells)),
  );
}

function noteFit(diagnostics: Diagnostic[], run: RunPiece, { odd }: FittedRun, row: FormRow): void {
  if (odd === null) return;
  const message =
    odd === 'row-unproven'
      ? `Unexpected place of ${String(run.cells.length)} values, expected them at the label of row ${row.label} and, in table three, adding up`
      : `Unexpected ${String(run.cells.length)} cells in row ${row.label}, expected ${String(row.metrics.length)}`;
  diagnostics.push(diagnostic(odd, message, spanOfCells(run.cells)));
}

function noteProved(diagnostics: Diagnostic[], cell: TableCell, row: FormRow): void {
  const code = cell.kind === 'doubtful' ? 'digit-repaired' : 'digits-split';
  const message = `Unexpected ${cell.plain} in row ${row.label}, expected digits; the sum of the row proves them`;
  diagnostics.push(diagnostic(code, message, { start: cell.start, end: cell.end }));
}

export function noteCell(note: Parameters<typeof diagnostic>[0], cell: TableCell, value: number | null): Diagnostic {
  const expected = value === null ? 'a number' : `the bare number ${String(value)}`;
  return diagnostic(note, `Unexpected ${cell.plain}, expected ${expected}`, { start: cell.start, end: cell.end });
}

function noteBlanks(blanks: number, row: FormRow, run: RunPiece): Diagnostic {
  return diagnostic(
    'cell-blank',
    `Unexpected ${String(blanks)} blank cells in row ${row.label}, expected numbers`,
    spanOfCells(run.cells),
  );
}

/** A lone number between rows is a page number; a whole row without a place is worth a word. */
function noteStray(diagnostics: Diagnostic[], run: RunPiece, width: number): void {
  if (run.cells.length < width) return;
  const message = `Unexpected row of ${String(run.cells.length)} cells, expected a row of the form`;
  diagnostics.push(diagnostic('row-unrecognised', message, spanOfCells(run.cells)));
}
