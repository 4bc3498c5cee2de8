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

/** What a frame lacks of a comparison, and what goes before what the frame says. */
type Rest<F> = Partial<Comparison> & Omit<Comparison, keyof F>;

/** Both sides agree. A frame has what all outcomes of a check have in common, `rest` what this one says. */
export function passed(comparison: Comparison): CheckResult;
export function passed<F extends Partial<Comparison>>(frame: F, rest: Rest<F>): CheckResult;
export function passed(frame: Comparison, rest: Partial<Comparison> = frame): CheckResult {
  return resultOf(frame, rest, 'pass', null);
}

/** The sides contradict each other; likewise. */
export function failed(comparison: Comparison): CheckResult;
export function failed<F extends Partial<Comparison>>(frame: F, rest: Rest<F>): CheckResult;
export function failed(frame: Comparison, rest: Partial<Comparison> = frame): CheckResult {
  return resultOf(frame, rest, 'fail', rest.suspect ?? frame.suspect ?? null);
}

/**
 * Every result has the same fields in the same order, whatever the order of the comparison's. Frame and rest are not spread into
 * one object first: for that the engine goes a slow way, and a report has some eighty results.
 */
function resultOf(
  frame: Comparison,
  rest: Partial<Comparison>,
  status: CheckResult['status'],
  suspect: string | null,
): CheckResult {
  const { id = frame.id, instance = frame.instance, expected = frame.expected } = rest;
  const { actual = frame.actual, message = frame.message, evidence = frame.evidence } = rest;
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
