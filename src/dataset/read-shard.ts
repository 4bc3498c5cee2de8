/**
 * Reads the generated shards (`src/domain/shards.ts`) below `.atlas/`, or below ATLAS_DIR when it is set.
 * Takes ids, gives the parsed shard; throws when a shard is absent, since a page without its data is our mistake.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RedirectsShard } from '../domain/address-redirect.ts';
import type { ChecksShard } from '../domain/checks-shard.ts';
import type { RegionShard } from '../domain/region-shard.ts';
import type { DownloadsShard } from '../domain/downloads-shard.ts';
import type {
  AgencyShard,
  AgencySummary,
  AtlasIndex,
  MetricShard,
  ReportShard,
  ReportSummary,
} from '../domain/shards.ts';

/** Read once per build: every page needs it. */
export const readIndex = once((): AtlasIndex => read('index.json') as AtlasIndex);

export const readDownloads = (): DownloadsShard => read('downloads.json') as DownloadsShard;

export const readAgencies = (): readonly AgencySummary[] => read('agencies.json') as readonly AgencySummary[];

export const readReports = (): readonly ReportSummary[] => read('reports.json') as readonly ReportSummary[];

export const readRedirects = (): RedirectsShard => read('redirects.json') as RedirectsShard;

export const readAgencyShard = (id: string): AgencyShard => read(`agencies/${id}.json`) as AgencyShard;

export const readReportShard = (id: string): ReportShard => read(`reports/${id}.json`) as ReportShard;

export const readMetricShard = (id: string): MetricShard => read(`metrics/${id}.json`) as MetricShard;

/** `cn` is the nation. */
export const readRegionShard = (code: string): RegionShard => read(`regions/${code}.json`) as RegionShard;

export const readChecksShard = (): ChecksShard => read('checks.json') as ChecksShard;

function once<T>(readIt: () => T): () => T {
  let value: T | null = null;
  return () => (value ??= readIt());
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(join(process.env['ATLAS_DIR'] ?? '.atlas', path), 'utf8'));
}
