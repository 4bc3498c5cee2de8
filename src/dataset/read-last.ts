/** The readers of what is costly to read and what several pages in a row show: metrics and regions, each kept until the next. */
import { keepLast } from './keep-last.ts';
import { readMetricShard, readRegionShard } from './read-shard.ts';

export const readLastMetric = keepLast(readMetricShard);
export const readLastRegion = keepLast(readRegionShard);
