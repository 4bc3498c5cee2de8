/**
 * Reads a table that the report tells as a list, in place of a reading that found little. Takes the report, its edition and what was
 * read of the table; gives that, or what the list tells where it tells more and proves itself: rows whose columns are named, or rows
 * of table three with their totals alone, where these balance.
 */
import type { ReadReport } from '../../../../domain/block.ts';
import type { Diagnostic } from '../../../../domain/diagnostic.ts';
import { diagnostic } from '../../../../domain/diagnostic-codes.ts';
import type { Edition } from '../../../../domain/report.ts';
import type { Span } from '../../../../domain/source.ts';
import { noCells, type CellReading, type CellsRead, type TableReading } from '../readings/cell-reading.ts';
import type { TableNumber } from '../labels/form-labels.ts';
import { TABLE_THREE_ROWS } from '../labels/form-rows.ts';
import { columnGaps, COLUMNS, loadGaps, type NumbersOfRow } from '../readings/outcome-columns.ts';
import { noteCell } from '../rows/read-rows.ts';
import { readCell, type Measure } from '../cells/read-cell.ts';
import { valuesAddUp } from '../cells/row-sum.ts';
import type { TableCell } from '../cells/table-cell.ts';
import { rowsTold, type RowTold } from './told-rows.ts';
import { toldTable, type ToldTable } from './told-tables.ts';

export function orTold(
  report: ReadReport,
  edition: Edition | null,
  number: TableNumber,
  reading: TableReading,
): TableReading {
  const table = toldTable(edition, number);
  if (isMostlyRead(reading.cells, table)) return reading;
  if (!table.telling.every((words) => report.source.text.includes(words))) return reading;
  const told = rowsTold(report, table).filter(({ isDoubtful }) => !isDoubtful);
  const found = number === 3 ? (totalsAlone(told) ?? named(told, table)) : named(told, table);
  if (found === null || countRead(found.cells) <= countRead(reading.cells)) return reading;
  return { ...found, diagnostics: [...found.diagnostics, noteListed(number, found.cells.find(isNumber) ?? null)] };
}

/** Says that a table is told as a list. */
export function noteListed(number: TableNumber, span: Span | null): Diagnostic {
  return diagnostic('table-listed', `Unexpected list, expected rows and columns of table ${String(number)}`, span);
}

const isNumber = (cell: CellReading | undefined): boolean => cell !== undefined && cell.state !== 'unreadable';

const NEARLY_ALL = 0.75;

const countRead = (cells: CellsRead): number => cells.filter(isNumber).length;

/** Nearly all rows have a cell that was read. */
function isMostlyRead(cells: CellsRead, { rows }: ToldTable): boolean {
  let read = 0;
  for (const { columns } of rows) if (columns.some(({ place }) => isNumber(cells[place]))) read += 1;
  return read >= NEARLY_ALL * rows.length;
}

/** Fewest rows with a named column of which a list must tell, by table. */
const FEWEST_ROWS: Readonly<Record<TableNumber, number>> = { 2: 3, 3: 6, 4: 2 };
/** Share of the whole rows that must add up. */
const MOST_ROWS = 0.8;

/** The cells whose columns are named, and a total that stands in front of all the others. */
function named(told: readonly RowTold[], table: ToldTable): TableReading | null {
  const rows = told.filter((row) => (table.number === 4 ? isWhole(row) : row.cells.some(isTold) || isOnly(row)));
  if (rows.length < FEWEST_ROWS[table.number] || !mostAddUp(rows, table)) return null;
  const cells = noCells();
  const diagnostics: Diagnostic[] = [];
  for (const { row, cells: found, lone } of table.number === 4 ? rows : told) {
    const { columns } = table.rows[row] as ToldTable['rows'][number];
    for (const [i, { place, isAmount }] of columns.entries()) {
      const cell = found[i] ?? (i === columns.length - 1 ? totalOf(found, lone) : undefined);
      if (cell !== undefined) readInto(cells, diagnostics, place, cell, isAmount ? 'amount' : 'count');
    }
  }
  return { cells, diagnostics };
}

const isTold = (cell: TableCell | undefined): boolean => cell !== undefined;

/** The bare value of a row with one column, whose label it may be glued to; with a unit it may count something else. */
const isOnly = ({ cells, lone }: RowTold): boolean => cells.length === 1 && lone !== null && BARE.test(lone.plain);

const BARE = /^[\d,.]+$/u; // takes `2958.96`; leaves `37件`

/** Prose tells some results of a block: a table tells all of them. */
const isWhole = ({ cells, lone }: RowTold): boolean =>
  cells.slice(0, -1).every(isTold) && (isTold(cells.at(-1)) || lone !== null);

/** Rows of table two have no total. */
function mostAddUp(rows: readonly RowTold[], { number }: ToldTable): boolean {
  if (number === 2) return true;
  const whole = rows.flatMap(({ cells, lone }) => {
    const row = [...cells.slice(0, -1), cells.at(-1) ?? lone ?? undefined].filter((cell) => cell !== undefined);
    return row.length === cells.length ? [row] : [];
  });
  return whole.filter(valuesAddUp).length >= MOST_ROWS * whole.length;
}

/** The value in front of the named ones, where it is their sum; that of a row with one column. */
function totalOf(cells: readonly (TableCell | undefined)[], lone: TableCell | null): TableCell | undefined {
  if (lone === null) return undefined;
  if (cells.length === 1) return BARE.test(lone.plain) ? lone : undefined;
  const others = cells.slice(0, -1).filter((cell) => cell !== undefined);
  return others.length + 1 === cells.length && valuesAddUp([...others, lone]) ? lone : undefined;
}

function readInto(
  cells: (CellReading | undefined)[],
  diagnostics: Diagnostic[],
  place: number,
  cell: TableCell,
  measure: Measure,
): void {
  const { value, state, note } = readCell(cell, measure);
  if (note !== null) diagnostics.push(noteCell(note, cell, value));
  cells[place] = { value, state, start: cell.start, end: cell.end, method: 'table-row' };
}

/** Rows of table three with one value each: totals, where what came in is what went out and the outcomes are those told. */
function totalsAlone(told: readonly RowTold[]): TableReading | null {
  const lone = told.filter((row) => row.lone !== null && row.cells.every((cell) => cell === undefined));
  if (lone.length < told.filter(({ cells }) => cells.some((cell) => cell !== undefined)).length) return null;
  const numbers = lone.map((row): NumbersOfRow => {
    const { value } = readCell(row.lone as TableCell, 'count');
    return {
      row: TABLE_THREE_ROWS[row.row] as NumbersOfRow['row'],
      numbers: Array.from({ length: COLUMNS }, () => value),
    };
  });
  const isZero = (gaps: readonly number[] | null): boolean => gaps?.every((gap) => gap === 0) === true;
  const isAny = numbers.some(({ numbers: [value] }) => value !== null && value !== undefined && value > 0);
  if (!isAny || !isZero(columnGaps(numbers)) || !isZero(loadGaps(numbers))) return null;
  const cells = noCells();
  const diagnostics: Diagnostic[] = [];
  for (const { row, lone: cell } of lone) {
    const { places, label } = TABLE_THREE_ROWS[row] as NumbersOfRow['row'];
    readInto(cells, diagnostics, places[COLUMNS - 1] as number, cell as TableCell, 'count');
    const message = `Unexpected single value in row ${label}, expected one in each column; the sums of the columns show it to be the total`;
    diagnostics.push(diagnostic('row-restored', message, cell as TableCell));
  }
  return { cells, diagnostics };
}
