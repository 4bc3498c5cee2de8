/**
 * Boxes between ruling lines: takes the lines of a page, gives the box around a point, and all boxes with room for words.
 * A side without a line (an open table, a page break) ends where the lines across it end; a point that no upright line
 * stands beside is in no box.
 */
import type { Ruling, Rulings } from './page-rulings.ts';

/** A cell of a ruled table, in points from the upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A line may fall so short of the corner, in points. */
const SLACK = 1.5;
/** Lines across a side end no further from it than this, in points, unless the side is open. */
const OPEN_SIDE = 6;
/** A box less wide or high than this holds no words, in points. */
const SMALLEST = 3.5;
/** A page with more lines or more steps between them is a drawing, no table. */
const MOST_LINES = 1500;
const MOST_STEPS = 150;

/** All boxes of a page, empty ones too, without doubles. */
export function ruledBoxes(rulings: Rulings): readonly Box[] {
  const { level, upright } = rulings;
  if (upright.length === 0 || level.length === 0 || upright.length + level.length > MOST_LINES) return [];
  const [xs, ys] = [steps(upright, level), steps(level, upright)];
  if (xs.length > MOST_STEPS || ys.length > MOST_STEPS) return [];
  const boxes = new Map<string, Box>();
  for (const y of ys) {
    for (const x of xs) {
      const box = boxAt(rulings, x, y);
      if (box !== null) boxes.set(`${box.left} ${box.top} ${box.right} ${box.bottom}`, box);
    }
  }
  return [...boxes.values()];
}

function boxAt({ level, upright }: Rulings, x: number, y: number): Box | null {
  const [before, behind] = neighbours(upright, x, y);
  if (before === null && behind === null) return null;
  const [above, below] = neighbours(level, y, x);
  if (above === null && below === null) return null;
  const left = before?.at ?? leastFrom(above, below);
  const right = behind?.at ?? mostTo(above, below);
  const top = ends(above?.at ?? -Infinity, leastFrom(before, behind), Math.max);
  const bottom = ends(below?.at ?? Infinity, mostTo(before, behind), Math.min);
  return bottom - top < SMALLEST || right - left < SMALLEST ? null : { left, right, top, bottom };
}

/** A side without a line of its own may find that of another table, far beyond where the lines across it end. */
function ends(line: number, across: number, nearer: (a: number, b: number) => number): number {
  return Math.abs(line - across) > OPEN_SIDE ? nearer(line, across) : line;
}

/** The lines next to a place, among those that reach it. */
function neighbours(lines: readonly Ruling[], at: number, along: number): readonly [Ruling | null, Ruling | null] {
  let before: Ruling | null = null;
  let behind: Ruling | null = null;
  for (const line of lines) {
    if (line.from - SLACK > along || line.to + SLACK < along) continue;
    if (line.at <= at) before = before === null || line.at > before.at ? line : before;
    else behind = behind === null || line.at < behind.at ? line : behind;
  }
  return [before, behind];
}

function leastFrom(a: Ruling | null, b: Ruling | null): number {
  return Math.min(a?.from ?? Infinity, b?.from ?? Infinity);
}

function mostTo(a: Ruling | null, b: Ruling | null): number {
  return Math.max(a?.to ?? -Infinity, b?.to ?? -Infinity);
}

/** Middles between the places where lines stand or lines across them end. */
function steps(lines: readonly Ruling[], across: readonly Ruling[]): readonly number[] {
  const ends = across.flatMap((line) => [line.from, line.to]);
  const places = [...lines.map((line) => line.at), ...ends].sort((a, b) => a - b);
  const middles: number[] = [];
  for (let k = 1; k < places.length; k += 1) {
    const [before, place] = [places[k - 1] as number, places[k] as number];
    if (place - before > SMALLEST) middles.push((place + before) / 2);
  }
  return middles;
}
