/**
 * All records together: ids, checks across reports, agencies with their years. Takes records in the order of their files and
 * what is typed by hand; gives what the files of the atlas are written from.
 */
import type { CheckResult } from '../../src/domain/check.ts';
import type { AtlasIndex, CheckCounts, PlacedDiagnostic, ReportSummary } from '../../src/domain/shards.ts';
import { withGetters } from '../../src/domain/with-getters.ts';
import type { AgencyRecord } from '../../src/dataset/agency-record.ts';
import type { AssignedId } from '../../src/dataset/assign-report-ids.ts';
import { assignIds } from '../../src/dataset/assign-report-ids.ts';
import { joinAgencies } from '../../src/dataset/join-agencies.ts';
import type { MergedTranscription } from '../../src/dataset/merge-transcribed.ts';
import { mergeTranscribed } from '../../src/dataset/merge-transcribed.ts';
import { unpackCells } from '../../src/dataset/pack/agency-line.ts';
import type { PackedCell } from '../../src/dataset/pack/pack-cell.ts';
import { placeDiagnostics } from '../../src/dataset/place-diagnostics.ts';
import type { ReportEntry } from '../../src/dataset/report-entry.ts';
import { countChecks } from '../../src/dataset/report-summary.ts';
import type { SpellName } from '../../src/dataset/spell-name.ts';
import { auditCollection } from '../../src/pipeline/audit/audit-collection.ts';
import { onceFor } from './once-for.ts';
import { entryReader } from './pack-entry.ts';
import type { Places } from './places.ts';
import { proseOfPage } from './record-body.ts';
import type { ReadableCore, RecordCore } from './record-core.ts';
import { readCore } from './record-core.ts';
import type { BodyPlace } from './record-frame.ts';
import type { BodyReader, StoredRecord } from './record-store.ts';

/** What of a stored record is still needed when all reports are joined: the rest is many times as large. */
export interface JoinedRecord {
  readonly key: string;
  readonly body: BodyPlace;
}

/** A report with all that the collection says of it. */
export interface JoinedReport {
  readonly core: ReadableCore;
  readonly record: JoinedRecord;
  readonly summary: ReportSummary;
  /** JSON of its own checks counted, as `CheckRow`s; equal ones are one string. */
  readonly checks: string;
  readonly primary: boolean;
  /** Results of the checks across reports; reports that have the same share one list. */
  readonly across: readonly CheckResult[];
  readonly found: readonly PlacedDiagnostic[];
}

export interface Collection {
  /** Sorted by file. */
  readonly reports: readonly JoinedReport[];
  /** Sorted by region code, then name. */
  readonly agencies: readonly AgencyRecord[];
  readonly byId: ReadonlyMap<string, JoinedReport>;
  /** Years with figures typed by hand, by the id of their agency. */
  readonly typed: ReadonlyMap<string, ReadonlySet<number>>;
  readonly unreadable: AtlasIndex['unreadable'];
  readonly rejected: MergedTranscription['rejected'];
}

/** Cores that have been read already are taken by their keys. */
export function joinCollection(
  records: readonly StoredRecord[],
  known: ReadonlyMap<string, RecordCore>,
  places: Places,
  bodies: BodyReader,
): Collection {
  const cores = records.map(({ digest }) => known.get(digest.key) ?? readCore(digest));
  const readable = cores.flatMap((core, i) => (core.readable ? [{ core, record: records[i] as StoredRecord }] : []));
  const ids = assignIds(readable.map(({ core: { identity, year, file } }) => ({ agency: identity, year, file })));
  const across = auditAll(readable, ids, bodies);
  const single = { text: singleTexts(), counts: onceFor(countChecks) };
  const reports = readable.map((each, i) => joinReport(each, ids[i] as AssignedId, across, single));
  const entries = reports.map(entriesOf(bodies));
  const merged = mergeTranscribed(places.transcribed, entries);
  return {
    reports,
    agencies: joinAgencies(entries, merged.years, spellingOf(readable, places)),
    byId: new Map(reports.map((report) => [report.summary.id, report])),
    typed: yearsByAgency(merged.years),
    unreadable: cores.flatMap((core) => (core.readable ? [] : [{ file: core.file, diagnostics: core.diagnostics }])),
    rejected: merged.rejected.filter(({ diagnostics }) => diagnostics.length > 0),
  };
}

function yearsByAgency(typed: MergedTranscription['years']): Collection['typed'] {
  const years = new Map<string, Set<number>>();
  for (const { identity, year } of typed) years.set(identity.id, (years.get(identity.id) ?? new Set()).add(year));
  return years;
}

