/** All figures of one agency as CSV, with the columns of the metric files. */
import type { APIRoute } from 'astro';
import { csvChunks } from '../../../dataset/csv/csv-chunks.ts';
import { readAgencies, readAgencyShard } from '../../../dataset/read-shard.ts';
import { downloadTable } from '../../../dataset/tables/download-table.ts';
import { METRIC_ROWS_TABLE } from '../../../dataset/tables/metric-rows-table.ts';
import type { AgencyShard, MetricRow } from '../../../domain/shards.ts';

export function getStaticPaths() {
  return readAgencies().map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute = ({ params }) => {
  const rows = agencyRows(readAgencyShard(params['id'] ?? ''));
  const table = downloadTable('observations', '', METRIC_ROWS_TABLE, () => rows);
  return new Response([...csvChunks(table)].join(''), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};

function agencyRows({ agency, years }: AgencyShard): readonly MetricRow[] {
  const { id: agencyId, name, kind, region, speaksForArea } = agency;
  return years.flatMap(({ year, status, values }) =>
    values.map((value) => ({ agencyId, name, kind, region, speaksForArea, year, status, value })),
  );
}
