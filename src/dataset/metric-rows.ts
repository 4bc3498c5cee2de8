/** The rows of a metric's table: one for each agency and year that says anything of it, be it missing. */
import type { MetricRow } from '../domain/shards.ts';
import { CATALOGUE } from '../forms/catalogue.ts';
import type { SeenAgency, SeenYear } from './agency-record.ts';

/** Rows of a metric over agencies as sorted, years newest first. */
export function metricRows(records: readonly SeenAgency[], metric: string): readonly MetricRow[] {
  const rows: MetricRow[] = [];
  for (const record of records) {
    for (const year of record.years) {
      const row = metricRow(record, year, metric);
      if (row !== null) rows.push(row);
    }
  }
  return rows;
}

/** Rows of all metrics of an agency: years newest first, metrics in the order of the catalogue. */
export function* allMetricRows(record: SeenAgency): Generator<MetricRow> {
  for (const year of record.years) {
    for (const { id } of CATALOGUE) {
      const row = metricRow(record, year, id);
      if (row !== null) yield row;
    }
  }
}

/** Null where a partial year has no figure typed for the metric. */
function metricRow({ summary }: SeenAgency, { year, status, values }: SeenYear, metric: string): MetricRow | null {
  const value = values.get(metric);
  if (value === undefined) return null;
  return {
    agencyId: summary.id,
    name: summary.name,
    kind: summary.kind,
    region: summary.region,
    speaksForArea: summary.speaksForArea,
    year,
    status,
    value,
  };
}
