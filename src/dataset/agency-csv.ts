/** All figures of one agency as CSV, with the columns of the metric files; `root` is the public address of the site, if it has one. */
import type { AgencyShard, MetricRow } from '../domain/shards.ts';
import { csvChunks } from './csv/csv-chunks.ts';
import { downloadTable } from './tables/download-table.ts';
import { metricRowsTable } from './tables/metric-rows-table.ts';

export function agencyCsv(shard: AgencyShard, root: string | null): string {
  const rows = agencyRows(shard);
  return [...csvChunks(downloadTable('observations', '', metricRowsTable(root), () => rows))].join('');
}

function agencyRows({ agency, years }: AgencyShard): readonly MetricRow[] {
  const { id: agencyId, name, kind, region, speaksForArea } = agency;
  return years.flatMap(({ year, status, values }) =>
    values.map((value) => ({ agencyId, name, kind, region, speaksForArea, year, status, value })),
  );
}
