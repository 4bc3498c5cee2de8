/** One rate over all agencies, as its page shows it. */
import type { AgencyKind, Region } from './agency.ts';
import type { Proof } from './settled-value.ts';

export interface RateRow {
  readonly agencyId: string;
  readonly name: string;
  readonly kind: AgencyKind;
  readonly region: Region;
  readonly year: number;
  /** area: of a whole district or county, or of a body that speaks for one; never ranked with single offices. */
  readonly scope: 'agency' | 'area';
  readonly numerator: number;
  readonly denominator: number;
  readonly value: number;
  /** Wilson 95 % interval of a proportion; null for other rates. */
  readonly interval: readonly [number, number] | null;
  /** Where the number itself can be seen; null for a sum of several, whose numbers stand on the agency's page. */
  readonly proofs: { readonly numerator: Proof | null; readonly denominator: Proof | null };
}

export interface RateRows {
  /** Largest denominator first, ties in the order of agencies. */
  readonly rows: readonly RateRow[];
  /** Of the same agencies, every other year that defines the rate, in the same order. */
  readonly otherYears: readonly RateRow[];
  /** Agencies whose newest year has a denominator of 0. */
  readonly overNothing: number;
}
