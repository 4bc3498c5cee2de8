/** Diagnostics and failed checks of one report in one form, as `check-data` prints and acknowledges them. */
import { placeDiagnostics } from '../src/dataset/place-diagnostics.ts';
import type { CheckResult } from '../src/domain/check.ts';
import type { ParsedReport } from '../src/domain/report.ts';
import { checkOf } from '../src/forms/checks.ts';

export interface Finding {
  /** Path below the reports folder. */
  readonly file: string;
  /** 1 for the whole file. */
  readonly line: number;
  readonly column: number;
  readonly severity: 'error' | 'warning' | 'notice' | 'info';
  /** Code of the diagnostic or id of the check. */
  readonly code: string;
  /** Instance of the check; the line of a diagnostic, so that one of several can be meant. */
  readonly instance: string;
  readonly message: string;
}

/** All findings of a report in the order of the text; checks that passed or could not be assessed are none. */
export function listFindings(report: ParsedReport): readonly Finding[] {
  const { file, text } = report.source;
  const diagnostics = placeDiagnostics(text, report.diagnostics).map(({ line, column, severity, code, message }) => {
    const place = line === null || column === null ? { line: 1, column: 1 } : { line, column };
    return { file, ...place, severity, code, instance: String(place.line), message };
  });
  const checks = report.checks.filter(({ status }) => status === 'fail').map((check) => failedCheck(file, check));
  return [...diagnostics, ...checks].sort((a, b) => a.line - b.line || a.column - b.column);
}

function failedCheck(file: string, { id, instance, message, evidence }: CheckResult): Finding {
  const place = evidence.find(({ reportId }) => reportId === undefined);
  const severity = checkOf(id)?.severity ?? 'warning';
  const { line, column } = place ?? { line: 1, column: 1 };
  return { file, line, column, severity, code: id, instance, message };
}

/** `path:line:column severity code message`. */
export function findingLine(path: string, { line, column, severity, code, instance, message }: Finding): string {
  const check = checkOf(code) !== undefined && instance !== '' ? `${code}[${instance}]` : code;
  return `${path}:${String(line)}:${String(column)} ${severity} ${check} ${message}`;
}
