/**
 * The generated JSON between the two arms: `scripts/build-data.ts` writes it below `.atlas/`, pages read one shard each.
 * On the disk shards are packed and what can be derived is left out (`dataset/pack/`); `dataset/read-shard.ts` gives them back.
 *
 * .atlas/index.json                 AtlasIndex
 * .atlas/agencies.json              readonly AgencySummary[]      (sorted by region code, then name)
 * .atlas/reports.json               readonly ReportSummary[]
 * .atlas/redirects.json              RedirectsShard   (address-redirect.ts)
 * .atlas/agencies/<county>.ndjson   AgencyShard      one line an agency
 * .atlas/reports/<county>.ndjson    ReportShard      one line a report
 * .atlas/values/<province>.ndjson   MetricShard      one line a metric, one cell an agency and year
 * .atlas/regions/<province>.ndjson  RegionShard      one line a region (`cn` for the nation; region-shard.ts)
 * .atlas/checks.json                ChecksShard      without failures (checks-shard.ts)
 * .atlas/failures/<county>.ndjson   its failures, one line a report
 * .atlas/downloads/**               the files offered under `/data/`
 * .atlas/downloads.json             DownloadsShard: what those files are (downloads-shard.ts)
 */
import type { AgencyIdentity, AgencyKind, Confidence, NameRepair, Region } from './agency.ts';
import type { CheckResult } from './check.ts';
import type { Severity } from './diagnostic.ts';
import type { IndexedRegion } from './indexed-region.ts';
import type { Breakdown, Observation } from './observation.ts';
import type { Edition, Section } from './report.ts';
import type { SettledValue } from './settled-value.ts';
import type { SourceFormat } from './source.ts';

/** full: a report we parsed; partial: single figures typed by hand from the published report. */
export type AgencyYearStatus = 'full' | 'partial';

export interface CheckCounts {
  readonly pass: number;
  readonly fail: number;
  readonly notAssessable: number;
}

export interface AgencySummary {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Full pinyin without tones or spaces, and initials: `yongningxian…`, `ynx…`. */
  readonly pinyin: string;
  readonly initials: string;
  readonly kind: AgencyKind;
  readonly region: Region;
  readonly speaksForArea: boolean;
  readonly confidence: Confidence;
  /** Years with any figure, newest first, each with its status. */
  readonly years: readonly {
    readonly year: number;
    readonly status: AgencyYearStatus;
    readonly reportId: string | null;
  }[];
}

export interface ReportSummary {
  /** `<agencyId>-<year>`; a suffix `-2` … when an agency and year come twice. */
  readonly id: string;
  readonly file: string;
  readonly format: SourceFormat;
  readonly title: string | null;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly kind: AgencyKind;
  readonly region: Region;
  readonly year: number | null;
  readonly edition: Edition | null;
  readonly cellsAsked: number;
  readonly cellsRead: number;
  readonly proseFacts: number;
  readonly checks: CheckCounts;
  readonly diagnostics: Readonly<Record<Severity, number>>;
  readonly sourceUrl: string | null;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly condensed: boolean;
}

/** An agency's standing for one metric against a named peer group. */
export interface PeerComparison {
  readonly metric: string;
  /** Name of the group in Chinese: 银川市各街道办事处. */
  readonly group: string;
  readonly groupCode: string;
  /** Members of the group for this year, and those with a number. */
  readonly members: number;
  readonly stated: number;
  /** Null under 5 values: they are then listed instead. */
  readonly median: number | null;
  /** True when a bound lies at or next to the middle. */
  readonly medianFlagged: boolean;
  /** The numbers of all peers, for the strip; sorted by value, the agency itself included. */
  readonly values: readonly PeerValue[];
}

export interface PeerValue {
  readonly agencyId: string;
  readonly name: string;
  readonly value: number;
  readonly state: SettledValue['state'];
  readonly scope: SettledValue['scope'];
}

/** A derived rate of DOMAIN section 5; undefined (null) when the denominator is 0 or not read, never 0 %. */
export interface IndicatorValue {
  readonly id: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** numerator / denominator, or the numerator where the indicator has no denominator; null when undefined. */
  readonly value: number | null;
  /** Wilson 95 % interval of a proportion; null for other indicators or when undefined. */
  readonly interval: readonly [number, number] | null;
}

