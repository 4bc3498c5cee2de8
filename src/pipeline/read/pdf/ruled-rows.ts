/**
 * Rows of ruled tables: takes the words of a page and its ruling lines, gives rows of cells, each cell with the words inside
 * its lines, and the words outside all tables. A cell over several rows stands in the first; a frame around text is no table.
 */
import { lineText, pageLines } from './page-lines.ts';
import type { Rulings } from './page-rulings.ts';
import type { Word } from './place-words.ts';
import type { Box } from './ruled-boxes.ts';
import { ruledBoxes } from './ruled-boxes.ts';
import { isValue } from './is-value.ts';
import { cutAtRulings } from './cut-words.ts';

export interface RuledRow {
  readonly top: number;
  readonly cells: readonly RuledCell[];
}

export interface RuledCell {
  readonly text: string;
  /** Left side of the cell, in points. */
  readonly left: number;
}

export interface RuledPage {
  /** From top to bottom. */
  readonly rows: readonly RuledRow[];
  /** Words outside the tables. */
  readonly rest: readonly Word[];
}

/** Boxes whose tops are no further apart than this are in one row, in points. */
const SAME_TOP = 2;
/** The middle of a letter is so far above its base, in sizes of the type. */
const MIDDLE = 0.35;
/** A box with more lines of words than this is a frame. */
const MOST_LINES = 24;
/** Lines of values in a box that are no wrapped number, and boxes of such a look that show a table without its level lines. */
const MANY_VALUES = 4;
const MANY_COLUMNS = 3;
/** Takes a number that is set with spaces between all its signs: `1 5 5`, `8 . 5`; leaves `15 5`. */
const LETTER_SPACED = /^[+-]?\s?\d(?: [\d.,])+$/u;

/** The rows of a page's ruled tables. */
export function ruledRows(all: readonly Word[], rulings: Rulings): RuledPage {
  const boxes = ruledBoxes(rulings);
  if (boxes.length < 2) return { rows: [], rest: all };
  const words = all.flatMap((word) => cutAtRulings(word, rulings.upright));
  const inside = new Map<Box, Word[]>(boxes.map((box) => [box, []]));
  const rest: Word[] = [];
  for (const word of words) {
    const box = boxOf(boxes, word);
    if (box === null) rest.push(word);
    else (inside.get(box) as Word[]).push(word);
  }
  if ([...inside.values()].filter(isColumn).length >= MANY_COLUMNS) return { rows: [], rest: all };
  const rows = gatherRows(
    boxes.filter((box) => !isFrame(box, boxes, inside.get(box) as Word[])),
    inside,
  );
  const frames = boxes.filter((box) => isFrame(box, boxes, inside.get(box) as Word[]));
  return {
    rows: rows.filter((row) => row.cells.some((cell) => cell.text !== '')),
    rest: [...rest, ...frames.flatMap((box) => inside.get(box) as Word[])],
  };
}

/** True for the words of a whole column: values under its head, or more of them than a number is cut into. */
function isColumn(words: readonly Word[]): boolean {
  const lines = pageLines(words).map((line) => isValue({ text: lineText(line) }));
  const values = lines.length - 1 - lines.lastIndexOf(false);
  return values >= MANY_VALUES || (values > 0 && values < lines.length);
}

/** The smallest box around a word: a table may stand inside a frame. */
function boxOf(boxes: readonly Box[], word: Word): Box | null {
  const [x, y] = [(word.left + word.right) / 2, word.base - MIDDLE * word.size];
  let best: Box | null = null;
  for (const box of boxes) {
    if (x < box.left || x > box.right || y < box.top || y > box.bottom) continue;
    if (best === null || areaOf(box) < areaOf(best)) best = box;
  }
  return best;
}

function areaOf({ left, top, right, bottom }: Box): number {
  return (right - left) * (bottom - top);
}

/** A box around whole paragraphs, or alone on its lines with no other box above or below. */
function isFrame(box: Box, boxes: readonly Box[], words: readonly Word[]): boolean {
  if (new Set(words.map((word) => Math.round(word.base))).size > MOST_LINES && !hasNeighbour(box, boxes)) return true;
  return !hasNeighbour(box, boxes) && !boxes.some((other) => other !== box && isStacked(box, other));
}

function hasNeighbour(box: Box, boxes: readonly Box[]): boolean {
  return boxes.some((other) => other !== box && other.top < box.bottom - SAME_TOP && box.top < other.bottom - SAME_TOP);
}

function isStacked(box: Box, other: Box): boolean {
  const near = Math.min(Math.abs(box.top - other.bottom), Math.abs(other.top - box.bottom));
  return near < 2 * SAME_TOP && Math.min(box.right, other.right) - Math.max(box.left, other.left) > 0;
}

function gatherRows(boxes: readonly Box[], inside: ReadonlyMap<Box, readonly Word[]>): readonly RuledRow[] {
  const rows: Box[][] = [];
  for (const box of [...boxes].sort((a, b) => a.top - b.top)) {
    const row = rows.at(-1);
    if (row !== undefined && box.top - (row[0] as Box).top < SAME_TOP) row.push(box);
    else rows.push([box]);
  }
  return withValuesLow(rows, inside).map((row) => {
    const sorted = row.sort((a, b) => a.left - b.left);
    const top = Math.max(...sorted.map((box) => box.top));
    return { top, cells: sorted.map((box) => ({ text: textOf(inside.get(box) as Word[]), left: box.left })) };
  });
}

/** Where a line is missing a value's box begins too high: the value belongs to the last labelled row that begins above it. */
function withValuesLow(rows: readonly Box[][], inside: ReadonlyMap<Box, readonly Word[]>): readonly Box[][] {
  const hasLabel = (box: Box): boolean => (inside.get(box) as readonly Word[]).some((word) => !isValue(word));
  const tops = rows.map((row) => (row.some(hasLabel) ? (row[0] as Box).top : Infinity));
  const moved: Box[][] = rows.map(() => []);
  for (const [i, row] of rows.entries()) {
    for (const box of row) {
      const words = inside.get(box) as readonly Word[];
      const value = words.length === 1 && isValue(words[0] as Word) ? (words[0] as Word) : null;
      const low = value === null ? i : tops.findLastIndex((top) => top < value.base - MIDDLE * value.size);
      (moved[Math.max(i, low)] as Box[]).push(box);
    }
  }
  return moved.filter((row) => row.length > 0);
}

/** The lines of a cell, one after the other. */
function textOf(words: readonly Word[]): string {
  const text = pageLines(words).map(lineText).join('');
  return words.length === 1 && LETTER_SPACED.test(text) ? text.replaceAll(' ', '') : text;
}
