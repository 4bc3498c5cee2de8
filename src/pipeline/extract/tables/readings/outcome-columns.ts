/**
 * Table three as columns: takes its cells and gives the numbers of each row, and by how much the outcomes of each column are more
 * than its total. Nothing is said of columns where a row of the form is missing or could not be read.
 */
import { BALANCE_ROWS } from '../../../../forms/table-three.ts';
import { isRead, type CellReading, type CellsRead } from './cell-reading.ts';
import { TABLE_THREE_ROWS, type FormRow } from '../labels/form-rows.ts';
import { shapeOfRow } from './cells-asked.ts';

/** Numbers of one row from left to right, null for a blank cell. */
export interface NumbersOfRow {
  readonly row: FormRow;
  readonly numbers: readonly (number | null)[];
}

/** Columns of table three, the total among them. */
export const COLUMNS = 7;

/** The rows all of whose cells are numbers or blanks. */
export function numbersOf(cells: CellsRead): readonly NumbersOfRow[] {
  const found: NumbersOfRow[] = [];
  for (const row of TABLE_THREE_ROWS) {
    const numbers = numbersAt(row.places, cells);
    if (numbers !== null) found.push({ row, numbers });
  }
  return found;
}

function numbersAt(places: readonly number[], cells: CellsRead): readonly (number | null)[] | null {
  const numbers: (number | null)[] = [];
  for (const place of places) {
    const cell = cells[place];
    if (!isRead(cell)) return null;
    numbers.push((cell as CellReading).value);
  }
  return numbers;
}

/** The rows between 二、上年结转 and （七）总计. */
export function outcomesIn(rows: readonly NumbersOfRow[]): readonly NumbersOfRow[] {
  return rows.filter(({ row }) => !BALANCE_ROWS.has(row.id));
}

/** Rows whose numbers, with their sign, come to nothing in each column. */
export type Signs = ReadonlyMap<FormRow, 1 | -1>;

const CAME_IN: ReadonlySet<string> = new Set(['received', 'carriedIn']);

/** What came in, less what went out. */
export const LOAD: Signs = new Map(
  TABLE_THREE_ROWS.filter(({ id }) => BALANCE_ROWS.has(id)).map((row) => [row, CAME_IN.has(row.id) ? 1 : -1]),
);
/** The outcomes, less （七）总计. */
export const OUTCOMES: Signs = new Map(
  TABLE_THREE_ROWS.filter(({ id }) => !BALANCE_ROWS.has(id) || id === 'concluded').map((row) => [
    row,
    row.id === 'concluded' ? -1 : 1,
  ]),
);

/** Of each column the sum of the outcomes less （七）总计; null where a row is missing. */
export function columnGaps(rows: readonly NumbersOfRow[]): readonly number[] | null {
  const present = new Set(rows.map(({ row }) => row));
  const isAsked = isAskedBeside([...present]);
  if (!TABLE_THREE_ROWS.every((row) => present.has(row) || !isAsked(row))) return null;
  return gapsOf(rows, OUTCOMES);
}

/** Of each column what came in less what went out; null where a row is missing. */
export function loadGaps(rows: readonly NumbersOfRow[]): readonly number[] | null {
  return rows.filter(({ row }) => LOAD.has(row)).length < LOAD.size ? null : gapsOf(rows, LOAD);
}

/** Of each column the sum of the rows that have a sign, each with its sign. */
function gapsOf(rows: readonly NumbersOfRow[], signs: Signs): readonly number[] {
  const gaps = new Array<number>(COLUMNS).fill(0);
  for (const row of rows) {
    const sign = signs.get(row.row);
    if (sign === undefined) continue;
    for (let column = 0; column < COLUMNS; column += 1) {
      gaps[column] = (gaps[column] as number) + sign * numberAt(row, column);
    }
  }
  return gaps;
}

/** Tells the rows of the form that a table with these rows has: （六） comes as one row or as three. */
export function isAskedBeside(rows: readonly FormRow[]): (row: FormRow) => boolean {
  const other = rows.some(({ id }) => id === 'other') ? 'split' : 'single';
  return ({ id }) => shapeOfRow(id) !== other;
}

export function numberAt({ numbers }: NumbersOfRow, column: number): number {
  return addend(numbers[column]);
}

/** A blank adds nothing to a sum. */
export const addend = (value: number | null | undefined): number => (value === null || value === undefined ? 0 : value);

export function rowAddsUp(row: NumbersOfRow): boolean {
  let sum = 0;
  for (let column = 0; column + 1 < COLUMNS; column += 1) sum += numberAt(row, column);
  return sum === numberAt(row, COLUMNS - 1);
}
