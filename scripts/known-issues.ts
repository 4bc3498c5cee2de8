/**
 * `data/known-issues.csv`: findings that somebody has looked at and explained. An acknowledged finding is still printed
 * and still shown on the site; it only no longer fails `check-data`.
 */
import { splitCsv } from '../src/domain/split-csv.ts';
import type { Finding } from './finding.ts';

export interface KnownIssue {
  /** Line of the CSV file, counted from 1. */
  readonly line: number;
  readonly file: string;
  /** Code of a diagnostic or id of a check. */
  readonly code: string;
  /** Instance of the check or line of the diagnostic; empty for all of that code in the file. */
  readonly instance: string;
  readonly reason: string;
}

export interface KnownIssues {
  readonly issues: readonly KnownIssue[];
  /** Lines that cannot be used, with the reason. */
  readonly faults: readonly { readonly line: number; readonly message: string }[];
}

const COLUMNS = ['file', 'code_or_check', 'instance', 'reason'] as const;

/** Reads the CSV text; a row without file, code or reason is a fault. */
export function parseKnownIssues(text: string): KnownIssues {
  const [header, ...body] = splitCsv(text);
  if (header?.cells.join(',') !== COLUMNS.join(',')) {
    const message = `Unexpected header ${JSON.stringify(header?.cells ?? [])}, expected ${COLUMNS.join(',')}`;
    return { issues: [], faults: [{ line: 1, message }] };
  }
  const issues: KnownIssue[] = [];
  const faults: { line: number; message: string }[] = [];
  for (const { cells, line, quoted } of body) {
    const [file = '', code = '', instance = '', reason = ''] = cells.map((cell) => cell.trim());
    if (cells.length === COLUMNS.length && file !== '' && code !== '' && reason !== '' && quoted) {
      issues.push({ line, file, code, instance, reason });
    } else {
      faults.push({
        line,
        message: `Unexpected row ${JSON.stringify(cells).slice(0, 300)}, expected file, code, instance and a reason`,
      });
    }
  }
  return { issues, faults };
}

/** The entry that acknowledges a finding, or undefined. */
export function findKnownIssue(issues: readonly KnownIssue[], finding: Finding): KnownIssue | undefined {
  return issues.find(
    ({ file, code, instance }) =>
      file === finding.file && code === finding.code && (instance === '' || instance === finding.instance),
  );
}

/** Entries that acknowledge nothing any more. */
export function staleIssues(issues: readonly KnownIssue[], findings: readonly Finding[]): readonly KnownIssue[] {
  const used = new Set(findings.map((finding) => findKnownIssue(issues, finding)));
  return issues.filter((issue) => !used.has(issue));
}
