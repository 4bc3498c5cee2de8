/**
 * The long table by year and province, for engines that read only the partitions they need (DuckDB, Spark, ClickHouse):
 * `partitions/year=2024/province_code=64/observations`. Together they hold the rows of `observations`, each once.
 */
import type { ObservationRow } from './tables/observation-rows.ts';

/** How such engines write a partition without a value. */
const NO_VALUE = '__HIVE_DEFAULT_PARTITION__';

/** Without ending. */
export function partitionPath({ year, place }: Pick<ObservationRow, 'year' | 'place'>): string {
  const province = place.region.code?.slice(0, 2) ?? NO_VALUE;
  return `partitions/year=${year === null ? NO_VALUE : String(year)}/province_code=${province}/observations`;
}
