/**
 * Lays a run of cells over the columns of its row. Takes the run and the number of columns, gives one cell per column,
 * or null where it cannot be told; values are never shifted to make them fit.
 */
import type { RunPiece } from '../labels/table-piece.ts';
import type { TableCell } from '../cells/table-cell.ts';
import { partBesideGap, partMerged } from '../cells/part-merged.ts';
import { proveCells } from '../cells/prove-cells.ts';
import { sumHolds, valuesAddUp } from '../cells/row-sum.ts';
import { isDigits } from '../cells/table-cell.ts';

export interface FittedRun {
  /** One cell per column; null where the run does not tell. */
  readonly cells: readonly (TableCell | null)[];
  readonly odd: 'row-shortened' | 'row-lengthened' | 'row-unproven' | 'digits-split' | null;
}

/** Where runs of a shape begin, learnt from the rows that leave no doubt: offset behind the label, by shape. */
export type KnownStarts = ReadonlyMap<number, number>;

export function fitRun(run: RunPiece, width: number, starts: KnownStarts, ordinal: string): FittedRun {
  if (run.gridded) return fitGridded(run, width, starts);
  const fitted = fitText(run, width, ordinal);
  return isTorn(run, fitted, width) ? { cells: new Array<null>(width).fill(null), odd: 'row-lengthened' } : fitted;
}

/**
 * Values on some lines of text, not one a line: where they do not add up, digits may stand on another line or in another order.
 * Where other rows lost values, this one may have lost one and have another cut in two.
 */
function isTorn({ lines, besides, amidLosses }: RunPiece, { cells }: FittedRun, width: number): boolean {
  const spread = lines > 1 && lines < cells.length;
  if (width !== 7) return spread;
  const doubtful = spread || (lines < 2 && besides === true) || amidLosses === true;
  if (!doubtful || cells.includes(null)) return false;
  return !valuesAddUp(proveCells(cells).cells as readonly TableCell[]);
}

/** Rows with as many cells and as many of them in front of the values have one shape. */
export function shapeOf(run: RunPiece): number {
  return run.before * 1000 + run.size;
}

/** Where the values begin when the row leaves no doubt, else -1. */
export function certainStart({ cells, gridded }: RunPiece, width: number): number {
  if (!gridded) return -1;
  const [first, last] = filledRange(cells);
  return first >= 0 && last - first + 1 === width ? first : -1;
}

/** Places of the first and the last cell that is not empty; -1 where all are. */
export function filledRange(cells: readonly TableCell[]): readonly [number, number] {
  let first = 0;
  while (first < cells.length && (cells[first] as TableCell).kind === 'empty') first += 1;
  if (first === cells.length) return [-1, -1];
  let last = cells.length - 1;
  while ((cells[last] as TableCell).kind === 'empty') last -= 1;
  return [first, last];
}

function fitGridded(run: RunPiece, width: number, starts: KnownStarts): FittedRun {
  const { cells } = run;
  const [first, last] = filledRange(cells);
  if (first < 0) return { cells: blankWindow(run, width, starts), odd: null };
  if (width === 2 && last - first === 2 && cells[last - 1]?.plain === cells[last]?.plain)
    return { cells: cells.slice(first, last), odd: null };
  if (last - first + 1 > width) return fitLong(withoutGaps(cells.slice(first, last + 1), width), width);
  const parted = last - first + 1 < width ? partMerged(cells.slice(first, last + 1), width) : null;
  if (parted !== null) return { cells: parted, odd: 'row-shortened' };
  if (cells.length < width) return fitShort(cells, width);
  const from = Math.max(0, last - width + 1);
  const to = Math.min(first, cells.length - width);
  const usual = (starts.get(ANY_SHAPE) ?? NaN) - run.before;
  // A blank adds nothing: a row that lost one adds up in front of its place as well.
  const isEarly = run.before + from < (starts.get(edgeOf(run)) ?? -1) || (width === 7 && usual > from);
  if (from === to && cells[from]?.kind === 'empty' && isEarly) return fitShort(cells.slice(first, last + 1), width);
  const doubtful = usual > from || isLedByGap(run, from, width, starts);
  if (from === to && doubtful && !isSumAboveZero(cells.slice(from, from + width))) return fitShort(cells, width);
  const start = from === to ? from : chooseStart(run, width, from, to, starts);
  if (start < 0) return { cells: new Array<null>(width).fill(null), odd: 'row-lengthened' };
  const laid = cells.slice(start, start + width);
  const apart = width === 7 ? partBesideGap(laid) : null;
  return apart === null ? { cells: laid, odd: null } : { cells: apart, odd: 'row-shortened' };
}

/** True where a blank first column may be room behind the label and one of the values be lost; zeros lose nothing. */
function isLedByGap({ cells, before }: RunPiece, from: number, width: number, starts: KnownStarts): boolean {
  const window = cells.slice(from, from + width);
  if (width !== 7 || window[0]?.kind !== 'empty' || !starts.has(ROOM)) return false;
  const usual = starts.get(behindOf(before)) ?? (starts.get(ANY_SHAPE) ?? NaN) - before;
  return usual !== from && window.some(({ plain }) => Number(plain) > 0);
}

/** More places than columns, but as many values: the empty places are another table's columns. */
function withoutGaps(cells: readonly TableCell[], width: number): readonly TableCell[] {
  const values = cells.filter((cell) => cell.kind !== 'empty');
  return values.length === width ? values : cells;
}

