/**
 * Reads the generated shards (`src/domain/shards.ts`) below `.atlas/`, or below ATLAS_DIR when it is set, and derives what
 * the packs leave out. Takes ids, gives the shard; throws when one is absent, since a page without its data is our mistake.
 */
import type { RedirectsShard } from '../domain/address-redirect.ts';
import type { ChecksShard } from '../domain/checks-shard.ts';
import type { DownloadsShard } from '../domain/downloads-shard.ts';
import type { RateRows } from '../domain/rate-rows.ts';
import type { RegionShard } from '../domain/region-shard.ts';
import type {
  AgencyShard,
  AgencySummary,
  AtlasIndex,
  MetricShard,
  ReportShard,
  ReportSummary,
} from '../domain/shards.ts';
import type { Indicator } from '../forms/indicators.ts';
import { buildAgencyShard } from './build-agency-shard.ts';
import { failuresOf } from './build-checks-shard.ts';
import { comparePeers } from './compare-peers.ts';
import { composeRegion } from './compose-region.ts';
import { keepRecent } from './keep-recent.ts';
import { metricRows } from './metric-rows.ts';
import { neighboursOf } from './neighbours-of.ts';
import type { PackedCheck } from './pack/pack-check.ts';
import { unpackCheck } from './pack/pack-check.ts';
import { provinceOfCode } from './pack/pack-name.ts';
import type { UnpackedRegion } from './pack/region-line.ts';
import { unpackRegion } from './pack/region-line.ts';
import { readAgencyRecord, readReport } from './read-agency-record.ts';
import { listPacks, packReader, readAtlasJson, readLines } from './read-pack.ts';
import { once } from './once.ts';
import { rateRows } from './rate-rows.ts';
import { readPlaces } from './read-places.ts';
import { NATION } from './region-tree.ts';

/** Read once per build: every page needs it. */
export const readIndex = once((): AtlasIndex => readAtlasJson('index.json') as AtlasIndex);

export const readDownloads = (): DownloadsShard => readAtlasJson('downloads.json') as DownloadsShard;

export const readAgencies = (): readonly AgencySummary[] => readAtlasJson('agencies.json') as readonly AgencySummary[];

export const readReports = (): readonly ReportSummary[] => readAtlasJson('reports.json') as readonly ReportSummary[];

export const readRedirects = (): RedirectsShard => readAtlasJson('redirects.json') as RedirectsShard;

const agencyContext = once(() => {
  const places = readPlaces();
  return { neighbours: neighboursOf(places), comparisons: comparePeers(places) };
});

/** Fastest when agencies are asked for in the order of their list. */
export function readAgencyShard(id: string): AgencyShard {
  return buildAgencyShard(readAgencyRecord(id), agencyContext());
}

export const readReportShard = (id: string): ReportShard => readReport(id).shard;

/** Every agency-year that says anything of the metric, be it missing: as many rows as the atlas has. */
export function readMetricShard(id: string): MetricShard {
  const { index, agencies } = readPlaces();
  const known = index.metrics.find((metric) => metric.id === id);
  if (known === undefined) throw new Error(`Unexpected metric ${id}, expected one of the catalogue`);
  const { counts, suspected, domain } = known;
  return { id, counts, suspected, rows: metricRows(agencies, id), domain };
}

/** A rate over all agencies, for its page. */
export const readRateRows = (indicator: Indicator): RateRows => rateRows(readPlaces().agencies, indicator);

/** Weighted rates of a region, newest year first. */
export const readRegionRates = (code: string): RegionShard['rates'] => readSums(code).rates;

const regionLine = packReader('regions');

/** `cn` is the nation. */
export const readRegionShard = (code: string): RegionShard => composeRegion(code, readPlaces(), readSums);

export const readRegionTotals = (code: string): RegionShard['totals'] => readSums(code).totals;

/** More than any region has neighbours: every page of a level asks for the sums of all its siblings. */
const MOST_SIBLINGS = 64;

const readSums = keepRecent(
  (code): UnpackedRegion => unpackRegion(regionLine(code === NATION.code ? code : provinceOfCode(code), code)),
  MOST_SIBLINGS,
);

interface FailureLine {
  readonly id: string;
  readonly failures: readonly PackedCheck[];
}

/** Failures in the order of the reports. */
export function readChecksShard(): ChecksShard {
  const lines = listPacks('failures').flatMap((pack) => readLines(`failures/${pack}.ndjson`));
  const failed = new Map(
    lines.map((line) => JSON.parse(line) as FailureLine).map(({ id, failures }) => [id, failures]),
  );
  const tallies = readAtlasJson('checks.json') as Omit<ChecksShard, 'failures'>;
  const failures = readReports().flatMap((summary) =>
    failuresOf(
      summary,
      (failed.get(summary.id) ?? []).map((packed) => unpackCheck(packed, null)),
    ),
  );
  return { ...tallies, failures };
}
