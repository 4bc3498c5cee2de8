/**
 * Takes the located lines of table two or three and gives labels and runs of values in reading order.
 * In a row of a table everything behind the last label is the run, empty cells included; values that stand on lines of
 * their own are gathered until the run is as long as the form's row.
 */
import type { FoundLabel, TableNumber } from '../labels/form-labels.ts';
import type { LocatedLine } from '../layout/locate-tables.ts';
import type { TableCell } from '../cells/table-cell.ts';
import { isValue } from '../cells/table-cell.ts';
import type { LabelPiece, RunPiece, TablePiece } from '../labels/table-piece.ts';

/** `width`: number of values in the longest row of the table. */
export function cutRuns(lines: readonly LocatedLine[], table: TableNumber, width: number): readonly TablePiece[] {
  const pieces: TablePiece[] = [];
  for (const line of lines) {
    if (line.gridded) addRow(pieces, line, table, width);
    else addText(pieces, line, table, width);
  }
  return pieces.some((piece) => isBarAlone(piece, width))
    ? pieces.filter((piece) => !isBarAlone(piece, width))
    : pieces;
}

/** Bars alone are blank cells of a row of their number; fewer of them close a row whose last columns are merged. */
function isBarAlone(piece: TablePiece, width: number): boolean {
  if (piece.kind !== 'run' || piece.gridded || width === Infinity || piece.cells.length >= width) return false;
  return piece.cells.every((cell) => cell.plain === '|');
}

function addRow(pieces: TablePiece[], line: LocatedLine, table: TableNumber, width: number): void {
  const leaf = leafIndex(line, table, width);
  const run = line.cells.slice(leaf + 1);
  const filled = run.some(isFilled);
  const leads = filled || (run.length >= shortestBlankRun(line, leaf, table, width) && isBlankRow(line, leaf, table));
  for (let i = 0; i <= leaf; i += 1) {
    const label = line.labels[i];
    if (label) pieces.push(labelPiece(line, i, label, table, leads && i === leaf));
  }
  if (!leads) return;
  const { line: number } = line;
  pieces.push({
    kind: 'run',
    cells: run,
    gridded: true,
    lines: 1,
    line: number,
    before: leaf + 1,
    size: line.cells.length,
  });
}

/** A blank row of table two may have a single cell; in table three fewer cells than columns are a cut label. */
function shortestBlankRun(line: LocatedLine, leaf: number, table: TableNumber, width: number): number {
  return table === 3 ? width : line.cells.length - leaf > 1 ? 1 : 2;
}

const isFilled = (cell: TableCell): boolean => cell.kind !== 'empty';

/** A known row with nothing behind it; 其他 and 总计 among other heads of columns are heads too. */
function isBlankRow(line: LocatedLine, leaf: number, table: TableNumber): boolean {
  const isHead = (label: FoundLabel | null): boolean => label?.meanings.some(({ role }) => role === 'header') ?? false;
  return knownRow(line, leaf, table) && !(isHead(line.labels[leaf] ?? null) && line.labels.filter(isHead).length > 1);
}

/**
 * Index of the cell with the row's own label: the last words in front of the values when a whole row follows them, for
 * the known row in front of them is then their group; else the last known row, with words for a value behind it.
 */
function leafIndex(line: LocatedLine, table: TableNumber, width: number): number {
  const firstValue = isNumbered(line, width)
    ? line.cells.findIndex((cell, i) => i > 0 && isValue(cell))
    : line.cells.findIndex(isValue);
  const end = firstValue < 0 ? line.cells.length : firstValue;
  let words = -1;
  for (let i = end - 1; i >= 0; i -= 1) {
    const label = line.labels[i];
    if (!label) continue;
    if (knownRow(line, i, table)) return words >= 0 && line.cells.length - 1 - words >= width ? words : i;
    if (words < 0) words = i;
  }
  return words;
}

/** A column of running numbers in front of the labels: one short number, words, and the values of a whole row. */
function isNumbered({ cells }: LocatedLine, width: number): boolean {
  if (width === Infinity || cells.length < width + 2) return false;
  const [number, next] = cells;
  return number?.kind === 'figure' && number.plain.length <= 2 && next?.kind === 'text' && cells.slice(2).some(isValue);
}

function knownRow(line: LocatedLine, i: number, table: TableNumber): boolean {
  const label = line.labels[i];
  return label ? label.meanings.some((meaning) => meaning.table === table && meaning.role === 'row') : false;
}

function labelPiece(line: LocatedLine, i: number, label: FoundLabel, table: TableNumber, leads: boolean): LabelPiece {
  const cell = line.cells[i] as TableCell;
  const { key, ordinal } = label;
  const own = label.table === table || label.meanings.length === 0;
  const meanings = own ? label.meanings : label.meanings.filter((meaning) => meaning.table === table);
  const { plain, start, end } = cell;
  return { kind: 'label', plain, key, ordinal, meanings, start, end, line: line.line, leads };
}

function addText(pieces: TablePiece[], line: LocatedLine, table: TableNumber, width: number): void {
  for (let i = 0; i < line.cells.length;) {
    const label = line.labels[i];
    if (label) {
      const leads = line.cells[i + 1] !== undefined && isValue(line.cells[i + 1] as TableCell);
      pieces.push(labelPiece(line, i, label, table, leads));
      i += 1;
      continue;
    }
    let end = i;
    while (end < line.cells.length && isValue(line.cells[end] as TableCell)) end += 1;
    addValues(pieces, line, i, Math.max(end, i + 1), width);
    i = Math.max(end, i + 1);
  }
}

/** A run in the making: a copy for each further value would cost the square of its length. */
interface OpenRun extends RunPiece {
  readonly cells: TableCell[];
  lines: number;
}

/** Continues the run before it when that is still too short and began on an earlier line of text. */
function addValues(pieces: TablePiece[], line: LocatedLine, from: number, to: number, width: number): void {
  const cells = line.cells.slice(from, to);
  const last = pieces.at(-1);
  if (last?.kind === 'run' && !last.gridded && goesOn(last, cells, width)) {
    const open = last as OpenRun;
    for (const cell of cells) open.cells.push(cell);
    open.lines += 1;
    return;
  }
  for (let at = 0; at < cells.length;) {
    const length = cells.length % width === 0 ? width : cells.length;
    const run: OpenRun = {
      kind: 'run',
      cells: length === cells.length ? cells : cells.slice(at, at + length),
      gridded: false,
      lines: 1,
      line: line.line,
      before: from,
      size: line.cells.length,
    };
    pieces.push(run);
    at += length;
  }
}

/**
 * A run goes on while there is room in it; with one value a line it has as many lines as columns, and more cells than
 * that where digits are cut by a space.
 */
function goesOn(run: RunPiece, cells: readonly TableCell[], width: number): boolean {
  if (cells.length < width && run.cells.length + cells.length <= width) return true;
  const cut = run.cells.length - run.lines + cells.length - 1;
  return run.lines > 1 && run.lines < width && cut <= MOST_CUT;
}

/** Figures of one row that may be cut by a space. */
const MOST_CUT = 2;
