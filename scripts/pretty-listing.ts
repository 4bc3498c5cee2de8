/** A parsed report for people: diagnostics as a compiler prints them, then who and when, figures and checks. */
import { placeDiagnostics } from '../src/dataset/place-diagnostics.ts';
import type { CheckResult } from '../src/domain/check.ts';
import type { Observation } from '../src/domain/observation.ts';
import type { ParsedReport } from '../src/domain/report.ts';
import { diagnosticLine } from './diagnostic-line.ts';

export function prettyListing(report: ParsedReport): string {
  const { source, recognition, observations, checks, diagnostics } = report;
  const found = placeDiagnostics(source.text, diagnostics).map((each) => diagnosticLine(source.file, each));
  if (!report.readable) return [...found, ''].join('\n');
  const { agency, year, edition } = recognition;
  const { code, province, prefecture, county, township } = agency.region;
  const place = [province, prefecture, county, township].filter((name) => name !== null).join(' › ');
  return [
    ...found,
    `${agency.name}  [${agency.kind}, ${agency.confidence}]  ${place} (${code ?? 'no code'})`,
    `year ${String(year)}, edition ${String(edition)}, ${recognition.title?.text ?? 'no title'}`,
    ...listObservations(observations),
    ...listChecks(checks),
    '',
  ].join('\n');
}

/** Zeros and absences of the tables are counted; every other value has its line. */
function listObservations(observations: readonly Observation[]): readonly string[] {
  const cells = observations.filter(({ source }) => source === 'table');
  const zeros = cells.filter(({ value }) => value === 0).length;
  const told = observations.filter((each) => each.source !== 'table' || (each.value !== null && each.value !== 0));
  const odd = cells.filter(({ state }) => state === 'blank' || state === 'unreadable');
  const missing = cells.filter(({ state }) => state === 'missing').length;
  return [
    ...[...told, ...odd].map(observationLine),
    `  table cells: ${String(cells.length - missing)} read, ${String(zeros)} of them 0; ${String(missing)} missing`,
  ];
}

function observationLine({ metric, value, state, unit, scope, source, raw, evidence }: Observation): string {
  const place = evidence === null ? '' : `${String(evidence.line)}:${String(evidence.column)}`;
  const number = value === null ? '' : `${String(value)} ${unit}`;
  const words = raw.replace(/\s+/gu, ' ');
  return `  ${place.padEnd(9)} ${metric.padEnd(38)} ${number.padEnd(12)} ${state} ${scope} ${source}  ${words}`;
}

function listChecks(checks: readonly CheckResult[]): readonly string[] {
  const passed = checks.filter(({ status }) => status === 'pass').length;
  const open = checks.filter(({ status }) => status === 'not-assessable').length;
  const failed = checks.filter(({ status }) => status === 'fail');
  return [
    ...failed.map(({ id, instance, message }) => `  ${id} ${instance} fail: ${message}`),
    `  checks: ${String(passed)} pass, ${String(failed.length)} fail, ${String(open)} not assessable`,
  ];
}
