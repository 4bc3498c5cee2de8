/** The files of the atlas that belong to no province: lists, index, checks, and the nation's sums. */
import { createHash } from 'node:crypto';
import type { AtlasIndex } from '../../src/domain/shards.ts';
import { CATALOGUE } from '../../src/forms/catalogue.ts';
import { buildRedirects } from '../../src/dataset/build-redirects.ts';
import type { CheckRow } from '../../src/dataset/check-rows.ts';
import { checkRows } from '../../src/dataset/check-rows.ts';
import { addCounts } from '../../src/dataset/count-states.ts';
import { atlasYears } from '../../src/dataset/download-source.ts';
import { isComplete } from '../../src/dataset/report-summary.ts';
import type { ProvinceOutcome } from '../../src/dataset/pack/province-files.ts';
import { regionLine } from '../../src/dataset/pack/region-line.ts';
import { tallySums } from '../../src/dataset/region-sums.ts';
import type { EnglishTree } from '../../src/dataset/english-tree.ts';
import type { Division, RegionTree } from '../../src/dataset/region-tree.ts';
import { levelOf, NATION } from '../../src/dataset/region-tree.ts';
import { tallyChecks } from '../../src/dataset/tally-checks.ts';
import type { AddressRedirect } from '../../src/domain/address-redirect.ts';
import type { WrittenFile } from './job.ts';
import type { Collection, JoinedReport } from './join-collection.ts';
import { onceFor } from './once-for.ts';
import type { ListItem, WrittenList } from './spliced-list.ts';
import { splicedList } from './spliced-list.ts';
import { suspectsOf } from './suspects-of.ts';

/** A file in pieces: the whole of the largest is never in memory. */
export interface WholeFile {
  readonly path: string;
  readonly pieces: Iterable<string | Uint8Array>;
  /** Of a list that the next build may be spliced of: how many it has. */
  readonly items?: number;
}

/** What lists may be spliced of. */
export interface LastLists {
  /** Null where the last output has none that can be used. */
  readonly read: (path: string) => WrittenList | null;
  /** Whether all is as it was there that is said of an agency and its reports. */
  readonly isKept: (agencyId: string) => boolean;
}

type Outcomes = readonly (readonly [province: string, outcome: ProvinceOutcome])[];

export const jsonFile = (path: string, content: unknown): WholeFile => textFile(path, JSON.stringify(content));

const textFile = (path: string, text: string): WholeFile => ({ path, pieces: [`${text}\n`] });

/** Lists and counts that hang on the collection alone. */
export function* collectionFiles(
  { reports, agencies }: Collection,
  redirects: readonly AddressRedirect[],
  last: LastLists,
): Generator<WholeFile> {
  const summaries = agencies.map(({ summary }) => summary);
  yield listFile('agencies.json', summaries, ({ id }) => id, last);
  const listed = reports.map(({ summary }) => summary);
  yield listFile('reports.json', listed, ({ agencyId }) => agencyId, last);
  yield jsonFile('redirects.json', buildRedirects(redirects, summaries));
  const rowsOf = rowsReader();
  yield jsonFile('checks.json', tallyChecks(reports.map((each) => ({ summary: each.summary, rows: rowsOf(each) }))));
}

function listFile<T extends ListItem>(
  path: string,
  items: readonly T[],
  agencyOf: (item: T) => string,
  { read, isKept }: LastLists,
): WholeFile {
  return { path, pieces: splicedList(items, read(path), (item) => isKept(agencyOf(item))), items: items.length };
}

/** Rows of the checks of a report by itself and across reports; equal ones are made once. */
function rowsReader(): (report: JoinedReport) => readonly CheckRow[] {
  const keyOf = onceFor((across: JoinedReport['across']) => across.map(({ id, status }) => `${id} ${status}`).join());
  const known = new Map<string, Map<string, readonly CheckRow[]>>();
  return ({ checks, across }) => {
    const key = keyOf(across);
    const ofKey = known.get(key) ?? new Map<string, readonly CheckRow[]>();
    known.set(key, ofKey);
    const rows = ofKey.get(checks) ?? [...(JSON.parse(checks) as readonly CheckRow[]), ...checkRows(across)];
    ofKey.set(checks, rows);
    return rows;
  };
}

export interface JoinedRegions {
  readonly outcomes: Outcomes;
  /** Tells the English names of `untoldRegions` alone. */
  readonly tree: EnglishTree;
}

/** Regions that are written here with their English names, told by no province: they are in need of one. */
export function untoldRegions(outcomes: Outcomes, tree: RegionTree): readonly Division[] {
  const { absent } = withoutReports(outcomes, tree);
  return [NATION, ...tree.childrenOf(NATION.code), ...absent.flatMap((code) => tree.childrenOf(code))];
}

