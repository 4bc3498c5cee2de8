/**
 * Lays the values of one column beside the labels of the rows: takes the pieces of a column and the labels, both from top to
 * bottom, gives the text for each row. A value may have several lines; what stands beside no label is left over, and a value
 * next to something left over is cut by a space, so that no part of a number is taken for the whole.
 */
import type { LabelCell } from './label-cells.ts';
import type { Piece } from './table-pieces.ts';

/** How cells of different heights stand to each other. */
export type Level = 'middle' | 'top' | 'bottom';
export const LEVELS: readonly Level[] = ['middle', 'top', 'bottom'];

export interface LaidColumn {
  /** Pieces of each row, from top to bottom. */
  readonly rows: readonly (readonly Piece[])[];
  /** Pieces that stand beside no label. */
  readonly rest: readonly Piece[];
  /** How badly values and labels fit, in lines. */
  readonly cost: number;
}

/** What is further from the label's level than this, in lines, is not beside it. */
const FURTHEST = 0.7;
/** Lines of one value are so many leadings apart. */
const CLOSEST = 0.85;
const WIDEST = 1.13;
const MOST_LINES = 6;
/** A page with more pairs of values and labels is none of a report. */
const MOST_PAIRS = 40_000;
/** Cost of a piece without a row, of each line of a value beyond the first, and of a row without a value. */
const ALONE = 1;
const LINE = 0.1;
const BLANK = 0.05;

/** How the pieces before a place and the rows before it are best laid: the cost, and how many pieces the last row took. */
interface State {
  readonly cost: number;
  /** Pieces that the last row took; -1 where the last piece is left over. */
  readonly took: number;
}

/** Lays the pieces; `leading` is the distance of two lines in one cell. */
export function layValues(
  pieces: readonly Piece[],
  labels: readonly LabelCell[],
  level: Level,
  leading: number,
): LaidColumn {
  if (pieces.length * labels.length > MOST_PAIRS) return { rows: labels.map(() => []), rest: pieces, cost: 0 };
  const states: State[][] = [];
  for (let n = 0; n <= pieces.length; n += 1) {
    const row: State[] = [];
    states.push(row);
    for (let r = 0; r <= labels.length; r += 1) row.push(bestState(states, pieces, labels, level, leading, n, r));
  }
  return traced(states, pieces, labels);
}

function bestState(
  states: readonly (readonly State[])[],
  pieces: readonly Piece[],
  labels: readonly LabelCell[],
  level: Level,
  leading: number,
  n: number,
  r: number,
): State {
  if (n === 0) return { cost: r * BLANK, took: 0 };
  let best: State = { cost: costAt(states, n - 1, r) + ALONE, took: -1 };
  if (r === 0) return best;
  const unused = costAt(states, n, r - 1) + BLANK;
  if (unused < best.cost) best = { cost: unused, took: 0 };
  for (let took = 1; took <= Math.min(n, MOST_LINES); took += 1) {
    if (took > 1 && !isBelow(pieces[n - took] as Piece, pieces[n - took + 1] as Piece, leading)) break;
    const apart = misfit(pieces.slice(n - took, n), labels[r - 1] as LabelCell, level, leading);
    const cost = costAt(states, n - took, r - 1) + apart + LINE * (took - 1);
    if (apart <= FURTHEST && cost < best.cost) best = { cost, took };
  }
  return best;
}

function costAt(states: readonly (readonly State[])[], n: number, r: number): number {
  return (states[n]?.[r] as State).cost;
}

function isBelow(above: Piece, below: Piece, leading: number): boolean {
  const apart = (below.base - above.base) / leading;
  return apart > CLOSEST && apart < WIDEST;
}

/** How far the level of a value is from that of a label, in lines. */
function misfit(lines: readonly Piece[], label: LabelCell, level: Level, leading: number): number {
  const [top, bottom] = [(lines[0] as Piece).base, (lines.at(-1) as Piece).base];
  const apart =
    level === 'top'
      ? top - label.top
      : level === 'bottom'
        ? bottom - label.bottom
        : (top + bottom - label.top - label.bottom) / 2;
  return Math.abs(apart) / leading;
}

function traced(
  states: readonly (readonly State[])[],
  pieces: readonly Piece[],
  labels: readonly LabelCell[],
): LaidColumn {
  const rows: Piece[][] = labels.map(() => []);
  const rest: Piece[] = [];
  let [n, r] = [pieces.length, labels.length];
  while (n > 0) {
    const { took } = states[n]?.[r] as State;
    if (took < 0) rest.unshift(pieces[n - 1] as Piece);
    else if (took > 0) rows[r - 1] = pieces.slice(n - took, n);
    if (took >= 0) r -= 1;
    n -= took < 0 ? 1 : took;
  }
  return { rows, rest, cost: costAt(states, pieces.length, labels.length) };
}
