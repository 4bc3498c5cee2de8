/** Puts the checks across reports (years, areas, duplicates, likeness) beside each report's own. */
import { assignReportIds } from '../src/dataset/assign-report-ids.ts';
import { compareText } from '../src/dataset/compare-text.ts';
import type { CheckResult } from '../src/domain/check.ts';
import type { ParsedReport } from '../src/domain/report.ts';
import { auditCollection } from '../src/pipeline/audit/audit-collection.ts';
import type { AuditInput } from '../src/pipeline/audit/audit-input.ts';
import type { ComparedText } from '../src/pipeline/audit/audit-similarity.ts';
import { buildCollectionEntry } from '../src/pipeline/audit/collection-entry.ts';
import { comparableText } from '../src/pipeline/audit/similarity/comparable-text.ts';
import type { ExaminedReport } from '../src/pipeline/parse-report.ts';

/** Reports in the order of their files, unreadable ones as they are. */
export function auditTogether(examined: readonly ExaminedReport[]): readonly ParsedReport[] {
  const sorted = [...examined].sort((a, b) => compareText(a.parsed.source.file, b.parsed.source.file));
  const audited = sorted.flatMap((each) => (each.audited === null ? [] : [each.audited]));
  const ids = assignReportIds(sorted.filter(({ parsed }) => parsed.readable).map(({ parsed }) => parsed));
  const inputs = new Map(audited.map((input, i): [string, AuditInput] => [ids[i]?.id ?? '', input]));
  const idOf = new Map(ids.map(({ id, report }) => [report.source.file, id]));
  const entries = [...inputs].map(([id, input]) => buildCollectionEntry(id, input));
  const results = auditCollection(entries, (id) => comparedText(inputs.get(id)));
  return sorted.map(({ parsed }) => withChecks(parsed, results.get(idOf.get(parsed.source.file) ?? '') ?? []));
}

function withChecks(report: ParsedReport, across: readonly CheckResult[]): ParsedReport {
  return { ...report, checks: [...report.checks, ...across] };
}

function comparedText(input: AuditInput | undefined): ComparedText {
  if (input === undefined) throw new Error('Unexpected id of no report, expected one of the collection');
  const { report, recognition } = input;
  return { source: report.source.text, own: comparableText(report.blocks, recognition.sections) };
}
