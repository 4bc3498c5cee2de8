/** The readers of what is costly to read and what several pages in a row show: metrics, rates and regions, each kept until the next. */
import { keepRecent } from './keep-recent.ts';
import { readMetricShard, readRateRows, readRegionShard } from './read-shard.ts';

export const readLastMetric = keepRecent(readMetricShard, 1);
export const readLastRate = keepRecent(readRateRows, 1);
export const readLastRegion = keepRecent(readRegionShard, 1);
