/** The result of a check as a short row, and back. */
import type { CheckEvidence, CheckResult, CheckStatus } from '../../domain/check.ts';
import { fillRow, trimRow } from './trim-row.ts';

/** id, status, message, expected, actual, instance, evidence, missing, suspect; a default at the end is left out. */
export type PackedCheck = readonly unknown[];

const NONE: readonly never[] = [];
const DEFAULTS: PackedCheck = [undefined, undefined, undefined, null, null, '', NONE, NONE, null];

export function packCheck({ id, status, message, expected, actual, instance, ...rest }: CheckResult): PackedCheck {
  const evidence = rest.evidence.length === 0 ? NONE : rest.evidence.map(packEvidence);
  const missing = rest.missing.length === 0 ? NONE : rest.missing;
  return trimRow([id, status, message, expected, actual, instance, evidence, missing, rest.suspect], DEFAULTS);
}

export function unpackCheck(packed: PackedCheck): CheckResult {
  const row = fillRow(packed, DEFAULTS);
  return {
    id: row[0] as string,
    instance: row[5] as string,
    status: row[1] as CheckStatus,
    expected: row[3] as CheckResult['expected'],
    actual: row[4] as CheckResult['actual'],
    message: row[2] as string,
    evidence: (row[6] as readonly PackedEvidence[]).map(unpackEvidence),
    missing: row[7] as readonly string[],
    suspect: row[8] as string | null,
  };
}

type PackedEvidence = readonly [
  label: string,
  raw: string,
  start: number,
  end: number,
  line: number,
  column: number,
  reportId?: string,
];

function packEvidence({ label, raw, start, end, line, column, reportId }: CheckEvidence): PackedEvidence {
  return reportId === undefined
    ? [label, raw, start, end, line, column]
    : [label, raw, start, end, line, column, reportId];
}

function unpackEvidence([label, raw, start, end, line, column, reportId]: PackedEvidence): CheckEvidence {
  const evidence = { start, end, line, column, label, raw };
  return reportId === undefined ? evidence : { ...evidence, reportId };
}
