/**
 * The whole story of one file: read, recognise, extract, audit. Takes bytes or text, gives a parsed report for any input;
 * a file that cannot be read, or that has nothing of an annual report, comes back unreadable with the reason.
 */
import type { ReadReport } from '../domain/block.ts';
import { diagnostic } from '../domain/diagnostic-codes.ts';
import type { Diagnostic, Parsed } from '../domain/diagnostic.ts';
import type { Observation } from '../domain/observation.ts';
import type { ParsedReport, Recognition } from '../domain/report.ts';
import type { ReportInput } from '../domain/source.ts';
import { lineStarts } from '../domain/source.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { AuditInput } from './audit/audit-input.ts';
import { auditReport } from './audit/audit-report.ts';
import { extractProse, type ProseFacts } from './extract/extract-prose.ts';
import { extractTables } from './extract/extract-tables.ts';
import { readReport, type BinaryReaders } from './read/read-report.ts';
import { recognise, type Recognised } from './recognise/recognise.ts';
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
 * Examines files that were read, all of them stage by stage: their stages have more code than a processor keeps at hand, and
 * going through all with each report takes a fifth to a third more where one process does nothing else. `visit` is told the
 * place of a file before each of its stages.
 */
export function examineTogether(
  files: readonly ReadFile[],
  gazetteer: Gazetteer,
  visit: (place: number) => void = () => undefined,
): readonly ExaminedReport[] {
  const stage = <From extends object, To>(
    all: readonly (From | ExaminedReport)[],
    step: (one: From) => To,
  ): readonly (To | ExaminedReport)[] =>
    all.map((one, place) => {
      visit(place);
      return isExamined(one) ? one : step(one);
    });
  const recognised = stage(files, (file) => recogniseFile(file, gazetteer));
  return stage(stage(stage(recognised, withTables), withProse), withChecks);
}

/** What cannot be read is examined after the first stage. */
const isExamined = (one: object): one is ExaminedReport => 'parsed' in one;

/** A report that was recognised. */
interface RecognisedFile {
  readonly report: ReadReport;
  readonly diagnostics: readonly Diagnostic[];
  readonly recognised: Recognised;
  /** Of the `lineStarts` of its text. */
  readonly starts: readonly number[];
}

/** Of a document without text no place can be told; the message names the line where there was one. */
const unplaced = (found: Diagnostic): Diagnostic => ({ ...found, span: null });

function recogniseFile({ file, read }: ReadFile, gazetteer: Gazetteer): RecognisedFile | ExaminedReport {
  const { value: report, diagnostics } = read;
  if (report === null) return { parsed: unreadableReport(emptySource(file), diagnostics.map(unplaced)), audited: null };
  return { report, diagnostics, recognised: recognise(report, gazetteer), starts: lineStarts(report.source.text) };
}

interface FilledFile extends RecognisedFile {
  readonly tables: Parsed<readonly Observation[]>;
}

function withTables(file: RecognisedFile): FilledFile {
  return { ...file, tables: extractTables(file.report, file.recognised.value, file.starts) };
}

interface StatedFile extends FilledFile {
  readonly prose: Parsed<ProseFacts>;
}

function withProse(file: FilledFile): StatedFile {
  return { ...file, prose: extractProse(file.report, file.recognised.value, file.starts) };
}

function withChecks({ report, diagnostics, recognised, starts, tables, prose }: StatedFile): ExaminedReport {
  const { source } = report;
  const { value: recognition, candidates } = recognised;
  const observations = [...tables.value, ...prose.value.observations];
  if (!looksLikeReport(report, recognition, observations)) {
    return { parsed: unreadableReport(source, [...diagnostics, NO_REPORT]), audited: null };
  }
  const { breakdowns } = prose.value;
  const found = [diagnostics, recognised.diagnostics, tables.diagnostics, prose.diagnostics].flat();
  const stated = { report, lineStarts: starts, recognition, observations, breakdowns };
  const audited = { ...stated, diagnostics: found, candidates };
  const checks = auditReport(audited);
  const parsed = { source, recognition, observations, breakdowns, checks, diagnostics: found, readable: true };
  return { parsed, audited };
}

const NO_REPORT = diagnostic(
  'report-unrecognised',
  'Unexpected content, expected title, sections, tables or figures of an annual report',
  null,
);

/** Takes “政府信息公开工作年度报告”, “政务公开年报” and “政府信息公开工作情况报告”; leaves “政府信息公开指南”. */
const REPORT_WORDS = /(?:政府信息|政务|信息)公开[^。；;!?]{0,20}?(?:报告|年报)/u;

/** One trace is enough: words of the title, a section of the form, a figure that was read. */
function looksLikeReport(
  report: ReadReport,
  { title, sections }: Recognition,
  observations: readonly Observation[],
): boolean {
  return (
    title !== null ||
    sections.some(({ number }) => number > 0) ||
    observations.some(({ evidence }) => evidence !== null) ||
    REPORT_WORDS.test(report.source.text.normalize('NFKC').replace(/\s+/gu, ''))
  );
}
