/** Adds what one office states of a rate to the open sums of its region. */
import type { RateSum } from './region-sums.ts';

/** By indicator. */
export type OpenRates = Map<string, { numerator: number; denominator: number; stated: number }>;

export function addRate(open: OpenRates, { id, numerator, denominator, stated }: RateSum): void {
  const known = open.get(id);
  if (known === undefined) {
    open.set(id, { numerator, denominator, stated });
    return;
  }
  known.numerator += numerator;
  known.denominator += denominator;
  known.stated += stated;
}
