/**
 * The whole story of one file: read, recognise, extract, audit. Takes bytes or text, gives a parsed report for any input;
 * a file that cannot be read, or that has nothing of an annual report, comes back unreadable with the reason.
 */
import type { ReadReport } from '../domain/block.ts';
import { diagnostic } from '../domain/diagnostic-codes.ts';
import type { Diagnostic, Parsed } from '../domain/diagnostic.ts';
import type { CheckResult } from '../domain/check.ts';
import type { Observation } from '../domain/observation.ts';
import type { ParsedReport } from '../domain/report.ts';
import type { ReportInput } from '../domain/source.ts';
import { lineStarts } from '../domain/source.ts';
import type { Walk } from '../domain/walk.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { AuditInput } from './audit/audit-input.ts';
import { auditReport } from './audit/audit-report.ts';
import { extractProseOfAll, type ProseFacts } from './extract/extract-prose.ts';
import { extractTablesOfAll } from './extract/extract-tables.ts';
import { withoutListedRows } from './extract/tables/told/without-listed-rows.ts';
import { readReport, type BinaryReaders } from './read/read-report.ts';
import { recogniseAll, type Recognised } from './recognise/recognise.ts';
import { emptySource, unreadableReport } from './unreadable-report.ts';

/** What the audit of a collection needs beside the parsed report; null for what is no report. */
export interface ExaminedReport {
  readonly parsed: ParsedReport;
  readonly audited: AuditInput | null;
}

/** A file and what the reading stage made of it. */
export interface ReadFile {
  readonly file: string;
  readonly read: Parsed<ReadReport | null>;
}

/** `readers` as those of `readReport`. */
export async function parseReport(
  input: ReportInput,
  gazetteer: Gazetteer,
  readers?: BinaryReaders,
): Promise<ParsedReport> {
  return (await examineReport(input, gazetteer, readers)).parsed;
}

/** Like `parseReport`, with the blocks that checks across reports look at again. */
export async function examineReport(
  input: ReportInput,
  gazetteer: Gazetteer,
  readers?: BinaryReaders,
): Promise<ExaminedReport> {
  const read = await readReport(input, readers);
  return examineTogether([{ file: input.file, read }], gazetteer)[0] as ExaminedReport;
}

/**
 * Examines files that were read, all of them step by step: the stages have more code than a processor keeps at hand, and going
 * through all of it with each report takes half as long again. `visit` is told the place of a file before each of its steps.
 */
export function examineTogether(
  files: readonly ReadFile[],
  gazetteer: Gazetteer,
  visit: (place: number) => void = () => undefined,
): readonly ExaminedReport[] {
  const walkOver =
    (places: readonly number[]): Walk =>
    (all, step) =>
      all.map((one, i) => {
        visit(places[i] as number);
        return step(one, i);
      });
  const readable = [...files.keys()].filter((place) => files[place]?.read.value !== null);
  const read = readable.map((place) => (files[place] as ReadFile).read as Parsed<ReadReport>);
  const stated = statedReports(read, gazetteer, walkOver(readable));
  const told = new Map(readable.map((place, i) => [place, stated[i] as StatedReport]));
  const reports = readable.filter((place) => looksLikeReport(told.get(place) as StatedReport));
  const inputs = reports.map((place) => inputOf(told.get(place) as StatedReport));
  const checks = walkOver(reports)(inputs, auditReport);
  const audited = new Map(reports.map((place, i) => [place, i]));
  return files.map((file, place) => {
    const at = audited.get(place);
    if (at !== undefined) return examined(inputs[at] as (typeof inputs)[number], checks[at] as readonly CheckResult[]);
    const report = told.get(place);
    return { parsed: report === undefined ? unreadFile(file) : noReport(report), audited: null };
  });
}

/** A report with all that its stages before the checks found. */
interface StatedReport extends Parsed<ReadReport> {
  readonly recognised: Recognised;
  /** The `lineStarts` of its text. */
  readonly starts: readonly number[];
  readonly tables: Parsed<readonly Observation[]>;
  readonly prose: Parsed<ProseFacts>;
}

function statedReports(read: readonly Parsed<ReadReport>[], gazetteer: Gazetteer, walk: Walk): readonly StatedReport[] {
  const reports = read.map(({ value }) => value);
  const recognised = recogniseAll(reports, gazetteer, walk);
  const sought = walk(reports, (report, i) => ({
    report,
    recognition: (recognised[i] as Recognised).value,
    starts: lineStarts(report.source.text),
  }));
  const tables = extractTablesOfAll(sought, walk);
  const prose = extractProseOfAll(
    walk(sought, (one, i) => ({
      ...one,
      report: withoutListedRows(one.report, tables[i] as (typeof tables)[number]),
    })),
    walk,
  );
  return read.map((report, i) => ({
    ...report,
    recognised: recognised[i] as Recognised,
    starts: (sought[i] as (typeof sought)[number]).starts,
    tables: tables[i] as (typeof tables)[number],
    prose: prose[i] as (typeof prose)[number],
  }));
}

function inputOf(stated: StatedReport): AuditInput & { readonly diagnostics: readonly Diagnostic[] } {
  const { value: report, recognised, starts, tables, prose } = stated;
  const { value: recognition, candidates } = recognised;
  const { breakdowns } = prose.value;
  const diagnostics = [stated.diagnostics, recognised.diagnostics, tables.diagnostics, prose.diagnostics].flat();
  return {
    report,
    lineStarts: starts,
    recognition,
    observations: observationsOf(stated),
    breakdowns,
    diagnostics,
    candidates,
  };
}

const observationsOf = ({ tables, prose }: StatedReport): readonly Observation[] => [
  ...tables.value,
  ...prose.value.observations,
];

function examined(audited: ReturnType<typeof inputOf>, checks: readonly CheckResult[]): ExaminedReport {
  const { report, recognition, observations, breakdowns, diagnostics } = audited;
  const { source } = report;
  return {
    parsed: { source, recognition, observations, breakdowns, checks, diagnostics, readable: true },
    audited,
  };
}

/** Of a document without text no place can be told; the message names the line where there was one. */
const unplaced = (found: Diagnostic): Diagnostic => ({ ...found, span: null });

function unreadFile({ file, read }: ReadFile): ParsedReport {
  return unreadableReport(emptySource(file), read.diagnostics.map(unplaced));
}

function noReport({ value, diagnostics }: StatedReport): ParsedReport {
  return unreadableReport(value.source, [...diagnostics, NO_REPORT]);
}

const NO_REPORT = diagnostic(
  'report-unrecognised',
  'Unexpected content, expected title, sections, tables or figures of an annual report',
  null,
);

/** Takes “政府信息公开工作年度报告”, “政务公开年报” and “政府信息公开工作情况报告”; leaves “政府信息公开指南”. */
const REPORT_WORDS = /(?:政府信息|政务|信息)公开[^。；;!?]{0,20}?(?:报告|年报)/u;

/** One trace is enough: words of the title, a section of the form, a figure that was read. */
function looksLikeReport(stated: StatedReport): boolean {
  const { title, sections } = stated.recognised.value;
  return (
    title !== null ||
    sections.some(({ number }) => number > 0) ||
    observationsOf(stated).some(({ evidence }) => evidence !== null) ||
    REPORT_WORDS.test(stated.value.source.text.normalize('NFKC').replace(/\s+/gu, ''))
  );
}
