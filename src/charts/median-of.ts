/** The middle of what was stated. Under five numbers there is none: they are listed instead. */
import { median } from 'd3';
import type { StatedRow } from './chart-row.ts';

/** Fewest numbers for which a median is printed. */
export const MEDIAN_FROM = 5;

export interface StatedMedian {
  readonly value: number;
  /** Numbers that it is the middle of. */
  readonly stated: number;
  /** A bound or an approximate value lies at or next to the middle. */
  readonly flagged: boolean;
}

/** `rows` sorted by value, as `statedRows` gives them. */
export function medianOf(rows: readonly Pick<StatedRow, 'value' | 'state'>[]): StatedMedian | null {
  if (rows.length < MEDIAN_FROM) return null;
  const middle = (rows.length - 1) / 2;
  const near = rows.slice(Math.ceil(middle) - 1, Math.floor(middle) + 2);
  return {
    value: median(rows, (row) => row.value) as number,
    stated: rows.length,
    flagged: near.some((row) => row.state !== 'exact'),
  };
}
