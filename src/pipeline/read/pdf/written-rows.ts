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
  return labels.map((label, row) => {
    const above = groups.filter((_, k) => first[k] === row).map((group) => group.text);
    const texts = columns.map((column) => textOf(column, row, leading));
    const blank = texts.every((text) => text === '');
    const told = opensRow(label.text) && !(open && row === labels.length - 1);
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

/** The words of a cell; a space cuts a value that stands next to a piece without a row. */
function textOf({ rows, rest }: LaidColumn, row: number, leading: number): string {
  const pieces = rows[row] as readonly Piece[];
  const text = pieces.map((piece) => piece.text).join('');
  const doubtful = rest.filter((other) =>
    pieces.some((piece) => Math.abs(piece.base - other.base) < DOUBTFUL * leading),
  );
  return [text, ...doubtful.map((piece) => piece.text)].join(' ').trim();
}

/** Rows of the values that no label stands beside. */
export function loneRows(columns: readonly LaidColumn[], leading: number): readonly Row[] {
  const rest = columns.flatMap(({ rest: pieces }, k) => pieces.map((piece) => ({ piece, k })));
  const rows: (typeof rest)[] = [];
  for (const one of rest.sort((a, b) => a.piece.base - b.piece.base)) {
    const row = rows.at(-1);
    if (row !== undefined && mayJoin(row, one, leading)) row.push(one);
    else rows.push([one]);
  }
  return rows.map((row) => ({
    at: (row[0] as (typeof rest)[number]).piece.base,
    cells: columns.map((_, k) =>
      row
        .filter((one) => one.k === k)
        .map(({ piece }) => piece.text)
        .join(''),
    ),
  }));
}

interface Placed {
  readonly piece: Piece;
  readonly k: number;
}

/** At one height, or the next line of a value of the row while the row has values on its first line elsewhere. */
function mayJoin(row: readonly Placed[], { piece, k }: Placed, leading: number): boolean {
  const [top, last] = [(row[0] as Placed).piece.base, (row.at(-1) as Placed).piece.base];
  if (piece.base - top < SAME_ROW * leading) return !row.some((other) => other.k === k);
  if (piece.base - last > 1.1 * leading) return false;
  const above = row.findLast((other) => other.k === k)?.piece;
  return above === undefined ? piece.base - top < leading : piece.base - above.base > 0.75 * leading;
}

function middle(cell: LabelCell): number {
  return (cell.top + cell.bottom) / 2;
}
