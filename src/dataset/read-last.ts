/** The readers of what is costly to read and what several pages in a row show: metrics, rates and regions, each kept until the next. */
import { INDICATORS, type Indicator } from '../forms/indicators.ts';
import { keepRecent } from './keep-recent.ts';
import { readMetricShard, readRateRows, readRegionShard } from './read-shard.ts';

export const readLastMetric = keepRecent(readMetricShard, 1);
export const readLastRate = keepRecent((id: string) => readRateRows(indicatorOf(id)), 1);
export const readLastRegion = keepRecent(readRegionShard, 1);

function indicatorOf(id: string): Indicator {
  const indicator = INDICATORS.find((each) => each.id === id);
  if (indicator === undefined) throw new Error(`Unexpected rate ${id}, expected one of the indicators`);
  return indicator;
}
