/** The years for which a metric's numbers are drawn on a page of their own, newest first. */
import { MEDIAN_FROM } from '../../charts/median-of.ts';
import type { MetricRow } from '../../domain/shards.ts';

/** Years with enough numbers for a median; none where all numbers are of one year. */
export function metricYears(rows: readonly MetricRow[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const { year, value } of rows) {
    if (value.value === null) continue;
    const known = counts.get(year);
    counts.set(year, known === undefined ? 1 : known + 1);
  }
  if (counts.size < 2) return [];
  return [...counts].flatMap(([year, count]) => (count >= MEDIAN_FROM ? [year] : [])).sort((a, b) => b - a);
}
