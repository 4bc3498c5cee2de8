/**
 * The long table by year and province, for engines that read only the partitions they need (DuckDB, Spark, ClickHouse):
 * `partitions/year=2024/province_code=64/observations`. Together they hold the rows of `observations`, each once.
 */
import type { Dataset } from './build-dataset.ts';
import { compareText } from './compare-text.ts';
import { observationRows } from './list-downloads.ts';
import type { DownloadTable } from './tables/download-table.ts';
import { downloadTable } from './tables/download-table.ts';
import type { ObservationRow } from './tables/observation-rows.ts';
import { OBSERVATIONS_TABLE } from './tables/observations-table.ts';

/** How such engines write a partition without a value. */
const NO_VALUE = '__HIVE_DEFAULT_PARTITION__';

export function listPartitions(dataset: Dataset): readonly DownloadTable[] {
  const partitions = new Map<string, ObservationRow[]>();
  for (const row of observationRows(dataset)) {
    const path = partitionPath(row);
    const rows = partitions.get(path);
    if (rows === undefined) partitions.set(path, [row]);
    else rows.push(row);
  }
  return [...partitions]
    .sort(([a], [b]) => compareText(a, b))
    .map(([path, rows]) => downloadTable(path, '全部数字中该年该省的部分', OBSERVATIONS_TABLE, () => rows));
}

function partitionPath({ year, place }: ObservationRow): string {
  const province = place.region.code?.slice(0, 2) ?? NO_VALUE;
  return `partitions/year=${year === null ? NO_VALUE : String(year)}/province_code=${province}/observations`;
}
