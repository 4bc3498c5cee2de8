/**
 * Puts the checks across reports (years, areas, duplicates, likeness) beside each report's own. Takes reports boiled down
 * one by one, so that the blocks of none stay in memory.
 */
import { assignReportIds } from '../src/dataset/assign-report-ids.ts';
import { compareText } from '../src/dataset/compare-text.ts';
import type { Mended } from '../src/domain/block.ts';
import type { CheckResult } from '../src/domain/check.ts';
import type { ParsedReport } from '../src/domain/report.ts';
import { auditCollection } from '../src/pipeline/audit/audit-collection.ts';
import type { ComparedText } from '../src/pipeline/audit/audit-similarity.ts';
import type { CollectionEntry } from '../src/pipeline/audit/collection-entry.ts';
import { buildCollectionEntry } from '../src/pipeline/audit/collection-entry.ts';
import { comparableText } from '../src/pipeline/audit/similarity/comparable-text.ts';
import type { ExaminedReport } from '../src/pipeline/parse-report.ts';

/** A parsed report with what the checks across reports keep of it; null for what is no report. */
export interface BoiledReport {
  readonly parsed: ParsedReport;
  readonly kept: { readonly entry: Omit<CollectionEntry, 'reportId'>; readonly own: Mended } | null;
}

/** Lets go of everything but the parsed report, a few dozen cells, and the prose that is compared word for word. */
export function boilReport({ parsed, audited }: ExaminedReport): BoiledReport {
  if (audited === null) return { parsed, kept: null };
  const own = comparableText(audited.report.blocks, audited.recognition.sections);
  return { parsed, kept: { entry: buildCollectionEntry('', audited), own } };
}

/** Reports in the order of their files, unreadable ones as they are. */
export function auditTogether(boiled: readonly BoiledReport[]): readonly ParsedReport[] {
  const sorted = [...boiled].sort((a, b) => compareText(a.parsed.source.file, b.parsed.source.file));
  const ids = assignReportIds(sorted.filter(({ parsed }) => parsed.readable).map(({ parsed }) => parsed));
  const idOf = new Map(ids.map(({ id, report }) => [report.source.file, id]));
  const entries: CollectionEntry[] = [];
  const texts = new Map<string, ComparedText>();
  for (const { parsed, kept } of sorted) {
    const reportId = idOf.get(parsed.source.file);
    if (kept === null || reportId === undefined) continue;
    entries.push({ ...kept.entry, reportId });
    texts.set(reportId, { source: parsed.source.text, own: kept.own });
  }
  const results = auditCollection(entries, (id) => comparedText(texts.get(id)));
  return sorted.map(({ parsed }) => withChecks(parsed, results.get(idOf.get(parsed.source.file) ?? '') ?? []));
}

function withChecks(report: ParsedReport, across: readonly CheckResult[]): ParsedReport {
  return { ...report, checks: [...report.checks, ...across] };
}

function comparedText(text: ComparedText | undefined): ComparedText {
  if (text === undefined) throw new Error('Unexpected id of no report, expected one of the collection');
  return text;
}
