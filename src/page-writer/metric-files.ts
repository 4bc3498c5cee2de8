/** A metric's data as JSON. Rows by the ten thousand stand in the metric's CSV alone, and the JSON says so. */
import { readMetricShard } from '../dataset/read-shard.ts';
import type { SiteFile } from './batch-writer.ts';

/** Agency-years: some megabyte of JSON. */
const MOST_ROWS = 2500;

export function metricFiles(id: string): readonly SiteFile[] {
  const shard = readMetricShard(id);
  const twin = shard.rows.length <= MOST_ROWS ? shard : { ...shard, rows: [], rowsIn: `data/metrics/${id}.csv` };
  return [{ path: `api/metrics/${id}.json`, content: `${JSON.stringify(twin)}\n` }];
}
