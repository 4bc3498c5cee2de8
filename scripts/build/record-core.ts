/** What a build reads of every report before anything else: who, when, how complete, how checked. */
import type { AgencyIdentity } from '../../src/domain/agency.ts';
import type { Observation } from '../../src/domain/observation.ts';
import type { Edition } from '../../src/domain/report.ts';
import type { PlacedDiagnostic, ReportSummary } from '../../src/domain/shards.ts';
import type { SpelledName } from '../../src/dataset/spell-name.ts';
import type { CoreRow } from './core-row.ts';
import { packCore, unpackCore } from './core-row.ts';
import type { Digest } from './record-frame.ts';

export type RecordCore = UnreadableCore | ReadableCore;

interface UnreadableCore {
  readonly readable: false;
  readonly file: string;
  readonly diagnostics: readonly PlacedDiagnostic[];
}

/** As JSON. */
export const writeCore = (core: RecordCore): string => JSON.stringify(core.readable ? packCore(core) : core);

export function readCore({ core }: Digest): RecordCore {
  const read = JSON.parse(core.toString()) as CoreRow | UnreadableCore;
  return isRow(read) ? unpackCore(read) : read;
}

const isRow = (read: CoreRow | UnreadableCore): read is CoreRow => Array.isArray(read);

export interface ReadableCore {
  readonly readable: true;
  readonly file: string;
  readonly identity: AgencyIdentity;
  readonly spelled: SpelledName;
  readonly year: number | null;
  readonly edition: Edition | null;
  /** As of the report by itself. */
  readonly summary: OwnSummary;
  /** Of `CollectionEntry`. */
  readonly received: number | null;
  readonly receivedCell: Observation | null;
  /** Observations with a number. */
  readonly numbers: number;
  /** Metrics that failed checks point to. */
  readonly suspects: readonly string[];
}

/** What of a summary neither stands beside it nor is given by the collection. */
export type OwnSummary = Omit<
  ReportSummary,
  'id' | 'file' | 'agencyId' | 'agencyName' | 'kind' | 'region' | 'year' | 'edition'
>;

export function ownSummary(summary: ReportSummary): OwnSummary {
  return {
    format: summary.format,
    title: summary.title,
    cellsAsked: summary.cellsAsked,
    cellsRead: summary.cellsRead,
    proseFacts: summary.proseFacts,
    checks: summary.checks,
    diagnostics: summary.diagnostics,
    sourceUrl: summary.sourceUrl,
    publisher: summary.publisher,
    publishedOn: summary.publishedOn,
    condensed: summary.condensed,
  };
}
