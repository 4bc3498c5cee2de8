/** What the pages of a metric say, gathered once for all languages: its rows, the newest of each agency, its years and its parts. */
import type { Metric } from '../../domain/metric.ts';
import type { MetricRow, MetricShard } from '../../domain/shards.ts';
import { metricOf } from '../../forms/catalogue.ts';
import { byValue, newestRows } from './chart-rows.ts';
import { provinceParts, type ProvincePart } from '../province-parts.ts';
import { metricYears } from './metric-years.ts';
import { MOST_ROWS, rowsShown } from './rows-shown.ts';
import { changedRows, newestChanges, type YearChange } from './year-changes.ts';

export interface MetricFigures {
  readonly metric: Metric;
  readonly shard: MetricShard;
  /** The metric has pages by year and by province, where there are enough rows. */
  readonly isMain: boolean;
  /** Every agency once, smallest number first. */
  readonly newest: readonly MetricRow[];
  /** The first rows, as many as the metric's page shows. */
  readonly shown: readonly MetricRow[];
  /** Of the newest year that has any against the year before; none where no agency states two years. */
  readonly changes: readonly YearChange[];
  /** With a page of their own, newest first. */
  readonly years: readonly number[];
  /** Provinces with pages of their own. */
  readonly parts: readonly ProvincePart<MetricRow>[];
}

export function metricFigures(shard: MetricShard, isMain: boolean): MetricFigures {
  const metric = metricOf(shard.id);
  if (metric === undefined) throw new Error(`Unexpected metric ${shard.id}, expected one of the catalogue`);
  const newest = byValue(newestRows(shard.rows));
  const changes = newestChanges(shard.rows);
  const shown = shard.rows.slice(0, rowsShown(metric, shard.rows, newest, changedRows(changes)));
  return {
    metric,
    shard,
    isMain,
    newest,
    shown,
    changes,
    years: isMain ? metricYears(shard.rows) : [],
    parts: isMain ? provinceParts(shard.rows, shown.length, MOST_ROWS) : [],
  };
}
