/** Every shard of the atlas but the index, one after another, so that only one stands in memory. */
import type { RedirectsShard } from '../domain/address-redirect.ts';
import type { ChecksShard } from '../domain/checks-shard.ts';
import type { RegionShard } from '../domain/region-shard.ts';
import type { AgencyShard, AgencySummary, MetricShard, ReportShard, ReportSummary } from '../domain/shards.ts';
import { CATALOGUE } from '../forms/catalogue.ts';
import { buildAgencyShard } from './build-agency-shard.ts';
import { buildChecksShard } from './build-checks-shard.ts';
import type { Dataset } from './build-dataset.ts';
import { buildMetricShard } from './build-metric-shard.ts';
import { buildRegionShard, regionCodes } from './build-region-shard.ts';
import { comparePeers } from './compare-peers.ts';
import { buildReportShard } from './digest-report.ts';
import { neighboursOf } from './neighbours-of.ts';

export interface Shard {
  /** Below `.atlas/`, with ending. */
  readonly path: string;
  readonly content:
    | readonly AgencySummary[]
    | readonly ReportSummary[]
    | AgencyShard
    | ReportShard
    | MetricShard
    | RegionShard
    | ChecksShard
    | RedirectsShard;
}

export function* buildShards(dataset: Dataset): Generator<Shard> {
  const { reports, agencies } = dataset;
  yield { path: 'agencies.json', content: agencies.map(({ summary }) => summary) };
  yield { path: 'reports.json', content: reports.map(({ entry }) => entry.summary) };
  yield { path: 'redirects.json', content: dataset.redirects };
  yield { path: 'checks.json', content: buildChecksShard(reports.map(({ entry }) => entry)) };
  for (const { id, report, entry } of reports) {
    yield { path: `reports/${id}.json`, content: buildReportShard(report, entry) };
  }
  const comparisons = comparePeers(dataset);
  for (const record of agencies) {
    const context = { neighbours: neighboursOf(dataset), comparisons };
    yield { path: `agencies/${record.summary.id}.json`, content: buildAgencyShard(record, context) };
  }
  for (const { id } of CATALOGUE) yield { path: `metrics/${id}.json`, content: buildMetricShard(agencies, id) };
  for (const code of regionCodes(dataset)) {
    yield { path: `regions/${code}.json`, content: buildRegionShard(code, dataset) };
  }
}
