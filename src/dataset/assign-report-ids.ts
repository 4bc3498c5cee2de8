/**
 * Ids of all reports of a collection: agency and year, with a suffix where both come twice.
 * Takes reports in the order of their files; the first of an agency and year is the primary one.
 */
import type { AgencyIdentity } from '../domain/agency.ts';
import { diagnostic } from '../domain/diagnostic-codes.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { ParsedReport } from '../domain/report.ts';

export interface IdentifiedReport {
  readonly id: string;
  readonly primary: boolean;
  readonly report: ParsedReport;
}

/** What an id is made of. */
interface Titled {
  readonly agency: Pick<AgencyIdentity, 'id' | 'name'>;
  readonly year: number | null;
  readonly file: string;
}

export interface AssignedId {
  readonly id: string;
  readonly primary: boolean;
  /** Set on the second and later reports of an agency and year. */
  readonly duplicate: Diagnostic | null;
}

export function assignReportIds(reports: readonly ParsedReport[]): readonly IdentifiedReport[] {
  const ids = assignIds(
    reports.map(({ source, recognition: { agency, year } }) => ({ agency, year, file: source.file })),
  );
  return reports.map((report, i) => {
    const { id, primary, duplicate } = ids[i] as AssignedId;
    if (duplicate === null) return { id, primary, report };
    return { id, primary, report: { ...report, diagnostics: [...report.diagnostics, duplicate] } };
  });
}

/** Takes reports in the order of their files. */
export function assignIds(reports: readonly Titled[]): readonly AssignedId[] {
  const first = new Map<string, string>();
  const used = new Set<string>();
  return reports.map((report) => {
    const base = `${report.agency.id}-${report.year === null ? 'undated' : report.year}`;
    const id = freeId(base, used);
    used.add(id);
    const earlier = first.get(base);
    if (earlier !== undefined) return { id, primary: false, duplicate: duplicateOf(report, earlier) };
    first.set(base, report.file);
    return { id, primary: true, duplicate: null };
  });
}

function freeId(base: string, used: ReadonlySet<string>): string {
  if (!used.has(base)) return base;
  let suffix = 2;
  while (used.has(`${base}-${suffix}`)) suffix += 1;
  return `${base}-${suffix}`;
}

function duplicateOf({ agency, year }: Titled, earlier: string): Diagnostic {
  const message = `Unexpected second report of ${agency.name} on ${String(year)}, expected only ${earlier}`;
  return diagnostic('report-duplicated', message, null);
}