/** Provinces of which nothing is known; they, and what else stands right below the nation. */
function withoutReports(
  outcomes: Outcomes,
  tree: RegionTree,
): { readonly absent: readonly string[]; readonly gaps: readonly Division[] } {
  const present = new Set(outcomes.map(([province]) => province));
  return {
    absent: provincesOf(tree).filter((code) => !present.has(code)),
    gaps: tree.childrenOf(NATION.code).filter(({ code }) => !present.has(code)),
  };
}

/** The nation, and the provinces of which nothing is known. */
export function regionFiles({ outcomes, tree }: JoinedRegions): readonly WholeFile[] {
  const tally = tallySums();
  for (const [, { sums }] of outcomes) tally.add(sums);
  const { absent, gaps } = withoutReports(outcomes, tree);
  return [
    textFile('regions/cn.ndjson', regionLine(NATION.code, tally.sums(), gaps, tree)),
    ...absent.map((code) => textFile(`regions/${code}.ndjson`, regionLine(code, [], tree.childrenOf(code), tree))),
  ];
}

const provincesOf = (tree: RegionTree): readonly string[] =>
  tree.childrenOf(NATION.code).flatMap(({ code }) => (code.length === 2 ? [code] : []));

/** Twelve digits over all files: equal data has an equal version. */
export function versionOf(files: readonly WrittenFile[]): string {
  const lines = files.map(({ path, sha256 }) => `${path} ${sha256}\n`).sort();
  return createHash('sha256').update(lines.join('')).digest('hex').slice(0, 12);
}

export function atlasIndex(collection: Collection, regions: JoinedRegions, version: string): AtlasIndex {
  const { reports, agencies, unreadable, rejected } = collection;
  const partial = agencies.flatMap(({ years }) => years.filter(({ status }) => status === 'partial'));
  return {
    version,
    reports: reports.length,
    agencies: agencies.length,
    partialAgencyYears: partial.length,
    completeReports: reports.filter(({ summary }) => isComplete(summary)).length,
    observations: countNumbers(collection),
    years: atlasYears({ agencies }),
    unreadable,
    rejectedRows: rejected,
    metrics: listMetrics(reports, regions.outcomes),
    regions: listRegions(collection, regions),
  };
}

/** Numbers that were read or typed; what is missing or blank is not counted. */
function countNumbers({ reports, agencies, typed }: Collection): number {
  const read = reports.reduce((sum, { core }) => sum + core.numbers, 0);
  const years = agencies.flatMap(({ summary: { id }, years: own }) =>
    own.filter(({ year }) => typed.get(id)?.has(year)),
  );
  const values = years.flatMap((year) => [...year.values.values()]);
  return read + values.filter(({ source }) => source === 'transcribed').length;
}

function listMetrics(reports: readonly JoinedReport[], outcomes: Outcomes): AtlasIndex['metrics'] {
  const suspected = new Map<string, number>();
  const suspectsAcross = onceFor(suspectsOf);
  for (const { core, primary, across } of reports) {
    if (!primary || core.year === null) continue;
    const found = suspectsAcross(across);
    if (core.suspects.length === 0 && found.length === 0) continue;
    for (const metric of new Set([...core.suspects, ...found])) {
      suspected.set(metric, (suspected.get(metric) ?? NONE_YET) + 1);
    }
  }
  return CATALOGUE.map(({ id }, i) => {
    const parts = outcomes.flatMap(([, { metrics }]) => metrics[i] ?? []);
    const counts = addCounts(parts.map((part) => part.counts));
    return { id, counts, suspected: suspected.get(id) ?? NONE_YET, domain: widest(parts.map((part) => part.domain)) };
  });
}

/** A count of what has not been met. */
const NONE_YET = 0;

type Domain = readonly [number, number] | null;

function widest(domains: readonly Domain[]): Domain {
  const known = domains.filter((domain) => domain !== null);
  if (known.length === 0) return null;
  return [Math.min(...known.map(([low]) => low)), Math.max(...known.map(([, high]) => high))];
}

function listRegions({ agencies }: Collection, { outcomes, tree }: JoinedRegions): AtlasIndex['regions'] {
  const known = outcomes.flatMap(([, { regions }]) => regions);
  const codes = new Set(known.map(({ code }) => code));
  const absent = provincesOf(tree).filter((code) => !codes.has(code));
  const years = agencies.flatMap((agency) => agency.years);
  const reports = years.filter(({ entry }) => entry !== null).length;
  const all = [
    { code: NATION.code, nameEn: tree.nameEnOf(NATION.code), agencies: agencies.length, reports },
    ...known,
    ...absent.map((code) => ({ code, nameEn: tree.nameEnOf(code), agencies: 0, reports: 0 })),
  ];
  return all
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, nameEn, ...counts }) => ({ code, name: tree.nameOf(code), nameEn, level: levelOf(code), ...counts }));
}
