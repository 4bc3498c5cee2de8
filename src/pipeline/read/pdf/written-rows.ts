/**
 * Writes the rows of a table without lines: takes labels, groups of labels and columns laid beside them, gives rows with
 * their height. A group stands in its first row; values without a label make rows of their own.
 */
import { isNumbered, opensRow } from './form-words.ts';
import type { LabelCell } from './label-cells.ts';
import type { LaidColumn } from './lay-values.ts';
import type { Piece } from './table-pieces.ts';

/** A row as it is written: its cells and its height on the page. */
export interface Row {
  readonly at: number;
  readonly cells: readonly string[];
}

/** What stands so close to a value, in lines, may be a part of it. */
const DOUBTFUL = 1.4;
/** Pieces no further apart than this, in lines, are in one row. */
const SAME_ROW = 0.4;
/** Lines of one cell are no further apart than this, in lines. */
const NEXT_LINE = 1.13;
/** Takes the label of the group of all outcomes, cut or whole; leaves those of its parts. */
const OUTCOMES = /^三\s*[、.．]/u;
/** Takes the first label under the group of all outcomes. */
const FIRST_OUTCOME = /^[（(]\s*一\s*[）)]/u;
const FIRST_NUMBER = /^1\s*[、.．]/u; // takes `1.属于国家秘密`; leaves `2.其他法律…`

/** Rows of column heads, cells of one height side by side. */
export function headRows(cells: readonly LabelCell[]): readonly Row[] {
  const rows: LabelCell[][] = [];
  for (const cell of [...cells].sort((a, b) => middle(a) - middle(b))) {
    const row = rows.at(-1);
    if (row !== undefined && middle(cell) - middle(row[0] as LabelCell) < 0.5 * cell.size) row.push(cell);
    else rows.push([cell]);
  }
  return rows.map((row) => ({
    at: middle(row[0] as LabelCell),
    cells: row.sort((a, b) => a.left - b.left).map((cell) => cell.text),
  }));
}

/** `open`: the last row may go on on the next page, so that it has no blank cells without a value. */
export function labelledRows(
  labels: readonly LabelCell[],
  groups: readonly LabelCell[],
  columns: readonly LaidColumn[],
  leading: number,
  open: boolean,
): readonly Row[] {
  const first = groups.map((group) => firstRow(labels, group));
  const linesIn = (row: number): readonly number[] => columns.map(({ rows }) => rows[row]?.length ?? -1);
  const isBare = (row: number): boolean => linesIn(row).every((lines) => lines === 0);
  // Values of two rows may stand as the lines of one where a row beside it has none.
  const isStack = (row: number): boolean =>
    linesIn(row).some((lines) => lines > 1) && (isBare(row - 1) || isBare(row + 1));
  return labels.map((label, row) => {
    const above = groups.filter((_, k) => first[k] === row).map((group) => group.text);
    const texts = columns.map((column) => textOf(column, row, label, leading, isStack(row) ? ' ' : ''));
    const blank = texts.every((text) => text === '');
    const last = open && row === labels.length - 1;
    const told = opensRow(label.text) && !last && !(isStack(row - 1) || isStack(row + 1));
    return { at: middle(label), cells: [...above, label.text, ...(blank && !told ? [] : texts)] };
  });
}

/** Index of the first row of a group: the last one numbered 1 that is not below the middle of the group. */
function firstRow(labels: readonly LabelCell[], group: LabelCell): number {
  const first = OUTCOMES.test(group.text) ? FIRST_OUTCOME : FIRST_NUMBER;
  const found = labels.findLastIndex((label) => first.test(label.text) && label.top <= middle(group) + group.size);
  return found >= 0
    ? found
    : Math.max(
        0,
        labels.findIndex((label) => isNumbered(label.text)),
      );
}

/**
 * The words of a cell, its lines parted by `between`; a space cuts a value that stands next to a piece without a row, and one
 * whose lines do not stand around the middle of the label, for one of them may be a value of the next row: the sum tells.
 */
function textOf({ rows, rest }: LaidColumn, row: number, label: LabelCell, leading: number, between: string): string {
  const pieces = rows[row] as readonly Piece[];
  const text = pieces.map((piece) => piece.text).join(isOffLevel(pieces, label, leading) ? ' ' : between);
  const doubtful = rest.filter((other) =>
    pieces.some((piece) => Math.abs(piece.base - other.base) < DOUBTFUL * leading),
  );
  return [text, ...doubtful.map((piece) => piece.text)].join(' ').trim();
}

const DIGITS = /^[\d０-９]+$/u; // takes `416`; leaves `22（其中`, whose rest is on the next line

function isOffLevel(pieces: readonly Piece[], label: LabelCell, leading: number): boolean {
  if (pieces.length < 2 || !pieces.every(({ text }) => DIGITS.test(text))) return false;
  const level = pieces.reduce((sum, { base }) => sum + base, 0) / pieces.length;
  return Math.abs(level - middle(label)) > OFF_LEVEL * leading;
}

/** Lines of one value stand so near to the middle of their label, in lines. */
const OFF_LEVEL = 0.3;

/** Rows of the values that no label stands beside: a few pieces next to a full line are lines of its cells. */
export function loneRows(columns: readonly LaidColumn[], leading: number): readonly Row[] {
  const rest = columns.flatMap(({ rest: pieces }, k) => pieces.map((piece) => ({ piece, k })));
  const lines: Placed[][] = [];
  for (const one of rest.sort((a, b) => a.piece.base - b.piece.base)) {
    const line = lines.at(-1);
    if (line !== undefined && heightOf([one]) - heightOf(line) < SAME_ROW * leading) line.push(one);
    else lines.push([one]);
  }
  return joinedLines(lines, leading).map((row) => ({
    at: heightOf(row),
    cells: columns.map((_, k) =>
      row
        .filter((one) => one.k === k)
        .sort((a, b) => a.piece.base - b.piece.base)
        .map(({ piece }) => piece.text)
        .join(''),
    ),
  }));
}

interface Placed {
  readonly piece: Piece;
  readonly k: number;
}

/** Lines of cells go to the full line next to them. */
function joinedLines(lines: readonly (readonly Placed[])[], leading: number): readonly (readonly Placed[])[] {
  const rows = lines.map((line) => [...line]);
  for (const [i, line] of lines.entries()) {
    const full = [i - 1, i + 1].find((other) => {
      const near = lines[other];
      return (
        near !== undefined &&
        line.length * 2 <= near.length &&
        Math.abs(heightOf(near) - heightOf(line)) < NEXT_LINE * leading
      );
    });
    if (full === undefined) continue;
    (rows[full] as Placed[]).push(...line);
    rows[i] = [];
  }
  return rows.filter((row) => row.length > 0);
}

function heightOf(line: readonly Placed[]): number {
  return (line[0] as Placed).piece.base;
}

function middle(cell: LabelCell): number {
  return (cell.top + cell.bottom) / 2;
}
