/** The rows of a chart as the table beneath it: name, year, value with its state, words as written. */
import type { ChartRow } from '../chart-row.ts';
import type { ChartWords } from '../chart-words.ts';
import { formatValue } from '../format-value.ts';
import type { ChartTable } from './chart-frame.tsx';

/** Largest first, rows without a number last; ties by id. */
export function rowsTable(rows: readonly ChartRow[], words: ChartWords): ChartTable {
  const ordered = [...rows].sort((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1));
  const written = rows.some((row) => row.raw !== '');
  return {
    heads: [
      { text: words.name, numeric: false },
      { text: words.year, numeric: true },
      { text: words.value, numeric: true },
      ...(written ? [{ text: words.written, numeric: false }] : []),
    ],
    rows: ordered.map((row) => [
      { text: row.label, href: null, numeric: false },
      { text: String(row.year), href: null, numeric: true },
      { text: formatValue(row.value, row.state, words), href: row.href, numeric: true },
      ...(written
        ? [
            {
              text: row.raw,
              href: null,
              numeric: false,
              lang: words.writtenLang === '' ? undefined : words.writtenLang,
            },
          ]
        : []),
    ]),
  };
}

const rank = (row: ChartRow): number => (row.value === null ? -Infinity : row.value);
