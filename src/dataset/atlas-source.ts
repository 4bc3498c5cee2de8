/** The atlas on the disk as the source of downloads: every walk reads pack after pack, so that no more than a county stands in memory. */
import type { AgencyKind } from '../domain/agency.ts';
import { AGENCY_KINDS } from '../domain/agency.ts';
import type { AgencyRecord } from './agency-record.ts';
import { settledObservations } from './digest-report.ts';
import type { DownloadSource, KindTotalRow } from './download-source.ts';
import type { DatedChange } from '../domain/observation-change.ts';
import { provinceOfCode } from './pack/pack-name.ts';
import { unpackParts } from './pack/pack-report.ts';
import { hasTyped, readAgencyRecord } from './read-agency-record.ts';
import { once } from './once.ts';
import { listPacks, readLines } from './read-pack.ts';
import { readListed } from './read-places.ts';
import { readRegionTotals } from './read-shard.ts';
import { codesAround } from './region-members.ts';
import type { SumsTally } from './region-sums.ts';
import { memberNumbers, tallySums } from './region-sums.ts';
import { totalsOfSums } from './region-totals.ts';
import type { ReportForDownload, Walk } from './tables/walk.ts';
import type { RegionTotalRow } from './tables/region-totals-table.ts';

export function atlasSource(changes: readonly DatedChange[], root: string | null): DownloadSource {
  const { index, summaries, tree } = readListed();
  const kinds = new Set(summaries.map(({ kind }) => kind));
  const counts = new Map(index.metrics.map((metric) => [metric.id, metric.counts]));
  return {
    reports: { [Symbol.iterator]: walkReports },
    agencies: { [Symbol.iterator]: walkAgencies },
    typed: { [Symbol.iterator]: walkTyped },
    summaries,
    tree,
    regions: index.regions.map(({ code, name }) => ({ code, name })),
    years: index.years,
    kinds: AGENCY_KINDS.filter((kind) => kinds.has(kind)),
    totals: walkTotals,
    kindTotals: walkKindTotals,
    changes,
    counts: () => counts,
    root,
  };
}

/** County by county, within each by file. */
function* walkReports(): Generator<ReportForDownload> {
  for (const pack of listPacks('reports')) {
    for (const line of readLines(`reports/${pack}.ndjson`)) yield reportOf(line);
  }
}

function reportOf(line: string): ReportForDownload {
  const { summary, identity, breakdowns, improvements, observations, checks } = unpackParts(line);
  // Later reports of an agency and year bear a suffix.
  const primary = summary.id === `${summary.agencyId}-${summary.year === null ? 'undated' : String(summary.year)}`;
  const values = once(() => settledObservations(observations(), summary));
  return {
    report: {
      get observations() {
        return observations();
      },
    },
    entry: {
      ...{ summary, identity, primary, breakdowns, improvements },
      get checks() {
        return checks();
      },
      get values() {
        return values();
      },
    },
  };
}

function* walkAgencies(): Generator<AgencyRecord> {
  for (const { id } of readListed().summaries) yield readAgencyRecord(id);
}

function* walkTyped(): Generator<AgencyRecord> {
  for (const { id } of readListed().summaries) if (hasTyped(id)) yield readAgencyRecord(id);
}

function* walkTotals(): Generator<RegionTotalRow> {
  for (const { code, name } of readListed().index.regions) {
    for (const total of readRegionTotals(code)) yield { region: { code, name }, total };
  }
}

type KindTallies = ReadonlyMap<AgencyKind, SumsTally>;

/** The regions of a province when all its agencies have been walked over, the nation last. */
function walkKindTotals(): Walk<KindTotalRow> {
  const { index, tree } = readListed();
  const names = new Map(index.regions.map(({ code, name }) => [code, name]));
  const [nation, open] = [new Map<AgencyKind, SumsTally>(), new Map<string, Map<AgencyKind, SumsTally>>()];
  let province = '';
  return {
    *ofAgency(record) {
      const { kind, region } = record.summary;
      if (provinceOfCode(region.code) !== province) yield* closeTallies(open, names);
      province = provinceOfCode(region.code);
      const sums = memberNumbers(record);
      tallyOf(nation, kind).add(sums);
      for (const code of codesAround(region.code, tree).slice(1)) {
        const own = open.get(code) ?? new Map<AgencyKind, SumsTally>();
        open.set(code, own);
        tallyOf(own, kind).add(sums);
      }
    },
    *atEnd() {
      yield* closeTallies(open, names);
      yield* kindRows('cn', nation, names);
    },
  };
}

function tallyOf(tallies: Map<AgencyKind, SumsTally>, kind: AgencyKind): SumsTally {
  const tally = tallies.get(kind) ?? tallySums();
  tallies.set(kind, tally);
  return tally;
}

function* closeTallies(open: Map<string, KindTallies>, names: ReadonlyMap<string, string>): Generator<KindTotalRow> {
  for (const code of [...open.keys()].sort()) yield* kindRows(code, open.get(code) ?? new Map(), names);
  open.clear();
}

/** Nothing for a region without a page. */
function* kindRows(code: string, tallies: KindTallies, names: ReadonlyMap<string, string>): Generator<KindTotalRow> {
  const name = names.get(code);
  if (name === undefined) return;
  for (const kind of AGENCY_KINDS) {
    for (const total of totalsOfSums(tallies.get(kind)?.sums() ?? [])) yield { kind, region: { code, name }, total };
  }
}
