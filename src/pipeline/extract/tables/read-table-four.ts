/**
 * Reads table four: takes its lines, gives readings of its fifteen cells. The values come as one run of fifteen, as
 * runs of five for each block, or one behind each label; blanks are cells only where the line is a row of a table.
 */
import type { Diagnostic } from '../../../domain/diagnostic.ts';
import { diagnostic } from '../../../domain/diagnostic-codes.ts';
import { TABLE_FOUR } from '../../../forms/table-four.ts';
import type { CellReading, TableReading } from './cell-reading.ts';
import type { DisputeRun } from './cut-disputes.ts';
import { cutDisputes } from './cut-disputes.ts';
import type { LocatedLine } from './locate-tables.ts';
import { readCell } from './read-cell.ts';
import { noteCell } from './read-rows.ts';
import type { TableCell } from './table-cell.ts';

const ALL = 15;
const BLOCK = 5;

/** One reading for each printing. */
export function readTableFour(lines: readonly LocatedLine[]): readonly TableReading[] {
  const readings: TableReading[] = [];
  let cells = new Map<string, CellReading>();
  let diagnostics: Diagnostic[] = [];
  for (const run of cutDisputes(lines)) {
    const at = firstCell(run, cells);
    if (at === null) {
      noteOdd(diagnostics, run, cells.size);
      continue;
    }
    if (cells.has(TABLE_FOUR[at] as string)) {
      readings.push({ cells, diagnostics });
      [cells, diagnostics] = [new Map(), []];
    }
    for (const [i, cell] of fitted(run).entries()) readInto(cells, diagnostics, TABLE_FOUR[at + i] as string, cell);
  }
  readings.push({ cells, diagnostics });
  return readings;
}

/** Place of the run's first cell among the fifteen, null when the run does not tell. */
function firstCell({ cells, blocks, result }: DisputeRun, read: ReadonlyMap<string, CellReading>): number | null {
  const length = filledLength(cells);
  if (result !== null && length === 1 && blocks.length > 0) return (blocks.at(-1) as number) * BLOCK + result;
  if (length === ALL) return 0;
  if (length === 2 * BLOCK && blocks[0] !== 0) return BLOCK;
  if (length !== BLOCK) return null;
  if (blocks.length === 1) return (blocks[0] as number) * BLOCK;
  const next = read.size % ALL;
  return next % BLOCK === 0 && blocks.length === 0 ? next : null;
}

/** Number of cells once trailing empty ones beyond a whole number of blocks are left out. */
function filledLength(cells: readonly TableCell[]): number {
  let last = cells.length;
  while (last > 0 && cells[last - 1]?.kind === 'empty') last -= 1;
  if (cells.length >= ALL && last <= ALL) return ALL;
  if (last === 0) return cells.length;
  return cells.length - last > 0 && last < cells.length ? nextWhole(last, cells.length) : cells.length;
}

function nextWhole(last: number, length: number): number {
  if (last === 1) return 1;
  const whole = Math.ceil(last / BLOCK) * BLOCK;
  return whole <= length ? whole : last;
}

function fitted({ cells }: DisputeRun): readonly TableCell[] {
  return cells.slice(0, filledLength(cells));
}

function readInto(cells: Map<string, CellReading>, diagnostics: Diagnostic[], metric: string, cell: TableCell): void {
  const { value, state, note } = readCell(cell, 'count');
  if (note !== null) diagnostics.push(noteCell(note, cell, value));
  cells.set(metric, { value, state, start: cell.start, end: cell.end, method: 'table-row' });
}

/** A run that fits nowhere is worth a word unless the table is complete or the run is a lone number. */
function noteOdd(diagnostics: Diagnostic[], { cells }: DisputeRun, read: number): void {
  if (read >= ALL || cells.length < 3) return;
  const span = { start: (cells[0] as TableCell).start, end: (cells.at(-1) as TableCell).end };
  const code = cells.length > ALL ? 'row-lengthened' : 'row-shortened';
  diagnostics.push(
    diagnostic(code, `Unexpected ${String(cells.length)} cells in table four, expected ${String(ALL)}`, span),
  );
}
