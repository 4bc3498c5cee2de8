/**
 * Ids of all reports of a collection: agency and year, with a suffix where both come twice.
 * Takes reports in the order of their files; the first of an agency and year is the primary one.
 */
import type { ParsedReport } from '../domain/report.ts';
import { diagnostic } from '../domain/diagnostic-codes.ts';

export interface IdentifiedReport {
  readonly id: string;
  readonly primary: boolean;
  readonly report: ParsedReport;
}

export function assignReportIds(reports: readonly ParsedReport[]): readonly IdentifiedReport[] {
  const first = new Map<string, string>();
  const used = new Set<string>();
  return reports.map((report) => {
    const { agency, year } = report.recognition;
    const base = `${agency.id}-${year === null ? 'undated' : year}`;
    const id = freeId(base, used);
    used.add(id);
    const earlier = first.get(base);
    if (earlier !== undefined) return { id, primary: false, report: withDuplicate(report, earlier) };
    first.set(base, report.source.file);
    return { id, primary: true, report };
  });
}

function freeId(base: string, used: ReadonlySet<string>): string {
  if (!used.has(base)) return base;
  let suffix = 2;
  while (used.has(`${base}-${suffix}`)) suffix += 1;
  return `${base}-${suffix}`;
}

function withDuplicate(report: ParsedReport, earlier: string): ParsedReport {
  const { agency, year } = report.recognition;
  const message = `Unexpected second report of ${agency.name} on ${String(year)}, expected only ${earlier}`;
  return { ...report, diagnostics: [...report.diagnostics, diagnostic('report-duplicated', message, null)] };
}
