/**
 * Rows of a table on a PDF page: takes its cells, gives rows of texts. A row is where values stand; a label of several
 * lines belongs to the row at its middle; a blank cell among values is kept as an empty text.
 */
import type { PageCell } from './table-cells.ts';
import { opensRow } from './table-cells.ts';

/** Cells whose middles are no further apart than this, in sizes of the type, are in one row. */
const SAME_ROW = 0.75;
/** From so many values in a row on, all rows of the table have the columns of the fullest. */
const MANY_VALUES = 5;

/** Takes the first of a group of labels: `1.属于国家秘密`; leaves `2.`. */
const FIRST_LABEL = /^1\s*[.．、]/u;
/** Takes any numbered label: `3.保护…`; leaves `（三）不予公开`. */
const NUMBERED_LABEL = /^\d\s*[.．、]/u;
/** Takes the label of a group: `（三）不予公开`; leaves `1.`. */
const GROUP_LABEL = /^[（(][一二三四五六七][）)]/u;

/** The rows from top to bottom, the texts of each from left to right. */
export function tableRows(cells: readonly PageCell[]): readonly (readonly string[])[] {
  const rows = withGroupsFirst(gatherRows(cells));
  const columns = valueColumns(rows);
  return rows.map((row, i) => texts(row, columns ?? headerColumns(rows, i)));
}

function middle(cell: PageCell): number {
  return (cell.top + cell.bottom) / 2;
}

/** Rows grow around values; what is at no value's height makes rows of its own. */
function gatherRows(cells: readonly PageCell[]): PageCell[][] {
  const rows: PageCell[][] = [];
  for (const cell of cells.filter((one) => one.value)) addToRow(rows, cell);
  for (const cell of cells.filter((one) => !one.value)) addToRow(rows, cell);
  for (const row of rows) row.sort((a, b) => a.left - b.left);
  return rows.sort((a, b) => rowMiddle(a) - rowMiddle(b));
}

function addToRow(rows: PageCell[][], cell: PageCell): void {
  const near = rows.findLast((row) => Math.abs(rowMiddle(row) - middle(cell)) < SAME_ROW * cell.size);
  // Two labels on one place are two rows: the second has no values.
  if (near === undefined || (!cell.value && near.some((other) => isStacked(other, cell)))) rows.push([cell]);
  else near.push(cell);
}

function isStacked(a: PageCell, b: PageCell): boolean {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0;
}

function rowMiddle(row: readonly PageCell[]): number {
  const anchor = row.find((cell) => cell.value) ?? (row[0] as PageCell);
  return middle(anchor);
}

/** The label of a group stands at its middle: it is moved to the group's first row, as tables are written. */
function withGroupsFirst(rows: readonly PageCell[][]): PageCell[][] {
  const moved = rows.map((row) => [...row]);
  for (const [i, row] of rows.entries()) {
    const group = row.find((cell) => GROUP_LABEL.test(cell.text));
    if (group === undefined) continue;
    const first = firstOfGroup(rows, i);
    if (first === i || first < 0) continue;
    moved[i] = (moved[i] as PageCell[]).filter((cell) => cell !== group);
    (moved[first] as PageCell[]).unshift(group);
  }
  return moved.filter((row) => row.length > 0);
}

/** Index of the row that begins the group whose label is at row `i`; -1 when the label is a row of its own. */
function firstOfGroup(rows: readonly PageCell[][], i: number): number {
  const alone = (rows[i] as PageCell[]).length === 1;
  const from = alone && isNumbered(rows[i - 1]) ? i - 1 : i;
  if (!isNumbered(rows[from])) return -1;
  for (let k = from; k >= 0 && (k === i || isNumbered(rows[k])); k -= 1) {
    if ((rows[k] as PageCell[]).some((cell) => FIRST_LABEL.test(cell.text))) return k;
  }
  return -1;
}

function isNumbered(row: readonly PageCell[] | undefined): boolean {
  return row !== undefined && row.some((cell) => NUMBERED_LABEL.test(cell.text));
}

/** Middles of the value columns of a table with many; null for one with few. */
function valueColumns(rows: readonly PageCell[][]): readonly number[] | null {
  const full = rows.reduce((most, row) => Math.max(most, row.filter((cell) => cell.value).length), 0);
  if (full < MANY_VALUES) return null;
  const sums = new Array<number>(full).fill(0);
  const fullest = rows.map((row) => row.filter((cell) => cell.value)).filter((values) => values.length === full);
  for (const values of fullest) for (const [k, cell] of values.entries()) sums[k] = (sums[k] as number) + across(cell);
  return sums.map((sum) => sum / fullest.length);
}

/** Middles of the columns that the nearest header above names. */
function headerColumns(rows: readonly PageCell[][], i: number): readonly number[] {
  for (let k = i - 1; k >= 0; k -= 1) {
    const row = rows[k] as PageCell[];
    if (row.length > 1 && row.every((cell) => !cell.value)) return row.slice(1).map(across);
  }
  return [];
}

function across(cell: PageCell): number {
  return (cell.left + cell.right) / 2;
}

function texts(row: readonly PageCell[], columns: readonly number[]): readonly string[] {
  const labels = row.filter((cell) => !cell.value).map((cell) => cell.text);
  const values = row.filter((cell) => cell.value);
  if (values.length === 0) {
    const blank = row.length === 1 && columns.length >= MANY_VALUES && opensRow(labels[0] as string);
    return blank ? [...labels, ...columns.map(() => '')] : labels;
  }
  if (values.length >= columns.length) return row.map((cell) => cell.text);
  const placed = columns.map(() => '');
  for (const cell of values) placed[nearest(columns, across(cell))] = cell.text;
  return [...labels, ...placed];
}

function nearest(columns: readonly number[], at: number): number {
  let best = 0;
  for (const [k, column] of columns.entries()) {
    if (Math.abs(column - at) < Math.abs((columns[best] as number) - at)) best = k;
  }
  return best;
}
