/** The three outcomes of a check, made in one place so that none is half filled. */
import type { CheckEvidence, CheckResult } from '../../domain/check.ts';

/** A comparison that could be made: both sides, where they stand, and the sentence for readers. */
export interface Comparison {
  readonly id: string;
  readonly instance: string;
  readonly expected: number | string;
  readonly actual: number | string;
  readonly message: string;
  readonly evidence: readonly CheckEvidence[];
  /** Metric that is probably wrong, when the evidence points to one. */
  readonly suspect?: string | null;
}

/** Both sides agree. */
export function passed(comparison: Comparison): CheckResult {
  return resultOf(comparison, 'pass', null);
}

/** The sides contradict each other. */
export function failed(comparison: Comparison): CheckResult {
  return resultOf(comparison, 'fail', comparison.suspect ?? null);
}

/** Every result has the same fields in the same order, whatever the order of the comparison's. */
function resultOf(comparison: Comparison, status: CheckResult['status'], suspect: string | null): CheckResult {
  const { id, instance, expected, actual, message, evidence } = comparison;
  return { id, instance, status, expected, actual, message, evidence, missing: NONE, suspect };
}

const NONE: readonly string[] = [];

/** An input is absent, or the two sides are not of one kind: never a pass, never a failure. */
export function notAssessable(
  id: string,
  instance: string,
  message: string,
  missing: readonly string[] = [],
  evidence: readonly CheckEvidence[] = [],
): CheckResult {
  const status = 'not-assessable';
  return { id, instance, status, expected: null, actual: null, message, evidence, missing, suspect: null };
}
