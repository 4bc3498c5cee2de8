/**
 * A parsed report as pieces of JSON from which the line of its page is put together later, when its id and the checks
 * across reports are known. `unpackReport` reads such a line back into the shard.
 */
import type { AgencyIdentity } from '../../domain/agency.ts';
import type { CheckResult } from '../../domain/check.ts';
import type { Breakdown, Observation } from '../../domain/observation.ts';
import type { ParsedReport, Section } from '../../domain/report.ts';
import type { PlacedDiagnostic, ReportShard, ReportSummary } from '../../domain/shards.ts';
import { lineStarts } from '../../domain/source.ts';
import type { ImprovementPassage } from '../improvement-passages.ts';
import { once } from '../once.ts';
import { placeDiagnostics } from '../place-diagnostics.ts';
import { placeHighlights } from '../place-highlights.ts';
import type { ReportEntry } from '../report-entry.ts';
import type { PackedCheck } from './pack-check.ts';
import { packCheck, unpackCheck } from './pack-check.ts';
import type { PackedObservation } from './pack-observation.ts';
import { packObservation, unpackObservation } from './pack-observation.ts';

/** JSON without the brackets around lists, so that more can be added; none holds a line break. */
export interface PackedReport {
  /** Members of the line's object that hang on the file alone. */
  readonly page: string;
  /** Checks of the report by itself. */
  readonly checks: string;
  /** The failed ones of them again, with all words: they stand apart from the text. */
  readonly failures: string;
  /** Diagnostics of the whole file, and those with a place. */
  readonly unplaced: string;
  readonly placed: string;
}

export function packReport(report: ParsedReport, { improvements, checks }: ReportEntry): PackedReport {
  const { source, recognition, observations, breakdowns } = report;
  const found = placeDiagnostics(source.text, report.diagnostics);
  const failed = checks.filter(({ status }) => status === 'fail');
  const page = {
    text: source.text,
    bodyStart: source.bodyStart,
    sections: recognition.sections,
    breakdowns,
    passages: improvements.map(({ anchor, start, end, text }) => [anchor, start, end, text]),
    observations: observations.map((observation) => packObservation(observation, source.text)),
  };
  return {
    page: innerJson(page),
    checks: innerJson(checks.map((check) => packCheck(check, source.text))),
    failures: innerJson(failed.map((check) => packCheck(check, null))),
    unplaced: innerJson(found.filter(({ start }) => start === null).map(packDiagnostic)),
    placed: innerJson(found.filter(({ start }) => start !== null).map(packDiagnostic)),
  };
}

/** What the whole collection says of a report, as JSON without brackets. */
export interface ReportFrame {
  /** Id, summary and identity. */
  readonly head: string;
  /** Results of the checks across reports. */
  readonly across: string;
  /** Diagnostics that only the collection can give; none has a place. */
  readonly found: string;
}

/** `across` are the packed results as JSON: many reports share them. */
export function frameReport(
  summary: ReportSummary,
  identity: AgencyIdentity,
  across: readonly string[],
  found: readonly PlacedDiagnostic[],
): ReportFrame {
  const head = innerJson({ id: summary.id, summary, identity });
  return { head, across: across.join(','), found: innerJson(found.map(packDiagnostic)) };
}

/** The pieces as bytes, as they wait for their line. */
export type PageBytes = Readonly<Record<keyof PackedReport, Uint8Array>>;

/** The line in pieces, without the break behind it. */
export function reportLine({ head, across, found }: ReportFrame, packed: PageBytes): readonly Piece[] {
  const checks = joinInner(packed.checks, across);
  const diagnostics = joinInner(packed.unplaced, found, packed.placed);
  return [`{${head},`, packed.page, ',"checks":[', ...checks, '],"diagnostics":[', ...diagnostics, ']}'];
}

/** What tables and indicators take of a report; what each of them may leave is unpacked when it is first asked for. */
export interface ReportParts extends Pick<ReportEntry, 'summary' | 'identity' | 'breakdowns' | 'improvements'> {
  readonly observations: () => readonly Observation[];
  readonly checks: () => readonly CheckResult[];
}

export const unpackParts = (line: string): ReportParts => partsOf(JSON.parse(line) as ReportLine);

function partsOf({ summary, identity, text, breakdowns, passages, observations, checks }: ReportLine): ReportParts {
  const lines = once(() => lineStarts(text));
  return {
    ...{ summary, identity, breakdowns },
    improvements: passages.map(([anchor, start, end, words]) => ({ anchor, start, end, text: words })),
    observations: once(() => observations.map((packed) => unpackObservation(packed, text, lines()))),
    checks: once(() => checks.map((packed) => unpackCheck(packed, { text, lines: lines() }))),
  };
}

export interface UnpackedReport {
  readonly shard: ReportShard;
  readonly improvements: readonly ImprovementPassage[];
}

export function unpackReport(line: string): UnpackedReport {
  const packed = JSON.parse(line) as ReportLine;
  const { text, bodyStart, sections, passages, diagnostics } = packed;
  const { summary, identity, breakdowns, improvements, ...parts } = partsOf(packed);
  const observations = parts.observations();
  const shard = {
    ...{ summary, identity, text, bodyStart, sections, observations, breakdowns },
    highlights: placeHighlights(observations),
    passages: passages.map(([anchor, start, end]) => ({ anchor, start, end })),
    checks: parts.checks(),
    diagnostics: diagnostics.map(unpackDiagnostic),
    repairs: identity.repairs,
  };
  return { shard, improvements };
}

interface ReportLine {
  readonly summary: ReportSummary;
  readonly identity: AgencyIdentity;
  readonly text: string;
  readonly bodyStart: number;
  readonly sections: readonly Section[];
  readonly breakdowns: readonly Breakdown[];
  readonly passages: readonly (readonly [anchor: string, start: number, end: number, text: string])[];
  readonly observations: readonly PackedObservation[];
  readonly checks: readonly PackedCheck[];
  readonly diagnostics: readonly PackedDiagnostic[];
}

type PackedDiagnostic = readonly [string, PlacedDiagnostic['severity'], string, ...(number | null)[]];

function packDiagnostic({ code, severity, message, start, end, line, column }: PlacedDiagnostic): PackedDiagnostic {
  return start === null ? [code, severity, message] : [code, severity, message, start, end, line, column];
}

function unpackDiagnostic([code, severity, message, ...place]: PackedDiagnostic): PlacedDiagnostic {
  const [start = null, end = null, line = null, column = null] = place;
  return { code, severity, message, start, end, line, column };
}

/** JSON of a list or object without its brackets. */
function innerJson(content: object): string {
  return JSON.stringify(content).slice(1, -1);
}

type Piece = string | Uint8Array;

/** Commas between those that hold anything. */
export function joinInner(...parts: readonly Piece[]): readonly Piece[] {
  return parts.filter(({ length }) => length > 0).flatMap((part, i) => (i === 0 ? [part] : [',', part]));
}
