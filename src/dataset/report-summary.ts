/** The line of a report in lists: who, when, how complete, how checked. */
import type { CheckResult } from '../domain/check.ts';
import type { Diagnostic, Severity } from '../domain/diagnostic.ts';
import { metricsAsked } from '../domain/form.ts';
import type { Observation } from '../domain/observation.ts';
import type { Edition, ParsedReport } from '../domain/report.ts';
import type { CheckCounts, ReportSummary } from '../domain/shards.ts';
import { CATALOGUE, placeOf } from '../forms/catalogue.ts';
import { EDITIONS } from '../forms/editions.ts';
import { editionAsked } from './edition-asked.ts';

export function reportSummary(report: ParsedReport, id: string): ReportSummary {
  const { source, recognition, observations } = report;
  const { frontMatter } = source;
  const { agency, year, edition } = recognition;
  const { cellsAsked, cellsRead } = countCells(report);
  return {
    id,
    file: source.file,
    format: source.format,
    title: recognition.title?.text ?? null,
    agencyId: agency.id,
    agencyName: agency.name,
    kind: agency.kind,
    region: agency.region,
    year,
    edition,
    cellsAsked,
    cellsRead,
    proseFacts: observations.filter(({ source: from, value }) => from === 'prose' && value !== null).length,
    checks: countChecks(report.checks),
    diagnostics: countSeverities(report.diagnostics),
    sourceUrl: frontMatter.sourceUrl ?? null,
    publisher: frontMatter.publisher ?? null,
    publishedOn: frontMatter.publishedOn ?? null,
    condensed: frontMatter.condensed === true,
  };
}

/** Places in the catalogue. */
const ASKED: ReadonlyMap<Edition, ReadonlySet<number>> = new Map(
  Object.values(EDITIONS).map((form) => [form.id, new Set(metricsAsked(form).map(placeOf))]),
);
const NOTHING_ASKED: ReadonlySet<number> = new Set();

/** Cells that the form asks for, and those of them of which the table holds a number or a blank. */
function countCells({ recognition, observations }: ParsedReport): { cellsAsked: number; cellsRead: number } {
  const asked = editionAsked(recognition.edition, recognition.year);
  const cells = asked === null ? NOTHING_ASKED : (ASKED.get(asked) ?? NOTHING_ASKED);
  const read = new Uint8Array(CATALOGUE.length);
  let cellsRead = 0;
  for (const cell of observations) {
    const place = isRead(cell) ? placeOf(cell.metric) : -1;
    if (!cells.has(place) || read[place] === 1) continue;
    read[place] = 1;
    cellsRead += 1;
  }
  return { cellsAsked: cells.size, cellsRead };
}

function isRead({ source, state }: Observation): boolean {
  return source === 'table' && state !== 'missing' && state !== 'notAsked' && state !== 'unreadable';
}

export function countChecks(checks: readonly CheckResult[]): CheckCounts {
  let [pass, fail] = [0, 0];
  for (const { status } of checks) {
    if (status === 'pass') pass += 1;
    else if (status === 'fail') fail += 1;
  }
  return { pass, fail, notAssessable: checks.length - pass - fail };
}

function countSeverities(diagnostics: readonly Diagnostic[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity): number => diagnostics.filter((found) => found.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}

/** True when every cell that the form asks for was read. */
export function isComplete({ cellsAsked, cellsRead }: Pick<ReportSummary, 'cellsAsked' | 'cellsRead'>): boolean {
  return cellsAsked > 0 && cellsRead === cellsAsked;
}
