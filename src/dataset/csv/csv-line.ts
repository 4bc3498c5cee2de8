/**
 * One record as a line of CSV: UTF-8, comma, LF, quotes where RFC 4180 asks for them. Null is an empty cell; the column
 * `state` says why a number is absent. Written by hand since a general writer takes four times as long for millions of rows;
 * a CSV reader checks every line in the tests.
 */
import type { CellValue } from '../tables/download-table.ts';
import { guardFormula } from './guard-formula.ts';

/** With its line break. */
export const csvLine = (cells: readonly CellValue[]): string => `${csvCells(cells, 0, cells.length)}\n`;

/** The cells from one place up to another, a comma before each but the first of the record. */
export function csvCells(cells: readonly CellValue[], from: number, to: number): string {
  let line = '';
  for (let i = from; i < to; i += 1) {
    if (i > 0) line += ',';
    const value = cells[i] as CellValue;
    if (value === null) continue;
    line += typeof value === 'string' ? csvText(value) : String(value);
  }
  return line;
}

/** Takes “857,278次”, “称"一件"”, “ 1” and what has a line break; leaves “108条”. */
const NEEDS_QUOTES = /[",\r\n\uFEFF]|^ | $/u;

const QUOTE = /"/gu; // takes each " to be doubled; leaves “

function csvText(text: string): string {
  const guarded = guardFormula(text);
  return NEEDS_QUOTES.test(guarded) ? `"${guarded.replace(QUOTE, '""')}"` : guarded;
}
