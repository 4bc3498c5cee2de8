/**
 * The whole story of one file: read, recognise, extract, audit. Takes bytes or text, gives a parsed report for any input;
 * a file that cannot be read, or that has nothing of an annual report, comes back unreadable with the reason.
 */
import type { ReadReport } from '../domain/block.ts';
import { diagnostic } from '../domain/diagnostic-codes.ts';
import type { Observation } from '../domain/observation.ts';
import type { ParsedReport, Recognition } from '../domain/report.ts';
import type { ReportInput } from '../domain/source.ts';
import { lineStarts } from '../domain/source.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { auditReport } from './audit/audit-report.ts';
import { extractProse } from './extract/extract-prose.ts';
import { extractTables } from './extract/extract-tables.ts';
import { readReport } from './read/read-report.ts';
import { recognise } from './recognise/recognise.ts';
import { emptySource, unreadableReport } from './unreadable-report.ts';

export async function parseReport(input: ReportInput, gazetteer: Gazetteer): Promise<ParsedReport> {
  const { value: report, diagnostics } = await readReport(input);
  if (report === null) return unreadableReport(emptySource(input.file), diagnostics);
  const recognised = recognise(report, gazetteer);
  const tables = extractTables(report, recognised.value);
  const prose = extractProse(report, recognised.value);
  const observations = [...tables.value, ...prose.value.observations];
  const found = [diagnostics, recognised.diagnostics, tables.diagnostics, prose.diagnostics].flat();
  if (!looksLikeReport(report, recognised.value, observations)) {
    const message = 'Unexpected content, expected title, sections, tables or figures of an annual report';
    return unreadableReport(report.source, [...diagnostics, diagnostic('report-unrecognised', message, null)]);
  }
  const { breakdowns } = prose.value;
  const audited = { report, lineStarts: lineStarts(report.source.text), recognition: recognised.value };
  return {
    source: report.source,
    recognition: recognised.value,
    observations,
    breakdowns,
    checks: auditReport({ ...audited, observations, breakdowns, diagnostics: found }),
    diagnostics: found,
    readable: true,
  };
}

/** Takes “政府信息公开工作年度报告” and “政务公开年报”; leaves “年度工作报告”. */
const REPORT_WORDS = /(?:政府信息|政务|信息)公开/u;

/** One trace is enough: words of the title, a section of the form, a figure that was read. */
function looksLikeReport(report: ReadReport, { sections }: Recognition, observations: readonly Observation[]): boolean {
  return (
    REPORT_WORDS.test(report.source.text.normalize('NFKC')) ||
    sections.some(({ number }) => number > 0) ||
    observations.some(({ evidence }) => evidence !== null)
  );
}
