/**
 * Rows of a table on a PDF page: takes its cells, gives rows of texts. A row is where values stand; a label of several
 * lines belongs to the row at its middle; a blank cell among values is kept as an empty text.
 */
import type { PageCell } from './table-cells.ts';
import { nearestColumn, splitValues } from './split-values.ts';
import { opensRow } from './table-cells.ts';
import { isStacked, valueRows } from './value-rows.ts';

/** Cells whose middles are no further apart than this, in sizes of the type, are in one row. */
const SAME_ROW = 0.75;
/** From so many values in a row on, all rows of the table have the columns of the fullest. */
const MANY_VALUES = 5;

/** Labels of groups, the first of their members, and any of them. Each pattern takes its own level and leaves the others. */
const GROUPS = [
  // Takes `（三）不予公开` with `1.` to `8.`; leaves `三、`.
  { label: /^[（(][一二三四五六七][）)]/u, first: /^1\s*[.．、]/u, member: /^\d\s*[.．、]/u },
  // Takes `三、本年度办理结果` with everything from （一） to （七）; leaves `一、本年新收…`.
  { label: /^三\s*[、.．]/u, first: /^[（(]一[）)]/u, member: /^(?:[（(][一二三四五六七][）)]|\d\s*[.．、])/u },
] as const;

/** The rows from top to bottom, the texts of each from left to right. */
export function tableRows(cells: readonly PageCell[]): readonly (readonly string[])[] {
  const gathered = gatherRows(cells);
  const columns = valueColumns(gathered);
  const rows = withGroupsFirst(columns === null ? gathered : gathered.map((row) => splitValues(row, columns)));
  return rows.map((row, i) => texts(row, columns ?? headerColumns(rows, i)));
}

function middle(cell: PageCell): number {
  return (cell.top + cell.bottom) / 2;
}

/** Rows grow around values; what is at no value's height makes rows of its own. */
function gatherRows(cells: readonly PageCell[]): PageCell[][] {
  const rows = valueRows(cells);
  for (const cell of cells.filter((one) => !one.value)) addLabel(rows, cell);
  for (const row of rows) row.sort((a, b) => a.left - b.left);
  return rows.sort((a, b) => rowMiddle(a) - rowMiddle(b));
}

function addLabel(rows: PageCell[][], cell: PageCell): void {
  let near: PageCell[] | null = null;
  for (const row of rows) {
    if (near === null || distance(row, cell) <= distance(near, cell)) near = row;
  }
  // Two labels on one place are two rows: the second has no values.
  const apart = near === null || distance(near, cell) >= SAME_ROW * cell.size;
  if (near === null || apart || near.some((other) => isStacked(other, cell))) rows.push([cell]);
  else near.push(cell);
}

/** From the middle of a label to the values of a row; 0 among them. */
function distance(row: readonly PageCell[], cell: PageCell): number {
  const values = row.filter((other) => other.value);
  const middles = (values.length === 0 ? row.slice(0, 1) : values).map(middle);
  return Math.max(0, Math.min(...middles) - middle(cell), middle(cell) - Math.max(...middles));
}

function rowMiddle(row: readonly PageCell[]): number {
  const anchor = row.find((cell) => cell.value) ?? (row[0] as PageCell);
  return middle(anchor);
}

/** The label of a group stands at its middle: it is moved to the group's first row, as tables are written. */
function withGroupsFirst(rows: readonly PageCell[][]): PageCell[][] {
  const moved = rows.map((row) => [...row]);
  for (const [i, row] of rows.entries()) {
    for (const group of row) {
      const first = firstOfGroup(rows, i, group);
      if (first < 0 || first === i) continue;
      moved[i] = (moved[i] as PageCell[]).filter((cell) => cell !== group);
      (moved[first] as PageCell[]).push(group);
    }
  }
  for (const row of moved) row.sort((a, b) => a.left - b.left);
  return moved.filter((row) => row.length > 0);
}

/** Index of the row that begins the group of a label at row `i`; -1 when it labels no group. */
function firstOfGroup(rows: readonly PageCell[][], i: number, group: PageCell): number {
  const level = GROUPS.find(({ label }) => label.test(group.text));
  if (level === undefined) return -1;
  const inside = (rows[i] as PageCell[]).some((cell) => cell !== group && level.member.test(cell.text));
  const alone = (rows[i] as PageCell[]).length === 1;
  if (!inside && !alone) return -1;
  for (let k = inside ? i : i - 1; k >= 0; k -= 1) {
    const row = rows[k] as PageCell[];
    if (row.some((cell) => level.first.test(cell.text))) return k;
    if (row.length > 1 && !row.some((cell) => level.member.test(cell.text))) return -1;
  }
  return -1;
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
  for (const cell of values) placed[nearestColumn(columns, across(cell))] = cell.text;
  return [...labels, ...placed];
}