function blankWindow({ cells, before, size }: RunPiece, width: number, starts: KnownStarts): readonly TableCell[] {
  const known = starts.get(before * 1000 + size) ?? (starts.get(ANY_SHAPE) ?? Infinity) - before;
  const start = Math.min(Number.isNaN(known) ? 0 : Math.max(0, known), Math.max(0, cells.length - width));
  const window = cells.slice(start, start + width);
  while (window.length < width) window.push(window.at(-1) as TableCell);
  return window;
}

/**
 * Several windows hold all values: a row sum above zero decides, then rows of the same shape, then a sum of zero, then
 * the right-hand edge of table three and the left-hand edge of table two. -1 where rows of one shape begin differently.
 */
function chooseStart(run: RunPiece, width: number, from: number, to: number, starts: KnownStarts): number {
  const proved: number[] = [];
  for (let s = from; s <= to; s += 1) if (sumHolds(run.cells.slice(s, s + width))) proved.push(s);
  const only = proved.length === 1 ? (proved[0] as number) : -1;
  if (only >= 0 && Number(run.cells[only + width - 1]?.plain) > 0) return only;
  const known = starts.get(shapeOf(run)) ?? (starts.get(ANY_SHAPE) ?? NaN) - run.before;
  if (known >= from && known <= to) return known;
  if (Number.isNaN(starts.get(shapeOf(run)))) return -1;
  if (only >= 0) return only;
  return width === 7 ? to : from;
}

/** Key under which the column is kept in which all certain rows of a table begin their values. */
export const ANY_SHAPE = -1;

/** Key that is there where certain rows of a table have empty cells between label and values. */
export const ROOM = -2;

/** Key under which the first column behind the labels is kept for rows of so many cells. */
export function edgeOf({ size }: Pick<RunPiece, 'size'>): number {
  return -3 - 2 * size;
}

/** Key under which is kept where certain rows with so many cells in front of their values begin these; NaN where they differ. */
export function behindOf(before: number): number {
  return -4 - 2 * before;
}

function isSumAboveZero(cells: readonly TableCell[]): boolean {
  return sumHolds(cells) && Number(cells.at(-1)?.plain) > 0;
}

function fitText({ cells, adrift }: RunPiece, width: number, ordinal: string): FittedRun {
  if (cells.length === width) return { cells, odd: null };
  if (cells.length < width)
    return adrift === true
      ? { cells: new Array<null>(width).fill(null), odd: 'row-shortened' }
      : fitShort(cells, width);
  if (cells.length === width + 1 && ordinal !== '' && cells[0]?.plain === ordinal && sumHolds(cells.slice(1))) {
    return { cells: cells.slice(1), odd: null };
  }
  // The line of the table between label and values.
  if (width === 7 && cells.length === width + 1 && cells[0]?.plain === '|' && sumHolds(cells.slice(1)))
    return { cells: cells.slice(1), odd: null };
  return fitLong(cells, width);
}

/** Too few cells: the total is kept when the row sum proves it, the rest cannot be told. */
function fitShort(cells: readonly TableCell[], width: number): FittedRun {
  const fitted = new Array<TableCell | null>(width).fill(null);
  // Zeros prove nothing: the total may be among the blanks.
  const proved = width === 7 && cells.length > 2 && isSumAboveZero(cells) && !isEcho(cells);
  if (proved) fitted[width - 1] = cells.at(-1) as TableCell;
  return { cells: fitted, odd: 'row-shortened' };
}

/** Among strokes for blank cells a 1 or 7 that comes twice proves no total: both may be strokes. */
function isEcho(cells: readonly TableCell[]): boolean {
  const total = cells.at(-1)?.plain ?? '';
  const twice = cells.slice(0, -1).some(({ plain }) => plain === total);
  return twice && (total === '1' || total === '7') && cells.some(({ kind }) => kind === 'mark');
}

/** Too many cells: digits cut by a space when exactly one way of joining makes the row add up. */
function fitLong(cells: readonly TableCell[], width: number): FittedRun {
  if (cells.length === width) return { cells, odd: null };
  if (cells.every((cell) => cell.plain === cells[0]?.plain))
    return { cells: cells.slice(0, width), odd: 'row-lengthened' };
  const joined = width === 7 && cells.length <= width + 3 ? joinings(cells, cells.length - width) : [];
  const proved = joined.filter(sumHolds);
  if (proved.length === 1) return { cells: proved[0] as readonly TableCell[], odd: 'digits-split' };
  return { cells: new Array<null>(width).fill(null), odd: 'row-lengthened' };
}

/** All ways of joining `times` pairs of neighbours. */
export function joinings(cells: readonly TableCell[], times: number, from = 0): readonly (readonly TableCell[])[] {
  if (times === 0) return [cells];
  const found: (readonly TableCell[])[] = [];
  for (let i = from; i + 1 < cells.length; i += 1) {
    const pair = joinedDigits(cells[i] as TableCell, cells[i + 1] as TableCell);
    if (pair !== null) found.push(...joinings([...cells.slice(0, i), pair, ...cells.slice(i + 2)], times - 1, i));
  }
  return found;
}

/** Between the digits of a number is one blank, or the end of a line; a wider gap is one between columns. */
const WIDEST_CUT = 1;

function joinedDigits(left: TableCell, right: TableCell): TableCell | null {
  if (!isDigits(left.plain) || !isDigits(right.plain) || left.plain.startsWith('0')) return null;
  if (right.start - left.end > WIDEST_CUT) return null;
  return { kind: 'figure', plain: left.plain + right.plain, start: left.start, end: right.end };
}
