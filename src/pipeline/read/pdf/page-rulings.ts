/**
 * Ruling lines of a PDF page: takes what pdf.js paints, gives the level and upright lines in the page's upright view.
 * Thin filled boxes count as lines; slanting and curved lines, and lines that are only clipped to, do not.
 */
import type { Matrix } from './matrix.ts';
import { multiplied, mapped } from './matrix.ts';

/** A line: its place across itself and its extent along itself, in points. */
export interface Ruling {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** `level`: at y, from x to x; `upright`: at x, from y to y. */
export interface Rulings {
  readonly level: readonly Ruling[];
  readonly upright: readonly Ruling[];
}

/** What a page paints, as pdf.js gives it. */
export interface Paintings {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Numbers of pdf.js's operators by name. */
export type OperatorCodes = Readonly<Record<string, number>>;

type Point = readonly [number, number];
interface Sink {
  readonly level: Ruling[];
  readonly upright: Ruling[];
}

/** A filled box no thicker than this is a line, in points; a stroke may slant by a tenth of it. */
const THICKEST = 3;
/** Lines beyond these are a drawing, no table. */
const MOST_LINES = 20_000;

const STROKES = ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'];
const FILLS = ['fill', 'eoFill'];

/** The lines of a page; `view` is the page's transformation to its upright view. */
export function pageRulings({ fnArray, argsArray }: Paintings, codes: OperatorCodes, view: Matrix): Rulings {
  const sink: Sink = { level: [], upright: [] };
  const codesOf = (names: readonly string[]): ReadonlySet<unknown> => new Set(names.map((name) => codes[name]));
  const [strokes, fills] = [codesOf(STROKES), codesOf(FILLS)];
  const [opens, closes] = [codesOf(['save', 'paintFormXObjectBegin']), codesOf(['restore', 'paintFormXObjectEnd'])];
  const stack: Matrix[] = [];
  let matrix = view;
  for (let i = 0; i < fnArray.length && sink.level.length + sink.upright.length < MOST_LINES; i += 1) {
    const [code, args] = [fnArray[i] as number, argsArray[i] as readonly unknown[] | null];
    if (opens.has(code)) stack.push(matrix);
    if (closes.has(code)) matrix = stack.pop() ?? view;
    else if (code === codes['transform']) matrix = multiplied(matrix, args as unknown as Matrix);
    else if (code === codes['paintFormXObjectBegin'] && args?.[0]) matrix = multiplied(matrix, args[0] as Matrix);
    else if (code === codes['constructPath'] && args !== null) {
      const painted = strokes.has(args[0]) ? addStrokes : fills.has(args[0]) ? addFill : null;
      if (painted !== null) for (const path of pathsOf(args, matrix)) painted(sink, path);
    }
  }
  return sink;
}

/** Numbers that a path's steps take, by the step's own number: move, line, curve, quadratic curve, close. */
const STEP_LENGTHS = [2, 2, 6, 4, 0];

/** The parts of a path as corners; null parts (curves) are left out. */
function pathsOf(args: readonly unknown[], matrix: Matrix): readonly (readonly Point[])[] {
  const steps = (args[1] as readonly unknown[] | undefined)?.[0] as ArrayLike<number> | null | undefined;
  const paths: Point[][] = [];
  if (steps === null || steps === undefined) return paths;
  for (let i = 0; i < steps.length;) {
    const step = steps[i] as number;
    const length = STEP_LENGTHS[step];
    if (length === undefined) return paths;
    if (step === 0) paths.push([]);
    const path = paths.at(-1);
    if (path !== undefined && length > 0) {
      path.push(mapped(matrix, steps[i + length - 1] as number, steps[i + length] as number));
    } else if (path?.[0] !== undefined) path.push(path[0]);
    i += length + 1;
  }
  return paths;
}

function addStrokes(sink: Sink, path: readonly Point[]): void {
  for (let k = 1; k < path.length; k += 1) {
    const [[x, y], [toX, toY]] = [path[k - 1] as Point, path[k] as Point];
    if (Math.abs(y - toY) < THICKEST / 10) add(sink.level, (y + toY) / 2, x, toX);
    else if (Math.abs(x - toX) < THICKEST / 10) add(sink.upright, (x + toX) / 2, y, toY);
  }
}

function addFill(sink: Sink, path: readonly Point[]): void {
  const [xs, ys] = [path.map(([x]) => x), path.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [wide, high] = [right - left, bottom - top];
  if (high <= THICKEST && wide > high) add(sink.level, (top + bottom) / 2, left, right);
  else if (wide <= THICKEST && high > wide) add(sink.upright, (left + right) / 2, top, bottom);
}

function add(lines: Ruling[], at: number, a: number, b: number): void {
  if ([at, a, b].every(Number.isFinite)) lines.push({ at, from: Math.min(a, b), to: Math.max(a, b) });
}
