/**
 * A download table as CSV text, piece by piece: UTF-8, comma, LF, no preamble, quotes where RFC 4180 asks for them.
 * Null is an empty cell; the column `state` says why a number is absent.
 */
import Papa from 'papaparse';
import type { CellValue, DownloadTable } from '../tables/download-table.ts';
import { guardFormula } from './guard-formula.ts';

/** Put before the text in the `_excel.csv` twin, so that spreadsheets take it for UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

const ROWS_PER_CHUNK = 500;

export function* csvChunks(table: DownloadTable): Generator<string> {
  let rows: (readonly (string | number | boolean)[])[] = [table.columns.map(({ name }) => name)];
  for (const record of table.records()) {
    rows.push(record.map(csvCell));
    if (rows.length < ROWS_PER_CHUNK) continue;
    yield csvLines(rows);
    rows = [];
  }
  if (rows.length > 0) yield csvLines(rows);
}

function csvLines(rows: readonly (readonly unknown[])[]): string {
  return `${Papa.unparse(rows as unknown[][], { newline: '\n' })}\n`;
}

function csvCell(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'string' ? guardFormula(value) : value;
}