/** One year of one agency with all it states. */
export interface AgencyYear {
  readonly year: number;
  readonly status: AgencyYearStatus;
  readonly report: ReportSummary | null;
  readonly values: readonly SettledValue[];
  readonly breakdowns: readonly Breakdown[];
  readonly checks: readonly CheckResult[];
  readonly indicators: readonly IndicatorValue[];
  readonly comparisons: readonly PeerComparison[];
  /** Headings and figures of section five: problems and improvement as the report names them, short extracts with anchors. */
  readonly improvements: readonly { readonly text: string; readonly anchor: string }[];
}

export type AgencyName = Pick<AgencyIdentity, 'writtenName' | 'method' | 'evidence' | 'confidence'>;

export interface AgencyShard {
  readonly agency: AgencySummary;
  readonly identity: AgencyIdentity;
  /** How each name under which the agency came was resolved, one for each written name. */
  readonly names: readonly AgencyName[];
  /** Newest first. */
  readonly years: readonly AgencyYear[];
  readonly neighbours: readonly Pick<AgencySummary, 'id' | 'name' | 'kind'>[];
}

/** A stretch of the source text to highlight: one or several observations share a span. */
export interface Highlight {
  /** `f-…`, stable over builds: made from metric and source, not from offsets. */
  readonly anchor: string;
  readonly start: number;
  readonly end: number;
  /** Indices into `ReportShard.observations`. */
  readonly observations: readonly number[];
}

/** A stretch of the source text that other pages link to but that holds no figure: an item of section five. */
export interface Passage {
  /** `s5-1`, `s5-2` …, in reading order. */
  readonly anchor: string;
  readonly start: number;
  readonly end: number;
}

export interface PlacedDiagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly line: number | null;
  readonly column: number | null;
}

export interface ReportShard {
  readonly summary: ReportSummary;
  readonly identity: AgencyIdentity;
  readonly text: string;
  readonly bodyStart: number;
  readonly sections: readonly Section[];
  readonly observations: readonly Observation[];
  readonly breakdowns: readonly Breakdown[];
  /** Sorted by start; they never overlap. */
  readonly highlights: readonly Highlight[];
  /** Sorted by start; they never overlap each other, but may hold highlights. */
  readonly passages: readonly Passage[];
  readonly checks: readonly CheckResult[];
  readonly diagnostics: readonly PlacedDiagnostic[];
  readonly repairs: readonly NameRepair[];
}

/** One agency and year in the table of a metric. */
export interface MetricRow {
  readonly agencyId: string;
  readonly name: string;
  readonly kind: AgencyKind;
  readonly region: Region;
  /** True when the body speaks for its whole area: never ranked or summed with single offices. */
  readonly speaksForArea: boolean;
  readonly year: number;
  readonly status: AgencyYearStatus;
  readonly value: SettledValue;
}

/** How many agency-years state the metric, by state; `zero` is part of exact and counted apart here. */
export interface StateCounts {
  readonly exact: number;
  readonly zero: number;
  readonly bound: number;
  readonly approximate: number;
  readonly blank: number;
  readonly unreadable: number;
  readonly missing: number;
  readonly notAsked: number;
  /** Values that table and prose state differently. */
  readonly contradicted: number;
}

export interface MetricShard {
  readonly id: string;
  readonly counts: StateCounts;
  /** Values that a failed check of their report points to as probably wrong. */
  readonly suspected: number;
  /** Every agency-year with a report or a transcribed figure for this metric, sorted by region code, name, then year, newest first. */
  readonly rows: readonly MetricRow[];
  /** Smallest non-zero and largest value over all rows: the same chart domain on every page. */
  readonly domain: readonly [number, number] | null;
}

export interface AtlasIndex {
  readonly version: string;
  readonly reports: number;
  readonly agencies: number;
  readonly partialAgencyYears: number;
  readonly completeReports: number;
  /** Numbers read from reports or typed by hand; what is missing or blank is not counted. */
  readonly observations: number;
  readonly years: readonly number[];
  /** Files that could not be read as a report: listed, never lost. */
  readonly unreadable: readonly { readonly file: string; readonly diagnostics: readonly PlacedDiagnostic[] }[];
  /** Files of single figures (`data/transcribed/`) with the rows that were left out and why. */
  readonly rejectedRows: readonly { readonly file: string; readonly diagnostics: readonly PlacedDiagnostic[] }[];
  /** `domain` as in `MetricShard`, so that a profile draws on the metric's axis without reading its rows. */
  readonly metrics: readonly {
    readonly id: string;
    readonly counts: StateCounts;
    /** Values that a failed check of their report points to as probably wrong. */
    readonly suspected: number;
    readonly domain: readonly [number, number] | null;
  }[];
  readonly regions: readonly IndexedRegion[];
}
