/**
 * What the downloads are written from: walks over reports, agencies and totals, none of which need stand in memory as a
 * whole. A dataset in memory is one such source.
 */
import type { AgencyKind } from '../domain/agency.ts';
import { AGENCY_KINDS } from '../domain/agency.ts';
import type { StateCounts } from '../domain/shards.ts';
import type { AgencyRecord } from './agency-record.ts';
import type { Dataset } from './build-dataset.ts';
import { regionCodes } from './build-region-shard.ts';
import type { DatedChange } from '../domain/observation-change.ts';
import { regionTotals } from './region-totals.ts';
import type { Division, RegionTree } from './region-tree.ts';
import type { AgencySummary } from '../domain/shards.ts';
import type { RegionTotalRow } from './tables/region-totals-table.ts';
import type { Walk, WalkSource } from './tables/walk.ts';
import { tallyStates } from './tally-states.ts';

export interface DownloadSource extends WalkSource {
  /** Of all agencies. */
  readonly summaries: Iterable<AgencySummary>;
  readonly tree: RegionTree;
  /** Every region with a page. */
  readonly regions: readonly Division[];
  /** Newest first. */
  readonly years: readonly number[];
  /** Kinds with any agency, in the order of the domain. */
  readonly kinds: readonly AgencyKind[];
  readonly totals: () => Iterable<RegionTotalRow>;
  /** The totals of each kind by itself. */
  readonly kindTotals: () => Walk<KindTotalRow>;
  /** The changelog of figures, oldest first. */
  readonly changes: readonly DatedChange[];
  /** By metric. */
  readonly counts: () => ReadonlyMap<string, StateCounts>;
  /** Public address of the site, for the addresses of proofs; null where it is not known. */
  readonly root: string | null;
}

export interface KindTotalRow extends RegionTotalRow {
  readonly kind: AgencyKind;
}

export function downloadSource(
  dataset: Dataset,
  changes: readonly DatedChange[] = [],
  root: string | null = null,
): DownloadSource {
  const { reports, agencies, tree } = dataset;
  const kinds = new Set(agencies.map(({ summary }) => summary.kind));
  return {
    reports,
    agencies,
    typed: agencies,
    summaries: agencies.map(({ summary }) => summary),
    tree,
    regions: regionCodes(dataset).map((code) => ({ code, name: tree.nameOf(code) })),
    years: atlasYears(dataset),
    kinds: AGENCY_KINDS.filter((kind) => kinds.has(kind)),
    totals: () => totalRows(dataset),
    kindTotals: () => ({ atEnd: () => kindTotalRows(dataset) }),
    changes,
    counts: () => tallyStates(agencies),
    root,
  };
}

/** Years with any figure, newest first. */
export function atlasYears({ agencies }: Pick<Dataset, 'agencies'>): readonly number[] {
  return [...new Set(agencies.flatMap(({ years }) => years.map(({ year }) => year)))].sort((a, b) => b - a);
}

function* totalRows({ tree, totals }: Dataset): Generator<RegionTotalRow> {
  for (const [code, own] of totals) {
    const region = { code, name: tree.nameOf(code) };
    for (const total of own) yield { region, total };
  }
}

function* kindTotalRows({ tree, totals, members }: Dataset): Generator<KindTotalRow> {
  for (const code of totals.keys()) {
    const region = { code, name: tree.nameOf(code) };
    const byKind = groupByKind(members.get(code) ?? []);
    for (const kind of AGENCY_KINDS) {
      for (const total of regionTotals(byKind.get(kind) ?? [])) yield { kind, region, total };
    }
  }
}

function groupByKind(records: readonly AgencyRecord[]): ReadonlyMap<AgencyKind, readonly AgencyRecord[]> {
  const byKind = new Map<AgencyKind, AgencyRecord[]>();
  for (const record of records) {
    const own = byKind.get(record.summary.kind);
    if (own === undefined) byKind.set(record.summary.kind, [record]);
    else own.push(record);
  }
  return byKind;
}
