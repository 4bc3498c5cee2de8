/** What a build tells its user: how much was read, what was not, why, and where to look. */
import { relative } from 'node:path';
import type { Dataset } from '../src/dataset/build-dataset.ts';
import type { PlacedDiagnostic } from '../src/domain/shards.ts';
import { diagnosticLine } from './diagnostic-line.ts';

export function buildSummary(dataset: Dataset, out: string): string {
  const { reports, agencies, unreadable, rejectedRows } = dataset;
  const summaries = reports.map(({ entry }) => entry.summary);
  const sum = (of: (summary: (typeof summaries)[number]) => number): number =>
    summaries.reduce((total, summary) => total + of(summary), 0);
  const years = agencies.flatMap((agency) => agency.years);
  const typed = years.filter(({ status }) => status === 'partial');
  return [
    ...listRefused(unreadable, 'not read as a report'),
    ...listRefused(rejectedRows, 'rows left out'),
    `reports       ${String(reports.length)} read, ${String(unreadable.length)} not readable`,
    `agencies      ${String(agencies.length)}, ${String(typed.length)} agency-years of typed figures only`,
    `table cells   ${String(sum(({ cellsRead }) => cellsRead))} read of ${String(sum(({ cellsAsked }) => cellsAsked))} asked`,
    `prose facts   ${String(sum(({ proseFacts }) => proseFacts))}`,
    `checks        ${String(sum(({ checks }) => checks.pass))} pass, ${String(sum(({ checks }) => checks.fail))} fail, ` +
      `${String(sum(({ checks }) => checks.notAssessable))} not assessable`,
    `diagnostics   ${String(sum(({ diagnostics }) => diagnostics.error))} errors, ` +
      `${String(sum(({ diagnostics }) => diagnostics.warning))} warnings, ${String(sum(({ diagnostics }) => diagnostics.info))} infos`,
    `written to    ${relative('.', out)}/ (index.json, downloads/observations.csv)`,
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
