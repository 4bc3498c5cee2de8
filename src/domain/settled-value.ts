/**
 * The one value of a metric for an agency and year that pages, totals and downloads show.
 * Chosen from all observations: table before prose, wider scope rules apply; a disagreement is kept as a conflict.
 */
import type { ObservationSource, ReadingMethod, Scope, ValueState } from './observation.ts';

/** Where a reader can see the words: an anchor on our report page, or the publisher's page. */
export type Proof =
  | {
      readonly kind: 'report';
      readonly reportId: string;
      /** `f-…` id of the highlight on the report page. */ readonly anchor: string;
    }
  | { readonly kind: 'url'; readonly url: string };

export interface SettledValue {
  readonly metric: string;
  readonly value: number | null;
  /** Smallest and largest number the statement allows; null for unbounded or no number. `exact` has both equal to `value`. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly state: ValueState;
  readonly unit: string;
  readonly scope: Scope;
  readonly source: ObservationSource;
  readonly method: ReadingMethod;
  /** The words as written; '' where there are none. */
  readonly raw: string;
  /** Null where nothing stands in the source (missing, not asked, derived). */
  readonly proof: Proof | null;
  /** Set where table and prose state different exact numbers: the other side's value and proof. */
  readonly conflict: {
    readonly value: number;
    readonly source: ObservationSource;
    readonly raw: string;
    readonly proof: Proof | null;
  } | null;
}
