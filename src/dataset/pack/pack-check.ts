/**
 * The result of a check as a short row, and back. Beside the text of its report the words of its evidence and their lines are
 * not repeated.
 */
import type { CheckEvidence, CheckResult, CheckStatus } from '../../domain/check.ts';
import { evidenceAt } from '../../domain/source.ts';
import { fillRow, trimRow } from './trim-row.ts';

/** id, status, message, expected, actual, instance, evidence, missing, suspect; a default at the end is left out. */
export type PackedCheck = readonly unknown[];

const NONE: readonly never[] = [];
const DEFAULTS: PackedCheck = [undefined, undefined, undefined, null, null, '', NONE, NONE, null];

/** `text` is that of the report where the row stands beside it, else null. */
export function packCheck(check: CheckResult, text: string | null): PackedCheck {
  const { id, status, message, expected, actual, instance } = check;
  const evidence = check.evidence.length === 0 ? NONE : check.evidence.map((each) => packEvidence(each, text));
  const missing = check.missing.length === 0 ? NONE : check.missing;
  return trimRow([id, status, message, expected, actual, instance, evidence, missing, check.suspect], DEFAULTS);
}

/** The text of a report, with `lineStarts` of it. */
export interface TextBeside {
  readonly text: string;
  readonly lines: readonly number[];
}

/** `beside` is the text that `packCheck` was given. */
export function unpackCheck(packed: PackedCheck, beside: TextBeside | null): CheckResult {
  const row = fillRow(packed, DEFAULTS);
  return {
    id: row[0] as string,
    instance: row[5] as string,
    status: row[1] as CheckStatus,
    expected: row[3] as CheckResult['expected'],
    actual: row[4] as CheckResult['actual'],
    message: row[2] as string,
    evidence: (row[6] as readonly PackedEvidence[]).map((each) =>
      isOwn(each) ? readEvidence(each, beside) : unpackEvidence(each),
    ),
    missing: row[7] as readonly string[],
    suspect: row[8] as string | null,
  };
}

/** Of words of the report itself, where its text stands beside them. */
type OwnEvidence = readonly [label: string, start: number, end: number];
type FullEvidence = readonly [
  label: string,
  raw: string,
  start: number,
  end: number,
  line: number,
  column: number,
  reportId?: string,
];

type PackedEvidence = OwnEvidence | FullEvidence;

const isOwn = (packed: PackedEvidence): packed is OwnEvidence => packed.length === 3;

function packEvidence(evidence: CheckEvidence, text: string | null): PackedEvidence {
  const { label, raw, start, end, line, column, reportId } = evidence;
  const areOwn = reportId === undefined && text !== null && end - start === raw.length && text.startsWith(raw, start);
  if (areOwn) return [label, start, end];
  return reportId === undefined
    ? [label, raw, start, end, line, column]
    : [label, raw, start, end, line, column, reportId];
}

function readEvidence([label, start, end]: OwnEvidence, beside: TextBeside | null): CheckEvidence {
  if (beside === null) throw new Error(`Unexpected evidence ${label} without words, expected the text beside it`);
  return { ...evidenceAt(beside.lines, { start, end }), label, raw: beside.text.slice(start, end) };
}

function unpackEvidence([label, raw, start, end, line, column, reportId]: FullEvidence): CheckEvidence {
  const evidence = { start, end, line, column, label, raw };
  return reportId === undefined ? evidence : { ...evidence, reportId };
}
