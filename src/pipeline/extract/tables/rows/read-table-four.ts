/**
 * Reads table four: takes its lines, gives readings of its fifteen cells. The values come as one run of fifteen, as
 * runs of five for each block, or one behind each label; blanks are cells only where the line is a row of a table.
 */
import type { Diagnostic } from '../../../../domain/diagnostic.ts';
import { diagnostic } from '../../../../domain/diagnostic-codes.ts';
import { placeOf } from '../../../../forms/catalogue.ts';
import { TABLE_FOUR } from '../../../../forms/table-four.ts';
import { noCells, type CellReading, type CellsRead, type TableReading } from '../readings/cell-reading.ts';
import type { DisputeRun } from './cut-disputes.ts';
import { cutDisputes } from './cut-disputes.ts';
import { joinings } from './fit-run.ts';
import type { LocatedLine } from '../layout/locate-tables.ts';
import { isStroke } from '../lines/odd-values.ts';
import { proveCells } from '../cells/prove-cells.ts';
import { readCell } from '../cells/read-cell.ts';
import { noteCell } from './read-rows.ts';
import { sumHolds, valuesAddUp } from '../cells/row-sum.ts';
import { spanOfCells } from '../cells/span-of-cells.ts';
import type { TableCell } from '../cells/table-cell.ts';

/** Places of the cells in the catalogue. */
const PLACES = TABLE_FOUR.map(placeOf);
const ALL = 15;
const BLOCK = 5;

/** One reading for each printing. */
export function readTableFour(lines: readonly LocatedLine[]): readonly TableReading[] {
  const readings: TableReading[] = [];
  let cells = noCells();
  let diagnostics: Diagnostic[] = [];
  const runs = cutDisputes(lines);
  const named = runs.some(({ labelled }) => labelled);
  const whole = wholeBlocks(runs);
  const orderly = runs.every((run) => run.gridded || (run.labelled && run.cells.length % BLOCK === 0));
  let scattered = false;
  for (const [place, found] of runs.entries()) {
    const run = mended(found);
    const [before, behind] = [runs[place - 1], runs[place + 1]];
    const isLost = isRest(found, before, behind) || (named && isAdrift(found, before, behind)) || isPart(found, whole);
    const at = isLost ? null : firstCell(run, scattered ? null : readIn(cells));
    const besides = isBeside(found, before) || isBeside(found, behind);
    if (at === null) {
      noteOdd(diagnostics, run, readIn(cells));
      scattered ||= !run.gridded && run.cells.length > 1;
      continue;
    }
    if (cells[PLACES[at] as number] !== undefined) {
      readings.push({ cells, diagnostics });
      [cells, diagnostics] = [noCells(), []];
    }
    if (run.cells.length !== found.cells.length && found.cells.every((cell) => cell.kind !== 'empty'))
      noteSplit(diagnostics, found);
    for (const [i, cell] of fitted(run).entries())
      readInto(cells, diagnostics, PLACES[at + i] as number, isTorn(run, i, besides, orderly) ? torn(cell) : cell);
  }
  readings.push({ cells, diagnostics });
  return readings;
}

/** Blocks whose five results stand in running text one by one, each behind its own words, and add up. */
function wholeBlocks(runs: readonly DisputeRun[]): ReadonlySet<number> {
  const whole = new Set<number>();
  for (let i = 0; i + BLOCK <= runs.length; i += 1) {
    const parts = runs.slice(i, i + BLOCK);
    const block = parts[0]?.blocks.at(-1);
    if (block === undefined || !parts.every((run, k) => isLone(run) && run.result === k && run.blocks.at(-1) === block))
      continue;
    if (valuesAddUp(parts.map(({ cells }) => cells[0] as TableCell))) whole.add(block);
  }
  return whole;
}

const isLone = ({ cells, result, gridded }: DisputeRun): boolean => !gridded && result !== null && cells.length === 1;

/** A lone value of a block that is not whole may be another block's: text out of a torn page has them in any order. */
function isPart(run: DisputeRun, whole: ReadonlySet<number>): boolean {
  return isLone(run) && !whole.has(run.blocks.at(-1) ?? -1);
}

