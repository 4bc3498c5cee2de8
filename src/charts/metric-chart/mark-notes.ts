/**
 * What the marks of a strip mean that are no plain dots: arrows, hollow marks, rings. Only for those that are drawn; none where
 * the numbers are drawn as columns.
 */
import { statedRows, type ChartRow } from '../chart-row.ts';
import type { ChartWords } from '../chart-words.ts';

/** `rows`: those of one or several strips, `mostMarks` as the strips have it. */
export function markNotes(rows: readonly ChartRow[], mostMarks: number, { marks }: ChartWords): readonly string[] {
  const stated = statedRows(rows);
  if (stated.length > mostMarks) return [];
  const has = (isSuch: (row: ChartRow) => boolean, note: string): readonly string[] =>
    stated.some(isSuch) ? [note] : [];
  return [
    ...has(({ state }) => state === 'atLeast', marks.atLeast),
    ...has(({ state }) => state === 'atMost', marks.atMost),
    ...has(({ state }) => state === 'approximate', marks.approximate),
    ...has(({ contradiction }) => contradiction !== null, marks.contradicted),
  ];
}
