/** Where the tables of a report break off: what is absent behind that point may stand in the original. */
import type { Edition } from '../../domain/report.ts';
import type { FigureBook } from './figure-book.ts';
import { cellOf } from './figure-book.ts';
import { rowCells, tableThreeRows } from './table-three-rows.ts';

export interface Truncation {
  /** First row of table three without any cell. */
  readonly row: string;
  /** Number of rows absent from there to the end of the table. */
  readonly rows: number;
}

/** The break, when table three begins and then lacks all rows from one on; null when it is whole, gapped or absent. */
export function findTruncation(book: FigureBook, edition: Edition): Truncation | null {
  const rows = tableThreeRows(book, edition).all;
  let last = rows.length - 1;
  while (last >= 0 && !rowPresent(book, rows[last] as string)) last -= 1;
  if (last < 0 || last >= rows.length - 1) return null;
  return { row: rows[last + 1] as string, rows: rows.length - 1 - last };
}

function rowPresent(book: FigureBook, row: string): boolean {
  return rowCells(row).some((metric) => present(book, metric));
}

function present(book: FigureBook, metric: string): boolean {
  const cell = cellOf(book, metric);
  return cell !== undefined && cell.state !== 'missing' && cell.state !== 'notAsked';
}