interface ReadableRecord {
  readonly core: ReadableCore;
  readonly record: StoredRecord;
}
type Across = ReadonlyMap<string, readonly CheckResult[]>;

function auditAll(reports: readonly ReadableRecord[], ids: readonly AssignedId[], bodies: BodyReader): Across {
  const records = new Map(reports.map(({ record }, i) => [(ids[i] as AssignedId).id, record]));
  const unpack = entryReader(bodies.readEntry);
  const entries = reports.map(({ core: { identity, year, edition, summary, received, receivedCell }, record }, i) => {
    const { id: reportId } = ids[i] as AssignedId;
    const frame = {
      reportId,
      agency: identity,
      year,
      edition,
      publishedOn: summary.publishedOn,
      received,
      receivedCell,
    };
    return unpack(frame, record.body, record.digest.sketch);
  });
  return auditCollection(entries, (id) => {
    const record = records.get(id);
    if (record === undefined) throw new Error(`Unexpected id ${id} of no report, expected one of the collection`);
    return proseOfPage(bodies.look(record.body).page);
  });
}

function joinReport(
  { core, record }: ReadableRecord,
  { id, primary, duplicate }: AssignedId,
  all: Across,
  single: SharedWords,
): JoinedReport {
  const across = all.get(id) ?? NO_RESULTS;
  const found = duplicate === null ? [] : placeDiagnostics('', [duplicate]);
  const { digest, body } = record;
  return {
    core,
    record: { key: digest.key, body },
    checks: single.text(digest.checks.toString()),
    primary,
    across,
    found,
    summary: summaryOf(core, id, single.counts(across), found),
  };
}

const NO_RESULTS: readonly CheckResult[] = [];

/** What many reports have alike. */
interface SharedWords {
  readonly text: (text: string) => string;
  readonly counts: (across: readonly CheckResult[]) => CheckCounts;
}

/** Gives the first string that is equal, so that the others can go. */
function singleTexts(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const first = known.get(text);
    if (first === undefined) known.set(text, text);
    return first ?? text;
  };
}

/** The summary of the report by itself, with its id and what the collection adds to the counts. */
function summaryOf(
  { file, identity, year, edition, summary }: ReadableCore,
  id: string,
  across: CheckCounts,
  found: readonly PlacedDiagnostic[],
): ReportSummary {
  const { error, warning, info } = summary.diagnostics;
  // Written out, since twenty thousand objects put together of others take five times the memory.
  return {
    id,
    file,
    format: summary.format,
    title: summary.title,
    agencyId: identity.id,
    agencyName: identity.name,
    kind: identity.kind,
    region: identity.region,
    year,
    edition,
    cellsAsked: summary.cellsAsked,
    cellsRead: summary.cellsRead,
    proseFacts: summary.proseFacts,
    checks: addChecks(summary.checks, across),
    diagnostics: { error, warning: warning + found.length, info },
    sourceUrl: summary.sourceUrl,
    publisher: summary.publisher,
    publishedOn: summary.publishedOn,
    condensed: summary.condensed,
  };
}

function addChecks({ pass, fail, notAssessable }: CheckCounts, added: CheckCounts): CheckCounts {
  return {
    pass: pass + added.pass,
    fail: fail + added.fail,
    notAssessable: notAssessable + added.notAssessable,
  };
}

/** Makes of a report what joining asks for; values are read when somebody wants them. */
function entriesOf(bodies: BodyReader): (report: JoinedReport) => ReportEntry {
  const settled: Pick<ReportEntry, 'values'> & ThisType<JoinedReport> = {
    get values() {
      const cells = JSON.parse(bodies.readCells(this.record.body).toString()) as readonly PackedCell[];
      return unpackCells(cells, this.summary.id);
    },
  };
  return ({ core: { identity }, record, summary, primary }) =>
    withGetters({ summary, identity, primary, record, ...NOTHING_MORE }, settled);
}

const NOTHING_MORE = { breakdowns: [], checks: [], improvements: [] } as const;

/** Names are spelled where they are parsed; here they are looked up. */
function spellingOf(reports: readonly ReadableRecord[], { spelled, transcribed }: Places): SpellName {
  const key = (name: string, code: string | null): string => `${name} ${String(code)}`;
  const known = new Map(
    reports.map(({ core: { identity, spelled: own } }) => [key(identity.name, identity.region.code), own]),
  );
  for (const { identity } of transcribed.flatMap(({ figures }) => figures)) {
    const own = spelled[identity.id];
    if (own !== undefined) known.set(key(identity.name, identity.region.code), own);
  }
  return (name, { code }) => {
    const found = known.get(key(name, code));
    if (found === undefined) throw new Error(`Unexpected name ${name}, expected one that was spelled`);
    return found;
  };
}
