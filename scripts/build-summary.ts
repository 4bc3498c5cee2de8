/** What a build tells its user: how much was read, what was not, why, and where to look. */
import { relative } from 'node:path';
import type { PlacedDiagnostic } from '../src/domain/shards.ts';
import type { BuildOutcome } from './build/build-outcome.ts';
import { diagnosticLine } from './diagnostic-line.ts';

export function buildSummary(outcome: BuildOutcome, out: string): string {
  const { checks, diagnostics, unreadable, rejected } = outcome;
  return [
    ...listRefused(unreadable, 'not read as a report'),
    ...listRefused(rejected, 'rows left out'),
    `reports       ${String(outcome.reports)} read (${String(outcome.parsed)} of them anew), ${String(unreadable.length)} not readable`,
    `agencies      ${String(outcome.agencies)}, ${String(outcome.partial)} agency-years of typed figures only`,
    `table cells   ${String(outcome.cellsRead)} read of ${String(outcome.cellsAsked)} asked`,
    `prose facts   ${String(outcome.proseFacts)}`,
    `checks        ${String(checks.pass)} pass, ${String(checks.fail)} fail, ${String(checks.notAssessable)} not assessable`,
    `diagnostics   ${String(diagnostics.error)} errors, ${String(diagnostics.warning)} warnings, ${String(diagnostics.info)} infos`,
    `written to    ${relative('.', out)}/ (index.json; downloads: npm run build:downloads)`,
    `look closer   npm run --silent extract -- --pretty FILE`,
  ].join('\n');
}

interface Refused {
  readonly file: string;
  readonly diagnostics: readonly PlacedDiagnostic[];
}

function listRefused(files: readonly Refused[], title: string): readonly string[] {
  if (files.length === 0) return [];
  return [
    `${title}:`,
    ...files.flatMap(({ file, diagnostics }) => diagnostics.map((each) => `  ${diagnosticLine(file, each)}`)),
    '',
  ];
}
