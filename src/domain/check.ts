/** Result of one check on one report: never repaired before checked, never guessed where an input is absent. */
import type { Evidence } from './source.ts';

export type CheckStatus = 'pass' | 'fail' | 'not-assessable';

/** One side of a comparison: where it stands and what it says. */
export interface CheckEvidence extends Evidence {
  /** Short name of the side: 表三 新收 总计, 正文. */
  readonly label: string;
  readonly raw: string;
  /** Report in which the words stand, when it is another than the one checked. */
  readonly reportId?: string;
}

export interface CheckResult {
  /** Family letter and number: A1 … G5. One result per instance. */
  readonly id: string;
  /** Which instance: column or row id, block, metric; '' where the check has only one. */
  readonly instance: string;
  readonly status: CheckStatus;
  /** Value that should stand there by the check's formula; null when not assessable. */
  readonly expected: number | string | null;
  /** Value that does stand there. */
  readonly actual: number | string | null;
  /** One Chinese sentence with both values, or which input is missing. */
  readonly message: string;
  readonly evidence: readonly CheckEvidence[];
  /** Inputs that were not read, as metric ids; empty unless not assessable. */
  readonly missing: readonly string[];
  /** Where the evidence points when it does: the metric that is probably wrong. */
  readonly suspect: string | null;
}
