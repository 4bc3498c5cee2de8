/** The table of one metric over all agencies and years, with its counts and the chart domain that all pages share. */
import type { MetricRow, MetricShard } from '../domain/shards.ts';
import type { AgencyRecord, RecordYear } from './agency-record.ts';
import { countStates } from './count-states.ts';
import { metricRows } from './metric-rows.ts';

export function buildMetricShard(records: readonly AgencyRecord[], metric: string): MetricShard {
  const rows = metricRows(records, metric);
  return {
    id: metric,
    counts: countStates(rows.map(({ value }) => value)),
    suspected: countSuspected(records, metric),
    rows,
    domain: chartDomain(rows),
  };
}

function countSuspected(records: readonly AgencyRecord[], metric: string): number {
  const isSuspected = ({ entry }: RecordYear): boolean =>
    entry?.checks.some(({ status, suspect }) => status === 'fail' && suspect === metric) === true;
  return records.reduce((sum, { years }) => sum + years.filter(isSuspected).length, 0);
}

function chartDomain(rows: readonly MetricRow[]): readonly [number, number] | null {
  let smallest = Infinity;
  let largest = -Infinity;
  for (const { value } of rows) {
    if (value.value === null) continue;
    largest = Math.max(largest, value.value);
    if (value.value > 0) smallest = Math.min(smallest, value.value);
  }
  return smallest === Infinity ? null : [smallest, largest];
}