/** Number of cells read. */
function readIn(cells: CellsRead): number {
  return PLACES.filter((place) => cells[place] !== undefined).length;
}

/**
 * Place of the run's first cell among the fifteen, null when the run does not tell; `read` is the number of cells in front,
 * null where values of running text stand there that are of no known block.
 */
function firstCell({ cells, blocks, result, gridded, labelled }: DisputeRun, read: number | null): number | null {
  const length = filledLength(cells);
  if (result !== null && length === 1 && blocks.length > 0) return (blocks.at(-1) as number) * BLOCK + result;
  if (length === ALL) return 0;
  const next = read === null ? null : read % ALL;
  // In running text ten values may be fifteen with five blanks.
  const told = cells.some((cell) => cell.kind === 'empty') || next === BLOCK;
  if (length === 2 * BLOCK && blocks[0] !== 0) return told ? BLOCK : null;
  if (length !== BLOCK) return null;
  if (blocks.length === 1) return (blocks[0] as number) * BLOCK;
  // Of a line of text five values may be what is left of fifteen.
  const isBlock = gridded || (labelled && valuesAddUp(cells));
  return next !== null && next % BLOCK === 0 && blocks.length === 0 && isBlock ? next : null;
}

/** Number of cells once empty ones at the end, beyond a whole number of blocks, are left out. */
function filledLength(cells: readonly TableCell[]): number {
  let last = cells.length;
  while (last > 0 && cells[last - 1]?.kind === 'empty') last -= 1;
  if (cells.length >= ALL && last <= ALL) return ALL;
  if (last === 0 || last === 1) return last === 0 ? cells.length : 1;
  const whole = Math.ceil(last / BLOCK) * BLOCK;
  return whole <= cells.length ? whole : last;
}

/** The run without an empty cell for a label in front, and with digits joined where the sums of the blocks prove it. */
function mended(run: DisputeRun): DisputeRun {
  let cells = withoutEmptyEdges(run.cells);
  const extra = cells.length > ALL ? cells.length - ALL : cells.length === BLOCK + 1 ? 1 : 0;
  if (extra > 0 && extra <= 3) {
    const proved = joinings(cells, extra).filter(addsUp);
    if (proved.length === 1) cells = proved[0] as readonly TableCell[];
  }
  return { ...run, cells };
}

/** Empty cells beyond fifteen go, those at the end first. */
function withoutEmptyEdges(cells: readonly TableCell[]): readonly TableCell[] {
  let [from, to] = [0, cells.length];
  while (to > ALL && cells[to - 1]?.kind === 'empty') to -= 1;
  while (to - from > ALL && cells[from]?.kind === 'empty') from += 1;
  return from === 0 && to === cells.length ? cells : cells.slice(from, to);
}

/** Values amid signs of a bad recognition, over lines of text or beside others must add up: each block, or the whole run where others stand beside its lines. */
function isTorn(run: DisputeRun, i: number, besides: boolean, orderly: boolean): boolean {
  const { cells, lines, gridded } = run;
  if (cells.some(isStroke) || isShifted(run)) return !valuesAddUp(blockOf(cells, i));
  if (gridded || cells.length % BLOCK !== 0 || (!besides && isWrapped(run))) return false;
  if (besides && lines > 1) return !cells.some(({ plain }) => plain !== '0') || !blocksAddUp(cells);
  if (!besides && (lines < 2 || (orderly && lines >= cells.length))) return false;
  return !valuesAddUp(blockOf(cells, i));
}

/** A row with one empty cell, or with one at an end where its block does not add up, may have room there and have lost or moved a value. */
function isShifted({ cells, gridded }: DisputeRun): boolean {
  if (!gridded || cells.length !== ALL) return false;
  if (cells.filter(({ kind }) => kind === 'empty').length === 1) return true;
  return [0, ALL - 1].some((end) => cells[end]?.kind === 'empty' && !valuesAddUp(blockOf(cells, end)));
}

/** The cells of the block that has the cell at `i`. */
function blockOf(cells: readonly TableCell[], i: number): readonly TableCell[] {
  const from = i - (i % BLOCK);
  return cells.slice(from, from + BLOCK);
}

/**
 * The one row of the table, too long for its line: all fifteen values on two lines, the first of them full. Blocks that
 * stand on lines of their own may come in another order. Where most blocks do not add up, digits are wrapped, not values.
 */
