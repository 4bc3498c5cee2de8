/** What `check-data` prints and whether it fails: every finding, what is known of it, entries that are stale, a summary. */
import type { Finding } from './finding.ts';
import { findingLine } from './finding.ts';
import type { KnownIssues } from './known-issues.ts';
import { findKnownIssue, staleIssues } from './known-issues.ts';

export interface CheckDataInput {
  readonly findings: readonly Finding[];
  readonly known: KnownIssues;
  /** Path to print for a file below the reports folder. */
  readonly pathOf: (file: string) => string;
  readonly knownPath: string;
  /** Print severity info as well. */
  readonly withInfo: boolean;
  readonly reports: number;
}

export interface CheckDataOutcome {
  readonly lines: readonly string[];
  /** True while errors stand that nobody has explained, or when the list of known issues cannot be read. */
  readonly failed: boolean;
}

export function checkDataReport({
  findings,
  known,
  pathOf,
  knownPath,
  withInfo,
  reports,
}: CheckDataInput): CheckDataOutcome {
  const lines: string[] = [];
  const counts = { error: 0, warning: 0, notice: 0, info: 0, known: 0 };
  for (const finding of findings) {
    const issue = findKnownIssue(known.issues, finding);
    if (issue === undefined) counts[finding.severity] += 1;
    else counts.known += 1;
    if (finding.severity === 'info' && !withInfo) continue;
    const line = findingLine(pathOf(finding.file), finding);
    lines.push(issue === undefined ? line : `${line} (known: ${issue.reason})`);
  }
  const stale = staleIssues(known.issues, findings);
  for (const { line, message } of known.faults)
    lines.push(`${knownPath}:${String(line)}:1 error row-invalid ${message}`);
  for (const { line, file, code, instance } of stale) {
    const name = [file, code, instance].filter((part) => part !== '').join(' ');
    lines.push(`${knownPath}:${String(line)}:1 warning known-issue-stale Unexpected entry ${name}, expected a finding`);
  }
  lines.push(
    `${String(reports)} reports: ${String(counts.error)} errors, ${String(counts.warning)} warnings, ` +
      `${String(counts.notice)} notices, ${String(counts.info)} infos, ${String(counts.known)} known, ` +
      `${String(stale.length)} stale entries`,
  );
  return { lines, failed: counts.error > 0 || known.faults.length > 0 };
}
