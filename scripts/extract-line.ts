/** The public contract of the extractor: one parsed report as one JSON object, keys in the order of the contract. */
import type { CheckResult } from '../src/domain/check.ts';
import type { Observation } from '../src/domain/observation.ts';
import type { ParsedReport } from '../src/domain/report.ts';
import { placeDiagnostics } from '../src/dataset/place-diagnostics.ts';

/** One line of JSON without the line break. A name that is not known is null. */
export function extractLine(report: ParsedReport): string {
  const { source, recognition, observations, breakdowns, checks, diagnostics } = report;
  const { agency, year, edition, title } = recognition;
  const { code, province, prefecture, county } = agency.region;
  return JSON.stringify({
    file: source.file,
    agency: { name: agency.name === '' ? null : agency.name, code, kind: agency.kind },
    region: { code, province, prefecture, county },
    year,
    edition,
    observations: observations.map(observationOf),
    checks: checks.map(checkOf),
    diagnostics: placeDiagnostics(source.text, diagnostics).map(
      ({ code: found, severity, message, start, end, line, column }) => ({
        code: found,
        severity,
        message,
        start,
        end,
        line,
        column,
      }),
    ),
    title: title?.text ?? null,
    breakdowns,
  });
}

function observationOf({ metric, value, state, unit, scope, source, raw, evidence }: Observation): object {
  const place = evidence === null ? null : placeOf(evidence);
  return { metric, value, state, unit, scope, source, raw, evidence: place };
}

/** `instance` and `message` follow the keys of the contract: a check may come once for each column or row. */
function checkOf({ id, status, expected, actual, evidence, instance, message }: CheckResult): object {
  const places = evidence.map((side) => ({ ...placeOf(side), label: side.label, raw: side.raw }));
  return { id, status, expected, actual, evidence: places, instance, message };
}

function placeOf({ start, end, line, column }: NonNullable<Observation['evidence']>): object {
  return { start, end, line, column };
}
