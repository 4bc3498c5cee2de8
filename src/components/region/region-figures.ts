/** What the pages of a region say, gathered once for all languages: its metrics, years, rates, members and the pages that list them. */
import type { RegionRate, RegionShard } from '../../domain/region-shard.ts';
import type { Metric } from '../../domain/metric.ts';
import type { MetricRow } from '../../domain/shards.ts';
import { CATALOGUE } from '../../forms/catalogue.ts';
import { newestRows } from '../metric/chart-rows.ts';
import { pagesOf } from '../pager-html.ts';
import { listedMembers } from './listed-members.ts';
import { membersOf, MOST_MEMBERS, type Member } from './members-table-html.ts';

export interface RegionFigures {
  readonly shard: RegionShard;
  readonly besideMetrics: readonly string[];
  readonly besideRates: readonly string[];
  /** The main metrics of which the region has rows. */
  readonly metrics: readonly Metric[];
  /** Of each metric: every agency by its newest year. */
  readonly newest: readonly (readonly MetricRow[])[];
  /** Years with sums that the table shows, newest first. */
  readonly years: readonly number[];
  /** Whether there are sums of years before these. */
  readonly hasEarlier: boolean;
  /** Of the newest year. */
  readonly rates: readonly RegionRate[];
  readonly members: readonly Member[];
  /** Those that the region's own pages list. */
  readonly listed: readonly Member[];
  /** Pages of the list; at least one. */
  readonly pages: number;
}

/** Years in the table of totals. */
const YEARS_SHOWN = 4;

/** What regions of one level are set side by side on: ids of metrics and of rates. */
export interface Beside {
  readonly metrics: readonly string[];
  readonly rates: readonly string[];
}

export function regionFigures(shard: RegionShard, beside: Beside): RegionFigures {
  const byMetric = grouped(shard.rows);
  const metrics = CATALOGUE.filter(({ id }) => byMetric.has(id));
  const summed = new Set(shard.totals.filter(({ stated }) => stated > 0).map(({ year }) => year));
  const years = [...summed].sort((a, b) => b - a).slice(0, YEARS_SHOWN);
  const members = membersOf(shard.rows);
  const listed = listedMembers(shard, members);
  return {
    shard,
    besideMetrics: beside.metrics,
    besideRates: beside.rates,
    metrics,
    newest: metrics.map(({ id }) => newestRows(byMetric.get(id) ?? [])),
    years,
    hasEarlier: summed.size > YEARS_SHOWN,
    rates: shard.rates.filter(({ year }) => year === years[0]),
    members,
    listed,
    pages: pagesOf(listed.length, MOST_MEMBERS),
  };
}

function grouped(rows: readonly MetricRow[]): ReadonlyMap<string, readonly MetricRow[]> {
  const groups = new Map<string, MetricRow[]>();
  for (const row of rows) {
    const known = groups.get(row.value.metric);
    if (known === undefined) groups.set(row.value.metric, [row]);
    else known.push(row);
  }
  return groups;
}
