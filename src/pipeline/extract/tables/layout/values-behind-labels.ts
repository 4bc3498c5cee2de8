/**
 * A table three of which recognition gave all labels first and then all values, one a line, along the rows or down the columns. Takes its
 * lines and gives one for each row; null unless every row of the form has its label, in order, each of its cells a value, and
 * one of the two ways alone makes every row add up.
 */
import type { FoundLabel } from '../labels/form-labels.ts';
import { TABLE_THREE_ROWS } from '../labels/form-rows.ts';
import type { LocatedLine } from './locate-tables.ts';
import { isAskedBeside } from '../readings/outcome-columns.ts';
import type { Rearranged } from './rearranged.ts';
import { valuesAddUp } from '../cells/row-sum.ts';
import { isDigits, type TableCell } from '../cells/table-cell.ts';

const COLUMNS = 7;
const FEWEST_ROWS = 23;

export function valuesBehindLabels(lines: readonly LocatedLine[]): Rearranged | null {
  const first = lines.findIndex(isValueAlone);
  if (first < FEWEST_ROWS) return null;
  const labels = rowLabels(lines.slice(0, first));
  const to = first + COLUMNS * labels.length;
  if (!isWhole(labels) || lines.length < to || isValueAlone(lines[to])) return null;
  const values = lines.slice(first, to);
  if (!values.every(isValueAlone)) return null;
  const cells = values.map((line) => line.cells[0] as TableCell);
  const along = labels.map((_, row) => cells.slice(row * COLUMNS, (row + 1) * COLUMNS));
  const down = labels.map((_, row) => cells.filter((__, i) => i % labels.length === row));
  const ways = [along, down].filter((rows) => rows.every(valuesAddUp));
  const [rows] = ways;
  if (rows === undefined || (ways.length > 1 && cells.some(({ kind, plain }) => kind === 'figure' && plain !== '0')))
    return null;
  return {
    from: labels[0]?.at ?? first,
    to,
    lines: labels.map(({ cell, label }, row) => ({
      cells: [cell, ...(rows[row] as readonly TableCell[])],
      labels: [label, ...new Array<null>(COLUMNS).fill(null)],
    })),
  };
}

function isValueAlone(line: LocatedLine | undefined): boolean {
  const [cell] = line?.cells ?? [];
  return (
    line !== undefined &&
    !line.gridded &&
    line.cells.length === 1 &&
    cell !== undefined &&
    (cell.kind === 'mark' || isDigits(cell.plain))
  );
}

interface RowLabel {
  readonly at: number;
  readonly row: number;
  readonly cell: TableCell;
  readonly label: FoundLabel;
}

/** The labels that lead on in the form's order, each on a line of its own. */
function rowLabels(lines: readonly LocatedLine[]): readonly RowLabel[] {
  const found: RowLabel[] = [];
  for (const [at, { cells, labels }] of lines.entries()) {
    const [cell, label] = [cells[0], labels[0]];
    if (cells.length !== 1 || cell === undefined || !label) continue;
    const last = found.at(-1)?.row ?? -1;
    const rows = label.meanings.flatMap(({ table, role, index }) => (table === 3 && role === 'row' ? [index] : []));
    const row = rows.find((index) => index > last && isNextTo(last, index));
    if (row !== undefined) found.push({ at, row, cell, label });
  }
  return found;
}

/** The rows of （六） come as one or as three: one of them may be left out. */
function isNextTo(last: number, row: number): boolean {
  return TABLE_THREE_ROWS.slice(last + 1, row).every(({ id }) => id === 'other' || id.startsWith('other.'));
}

/** Every row that the form asks for beside the others. */
function isWhole(labels: readonly RowLabel[]): boolean {
  const rows = new Set(labels.map(({ row }) => TABLE_THREE_ROWS[row]));
  const isAsked = isAskedBeside(TABLE_THREE_ROWS.filter((row) => rows.has(row)));
  return labels.length >= FEWEST_ROWS && TABLE_THREE_ROWS.every((row) => rows.has(row) === isAsked(row));
}
