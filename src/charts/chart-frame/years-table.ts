/** The years of one agency as the table beneath their chart: year, value with its state, words as written; in the order given. */
import type { ChartRow } from '../chart-row.ts';
import type { ChartWords } from '../chart-words.ts';
import type { ChartTable } from './chart-frame.tsx';
import { statedCells } from './stated-cells.ts';

export function yearsTable(rows: readonly ChartRow[], words: ChartWords): ChartTable {
  const { heads, cellsOf } = statedCells(rows, words);
  return {
    heads: [{ text: words.year, numeric: false }, ...heads],
    rows: rows.map((row) => [{ text: row.label, href: null, numeric: false }, ...cellsOf(row)]),
  };
}
