/** What a row of a chart states, as cells of the table beneath it: value with its state, and the words as written where any row has them. */
import type { ChartRow } from '../chart-row.ts';
import type { ChartWords } from '../chart-words.ts';
import { formatValue } from '../format-value.ts';
import type { ChartTable } from './chart-frame.tsx';

export interface StatedCells {
  readonly heads: ChartTable['heads'];
  readonly cellsOf: (row: ChartRow) => ChartTable['rows'][number];
}

export function statedCells(rows: readonly ChartRow[], words: ChartWords): StatedCells {
  const value = { text: words.value, numeric: true };
  const valueOf = (row: ChartRow) => ({
    text: formatValue(row.value, row.state, words),
    href: row.href,
    numeric: true,
  });
  if (rows.every(({ raw }) => raw === '')) return { heads: [value], cellsOf: (row) => [valueOf(row)] };
  const lang = words.writtenLang === '' ? undefined : words.writtenLang;
  return {
    heads: [value, { text: words.written, numeric: false }],
    cellsOf: (row) => [valueOf(row), { text: row.raw, href: null, numeric: false, lang }],
  };
}
