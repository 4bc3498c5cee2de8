/**
 * Rows of table three that lost, doubled or spoiled a value: takes the cells of the table and gives the values of such rows where the
 * columns prove one way to lay them over the row: what came in adds up to what went out, and the outcomes to （七）总计. A value that
 * was not read stays so, whatever the sums say of it.
 */
import type { Diagnostic } from '../../../../domain/diagnostic.ts';
import { diagnostic } from '../../../../domain/diagnostic-codes.ts';
import { isRead, type CellReading, type OpenRow, type TableReading } from '../readings/cell-reading.ts';
import { TABLE_THREE_ROWS, type FormRow } from '../labels/form-rows.ts';
import { addend, COLUMNS, isAskedBeside, LOAD, OUTCOMES, type Signs } from '../readings/outcome-columns.ts';
import { layoutsOf, type RowLayout } from './row-layouts.ts';
import type { TableCell } from '../cells/table-cell.ts';

/** More such rows, or more ways to lay them, are not tried. */
const MOST_OPEN = 8;
const MOST_STEPS = 20_000;

/** A row with the ways to lay it: one where it was read, none where nothing is known of it. */
interface LaidRow {
  readonly row: FormRow;
  readonly layouts: readonly RowLayout[];
  /** True where its label leaves no doubt. */
  readonly sure: boolean;
}

export function restoreRows(reading: TableReading): TableReading {
  const open = openRows(reading);
  if (open.length === 0 || open.length > MOST_OPEN) return reading;
  const isAsked = isAskedBeside(TABLE_THREE_ROWS.filter(({ places }) => places.some((place) => reading.cells[place])));
  let laid: readonly LaidRow[] = TABLE_THREE_ROWS.filter(isAsked).map((row) => laidRow(row, reading, open));
  const proved = new Map<FormRow, RowLayout>();
  // What came in tells （七）总计, which tells the outcomes; and these may tell it, and it what came in.
  for (const part of [LOAD, OUTCOMES, LOAD]) {
    const found = solved(
      laid.filter(({ row }) => part.has(row)),
      part,
    );
    laid = laid.map((one) => found.get(one.row) ?? one);
    for (const [row, { layouts, sure }] of found) if (sure) proved.set(row, layouts[0] as RowLayout);
  }
  const cells = [...reading.cells];
  const notes: Diagnostic[] = [];
  for (const [row, layout] of proved) {
    if (isReadSo(reading.cells, row, layout)) continue;
    restore(cells, row, layout);
    notes.push(noteRestored(row, layout));
  }
  return { ...reading, cells, diagnostics: [...reading.diagnostics, ...notes] };
}

/** Rows that could not be read, and those with an empty cell where the others fill theirs. */
function openRows({ cells, open = [] }: TableReading): readonly OpenRow[] {
  const gapped = open.filter(({ gapped }) => gapped).length;
  const read = TABLE_THREE_ROWS.filter(({ places }) => places.some((place) => cells[place])).length;
  return gapped * FILLED_SHARE > read ? open.filter((row) => !row.gapped) : open;
}

/** A table fills its cells when no more than one row in so many has an empty one. */
const FILLED_SHARE = 5;

function laidRow(row: FormRow, { cells }: TableReading, open: readonly OpenRow[]): LaidRow {
  const found = open.find((other) => other.row === row);
  if (found !== undefined) return { row, layouts: layoutsOf(found.cells), sure: found.sure };
  const read = row.places.map((place) => cells[place]);
  if (!read.every(isRead)) return { row, layouts: [], sure: false };
  return { row, layouts: [{ numbers: read.map((cell) => addend(cell?.value)), cells: [] }], sure: false };
}

/**
 * The rows with several ways to lay them, with the one way that makes each column come to nothing when its numbers are added with
 * their sign; none where a row is not known at all.
 */
function solved(rows: readonly LaidRow[], signs: Signs): ReadonlyMap<FormRow, LaidRow> {
  const signOf = (row: FormRow): number => signs.get(row) as number;
  const found = new Map<FormRow, LaidRow>();
  const isOpen = ({ layouts, sure }: LaidRow): boolean => layouts.length > 1 || sure;
  const open = rows.filter(isOpen).sort((a, b) => signOf(a.row) - signOf(b.row));
  if (open.length === 0 || rows.some(({ layouts }) => layouts.length === 0)) return found;
  const search: Search = { open, signs: open.map(({ row }) => signOf(row)), steps: 0, ways: [] };
  const settled = rows.filter((one) => !isOpen(one));
  const sums = Array.from({ length: COLUMNS }, (_, column) =>
    settled.reduce((sum, { row, layouts: [layout] }) => sum + signOf(row) * addend(layout?.numbers[column]), 0),
  );
  lay(search, [], sums);
  const [way] = search.ways;
  if (way === undefined || search.steps > MOST_STEPS) return found;
  for (const [i, one] of open.entries()) {
    const layout = way[i] as RowLayout;
    if (search.ways.every((other) => isSame(other[i] as RowLayout, layout)))
      found.set(one.row, { ...one, layouts: [layout] });
  }
  return found;
}

const isSame = (one: RowLayout, other: RowLayout): boolean =>
  one.numbers.every((value, column) => value === other.numbers[column]);

interface Search {
  readonly open: readonly LaidRow[];
  readonly signs: readonly number[];
  steps: number;
  /** A layout for each open row. */
  readonly ways: (readonly RowLayout[])[];
}

/** Lays the next open row in each way; those that take away come first, so that a column above nothing never comes back to it. */
function lay(search: Search, chosen: readonly RowLayout[], sums: readonly number[]): void {
  search.steps += 1;
  if (search.steps > MOST_STEPS) return;
  const next = search.open[chosen.length];
  if (next === undefined) {
    if (sums.every((sum) => sum === 0)) search.ways.push(chosen);
    return;
  }
  const sign = search.signs[chosen.length] as number;
  for (const layout of next.layouts) {
    const left = sums.map((sum, column) => sum + sign * (layout.numbers[column] as number));
    if (sign < 0 || left.every((sum) => sum <= 0)) lay(search, [...chosen, layout], left);
  }
}

/** True where the row was read as it is laid. */
function isReadSo(cells: TableReading['cells'], row: FormRow, { numbers, cells: laid }: RowLayout): boolean {
  return row.places.every((place, column) => {
    const cell = cells[place];
    return laid[column] === null || (isRead(cell) && addend(cell?.value) === numbers[column]);
  });
}

/** The sums that laid the row are no check of it any more, which the audit learns from this. */
function noteRestored(row: FormRow, { cells }: RowLayout): Diagnostic {
  const read = cells.filter((cell) => cell !== null);
  const span = { start: (read[0] as TableCell).start, end: (read.at(-1) as TableCell).end };
  const message = `Unexpected values in row ${row.label}, expected one in each column; the sums of row and columns place them`;
  return diagnostic('row-restored', message, span);
}

/** Sets the cells of a row that were read. */
function restore(cells: (CellReading | undefined)[], row: FormRow, layout: RowLayout): void {
  for (const [column, place] of row.places.entries()) {
    const found = layout.cells[column];
    if (found !== null && found !== undefined) cells[place] = restoredCell(found, layout.numbers[column] as number);
  }
}

function restoredCell({ kind, start, end }: TableCell, value: number): CellReading {
  const isBlank = kind === 'empty' || kind === 'mark';
  return { value: isBlank ? null : value, state: isBlank ? 'blank' : 'exact', start, end, method: 'table-row' };
}
