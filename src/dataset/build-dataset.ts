/**
 * All reports together: takes parsed reports, figures typed by hand and the divisions, gives one collection from which
 * shards and downloads are made. Pure; a file that is no report is listed as unreadable, never lost.
 */
import type { AddressRedirect, RedirectsShard } from '../domain/address-redirect.ts';
import type { ParsedReport } from '../domain/report.ts';
import type { RegionTotal } from '../domain/region-shard.ts';
import type { AtlasIndex } from '../domain/shards.ts';
import type { AgencyRecord } from './agency-record.ts';
import { assignReportIds } from './assign-report-ids.ts';
import type { IdentifiedReport } from './assign-report-ids.ts';
import { buildRedirects } from './build-redirects.ts';
import { regionCodes } from './build-region-shard.ts';
import { compareText } from './compare-text.ts';
import { digestReport } from './digest-report.ts';
import { joinAgencies } from './join-agencies.ts';
import { listUnreadable } from './list-unreadable.ts';
import { mergeTranscribed } from './merge-transcribed.ts';
import { regionMembers } from './region-members.ts';
import { regionTotals } from './region-totals.ts';
import type { EnglishTree } from './english-tree.ts';
import { englishTree } from './english-tree.ts';
import type { Division } from './region-tree.ts';
import { buildRegionTree } from './region-tree.ts';
import type { ReportEntry } from './report-entry.ts';
import type { PlaceReadings } from './spell-name.ts';
import { spellName } from './spell-name.ts';
import type { TranscribedFile } from './transcribed-row.ts';

export interface DatasetInput {
  readonly reports: readonly ParsedReport[];
  readonly transcribed: readonly TranscribedFile[];
  /** Administrative divisions with their names. */
  readonly divisions: readonly Division[];
  /** Pinyin of places that dictionaries get wrong. */
  readonly readings?: PlaceReadings;
  /** Former ids and the ones they lead to. */
  readonly redirects?: readonly AddressRedirect[];
}

export interface Dataset {
  /** Readable reports with their digests, sorted by file. */
  readonly reports: readonly (IdentifiedReport & { readonly entry: ReportEntry })[];
  /** Sorted by region code, then name. */
  readonly agencies: readonly AgencyRecord[];
  readonly tree: EnglishTree;
  /** Agencies of every division with any, those of its parts included, by code. */
  readonly members: ReadonlyMap<string, readonly AgencyRecord[]>;
  /** 已载明合计 of every region with a page, by code. */
  readonly totals: ReadonlyMap<string, readonly RegionTotal[]>;
  readonly redirects: RedirectsShard;
  readonly unreadable: AtlasIndex['unreadable'];
  readonly rejectedRows: AtlasIndex['rejectedRows'];
}

export function buildDataset({
  reports,
  transcribed,
  divisions,
  readings = new Map(),
  redirects = [],
}: DatasetInput): Dataset {
  const sorted = [...reports].sort((a, b) => compareText(a.source.file, b.source.file));
  const identified = assignReportIds(sorted.filter(({ readable }) => readable)).map((each) => ({
    ...each,
    entry: digestReport(each.report, each.id, each.primary),
  }));
  const entries = identified.map(({ entry }) => entry);
  const files = [...transcribed].sort((a, b) => compareText(a.file, b.file));
  const merged = mergeTranscribed(files, entries);
  const agencies = joinAgencies(entries, merged.years, (name, region) => spellName(name, region, readings));
  const regions = agencies.map(({ summary }) => summary.region);
  const tree = englishTree(buildRegionTree(divisions, regions), readings);
  const members = regionMembers(agencies, tree);
  const codes = regionCodes({ tree, members });
  return {
    reports: identified,
    agencies,
    tree,
    members,
    totals: new Map(codes.map((code) => [code, regionTotals(members.get(code) ?? [])])),
    redirects: buildRedirects(
      redirects,
      agencies.map(({ summary }) => summary),
    ),
    unreadable: sorted.filter(({ readable }) => !readable).map(listUnreadable),
    rejectedRows: merged.rejected.filter(({ diagnostics }) => diagnostics.length > 0),
  };
}
