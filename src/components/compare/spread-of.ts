/** Where the single agencies of the atlas lie on a metric, each by its newest number: P10, median, P90; nothing under five numbers. */
import { quantileSorted } from 'd3';
import { MEDIAN_FROM } from '../../charts/median-of.ts';
import type { ComparedMetric } from '../../domain/compared-subject.ts';
import type { MetricRow } from '../../domain/shards.ts';
import { comparableScope, newestRows } from '../metric/chart-rows.ts';

export function spreadOf(rows: readonly MetricRow[]): ComparedMetric['spread'] {
  const own = newestRows(rows).filter((row) => row.value.value === null || comparableScope(row) === 'agency');
  const numbers = own.flatMap(({ value }) => (value.value === null ? [] : [value.value])).sort((a, b) => a - b);
  if (numbers.length < MEDIAN_FROM) return null;
  const at = (share: number): number => quantileSorted(numbers, share) as number;
  return [at(0.1), at(0.5), at(0.9), numbers.length, own.length];
}
