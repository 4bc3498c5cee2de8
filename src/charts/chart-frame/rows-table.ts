/** The rows of a chart as the table beneath it: name, year, value with its state, words as written. */
import type { ChartRow } from '../chart-row.ts';
import type { ChartWords } from '../chart-words.ts';
import type { ChartTable } from './chart-frame.tsx';
import { statedCells } from './stated-cells.ts';

/** Largest first, rows without a number last; ties by id. */
export function rowsTable(rows: readonly ChartRow[], words: ChartWords): ChartTable {
  const ordered = [...rows].sort((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1));
  const { heads, cellsOf } = statedCells(rows, words);
  return {
    heads: [{ text: words.name, numeric: false }, { text: words.year, numeric: true }, ...heads],
    rows: ordered.map((row) => [
      { text: row.label, href: null, numeric: false },
      { text: String(row.year), href: null, numeric: true },
      ...cellsOf(row),
    ]),
  };
}

const rank = (row: ChartRow): number => (row.value === null ? -Infinity : row.value);
