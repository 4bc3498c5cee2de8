/**
 * `data/known-issues.csv`: findings that somebody has looked at and explained. An acknowledged finding is still printed
 * and still shown on the site; it only no longer fails `check-data`.
 */
import Papa from 'papaparse';
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
  const { data: rows, errors } = Papa.parse<string[]>(text.replace(BYTE_ORDER_MARK, ''), { skipEmptyLines: true });
  const [header, ...body] = rows;
  if (header === undefined || header.join(',') !== COLUMNS.join(',')) {
    const message = `Unexpected header ${JSON.stringify(header ?? [])}, expected ${COLUMNS.join(',')}`;
    return { issues: [], faults: [{ line: 1, message }] };
  }
  const issues: KnownIssue[] = [];
  // A quote mark without its pair takes the rows behind it into one cell.
  const open = errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row);
  const faults: { line: number; message: string }[] = [];
  for (const [i, row] of body.entries()) {
    const line = i + 2;
    const [file = '', code = '', instance = '', reason = ''] = row.map((cell) => cell.trim());
    if (row.length === COLUMNS.length && file !== '' && code !== '' && reason !== '' && !open.includes(i + 1)) {
      issues.push({ line, file, code, instance, reason });
    } else {
      faults.push({
        line,
        message: `Unexpected row ${JSON.stringify(row).slice(0, 300)}, expected file, code, instance and a reason`,
      });
    }
  }
  return { issues, faults };
}

/** The mark that Excel puts first. Takes U+FEFF; leaves `file`. */
const BYTE_ORDER_MARK = /^\uFEFF/u;

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
