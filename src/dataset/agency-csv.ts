/** All figures of one agency as CSV, with the columns of the metric files. */
import type { AgencyShard, MetricRow } from '../domain/shards.ts';
import { csvChunks } from './csv/csv-chunks.ts';
import { downloadTable } from './tables/download-table.ts';
import { METRIC_ROWS_TABLE } from './tables/metric-rows-table.ts';

export function agencyCsv(shard: AgencyShard): string {
  const rows = agencyRows(shard);
  return [...csvChunks(downloadTable('observations', '', METRIC_ROWS_TABLE, () => rows))].join('');
}

function agencyRows({ agency, years }: AgencyShard): readonly MetricRow[] {
  const { id: agencyId, name, kind, region, speaksForArea } = agency;
  return years.flatMap(({ year, status, values }) =>
    values.map((value) => ({ agencyId, name, kind, region, speaksForArea, year, status, value })),
  );
}
