/** Columns in one line each: name, meaning, and how a row fills it. */
import type { CellValue, Column, ColumnType } from './download-table.ts';

export function column<Row>(name: string, type: ColumnType, zh: string, cell: (row: Row) => CellValue): Column<Row> {
  return { name, type, zh, cell };
}
