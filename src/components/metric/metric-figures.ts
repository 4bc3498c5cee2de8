/** What the pages of a metric say, gathered once for all languages: its rows, the newest of each agency, its years and its parts. */
import type { Metric } from '../../domain/metric.ts';
import type { MetricRow, MetricShard } from '../../domain/shards.ts';
import { metricOf } from '../../forms/catalogue.ts';
import { byValue, newestRows } from './chart-rows.ts';
import { metricParts, type MetricPart } from './metric-parts.ts';
import { metricYears } from './metric-years.ts';

export interface MetricFigures {
  readonly metric: Metric;
  readonly shard: MetricShard;
  /** Every agency once, smallest number first. */
  readonly newest: readonly MetricRow[];
  /** With a page of their own, newest first. */
  readonly years: readonly number[];
  /** Provinces with pages of their own. */
  readonly parts: readonly MetricPart[];
}

/** `isMain`: the metric has pages by year and by province. */
export function metricFigures(shard: MetricShard, isMain: boolean): MetricFigures {
  const metric = metricOf(shard.id);
  if (metric === undefined) throw new Error(`Unexpected metric ${shard.id}, expected one of the catalogue`);
  return {
    metric,
    shard,
    newest: byValue(newestRows(shard.rows)),
    years: isMain ? metricYears(shard.rows) : [],
    parts: isMain ? metricParts(shard.rows) : [],
  };
}