function isWrapped({ cells, lines, onFirstLine }: DisputeRun): boolean {
  const isLong = cells.length === ALL && lines === 2 && onFirstLine > ALL / 2 && onFirstLine % BLOCK !== 0;
  return isLong && [0, BLOCK, 2 * BLOCK].filter((at) => valuesAddUp(blockOf(cells, at))).length > 1;
}

function blocksAddUp(cells: readonly TableCell[]): boolean {
  for (let at = 0; at < cells.length; at += BLOCK) if (!valuesAddUp(cells.slice(at, at + BLOCK))) return false;
  return true;
}

/**
 * True for values of running text, but for fifteen on a line, that no words lead, for a lone one whose neighbours are not those of the results
 * beside its own, and for several behind the words of one result.
 */
function isAdrift(run: DisputeRun, before: DisputeRun | undefined, behind: DisputeRun | undefined): boolean {
  if (run.gridded || (run.lines === 1 && run.cells.length === ALL)) return false;
  if (!run.labelled) return true;
  if (run.result === null) return false;
  return run.cells.length > 1 || !(isNext(before, run) || isNext(run, behind));
}

/** True for five values that are left of a longer row, of which a cell could not be read: no words say which block they are. */
function isRest(run: DisputeRun, before: DisputeRun | undefined, behind: DisputeRun | undefined): boolean {
  if (!run.gridded || run.blocks.length > 0 || run.result !== null) return false;
  return [before, behind].some((other) => other?.line === run.line && other.cells.length % BLOCK !== 0);
}

/** Lone values behind one result and the next, in the order of the form. */
function isNext(run: DisputeRun | undefined, next: DisputeRun | undefined): boolean {
  if (run === undefined || next === undefined || run.cells.length !== 1 || next.cells.length !== 1) return false;
  return run.result !== null && next.result === (run.result + 1) % BLOCK;
}

/** True where both are running text and no words of the table stand between them. */
function isBeside(run: DisputeRun, other: DisputeRun | undefined): boolean {
  return other !== undefined && !run.gridded && !other.gridded && !(run.labelled && other.labelled);
}

const torn = (cell: TableCell): TableCell => ({ ...cell, kind: 'doubtful' });

function addsUp(cells: readonly TableCell[]): boolean {
  for (let at = 0; at < cells.length; at += BLOCK) if (!sumHolds(cells.slice(at, at + BLOCK))) return false;
  return true;
}

/** The cells of whole blocks, doubtful ones proved by the sum of their block. */
function fitted(run: DisputeRun): readonly TableCell[] {
  const cells = run.cells.slice(0, filledLength(run.cells));
  if (cells.length % BLOCK !== 0) return cells;
  const proved: TableCell[] = [];
  for (let at = 0; at < cells.length; at += BLOCK) {
    for (const cell of proveCells(cells.slice(at, at + BLOCK)).cells) if (cell !== null) proved.push(cell);
  }
  return proved;
}

function readInto(cells: (CellReading | undefined)[], diagnostics: Diagnostic[], place: number, cell: TableCell): void {
  const { value, state, note } = readCell(cell, 'count');
  if (note !== null) diagnostics.push(noteCell(note, cell, value));
  cells[place] = { value, state, start: cell.start, end: cell.end, method: 'table-row' };
}

function noteSplit(diagnostics: Diagnostic[], { cells }: DisputeRun): void {
  const span = spanOfCells(cells);
  const message = `Unexpected ${String(cells.length)} cells in table four, expected fewer; the sums of the blocks join the cut digits`;
  diagnostics.push(diagnostic('digits-split', message, span));
}

/** A run that fits nowhere is worth a word unless the table is complete or the run is a lone number. */
function noteOdd(diagnostics: Diagnostic[], { cells }: DisputeRun, read: number): void {
  if (read >= ALL || cells.length < 3) return;
  const span = spanOfCells(cells);
  const code = cells.length > ALL ? 'row-lengthened' : 'row-shortened';
  diagnostics.push(
    diagnostic(code, `Unexpected ${String(cells.length)} cells in table four, expected ${String(ALL)}`, span),
  );
}
