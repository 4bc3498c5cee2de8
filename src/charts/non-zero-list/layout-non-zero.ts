/** For quantities that are 0 nearly everywhere: the cases that are not, largest first, and how many are 0. No axis: a chart of zeros says nothing. */
import { statedRows, type ChartRow, type StatedRow } from '../chart-row.ts';
import type { ChartWords } from '../chart-words.ts';
import { formatValue } from '../format-value.ts';

export interface PlacedCase {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly href: string | null;
  readonly year: number;
  readonly chosen: boolean;
}

export interface PlacedNonZero {
  readonly cases: readonly PlacedCase[];
  /** Cases that are in the table only. */
  readonly rest: number;
  readonly zeros: number;
  readonly stated: number;
}

const MOST_CASES = 24;

export function layoutNonZero(rows: readonly ChartRow[], words: ChartWords): PlacedNonZero {
  const stated = statedRows(rows);
  const others = stated.filter((row) => row.value !== 0).reverse();
  return {
    cases: others.slice(0, MOST_CASES).map((row) => placeCase(row, words)),
    rest: Math.max(0, others.length - MOST_CASES),
    zeros: stated.length - others.length,
    stated: stated.length,
  };
}

function placeCase(row: StatedRow, words: ChartWords): PlacedCase {
  return {
    id: row.id,
    label: row.label,
    value: formatValue(row.value, row.state, words),
    href: row.href,
    year: row.year,
    chosen: row.choice !== null,
  };
}
