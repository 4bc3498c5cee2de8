/** The middle of what peers state; null under five, where the numbers themselves are listed instead. */
import type { PeerComparison, PeerValue } from '../domain/shards.ts';

const FEWEST = 5;

/** `values` sorted. Flagged when a bound or an approximate number lies at or next to the middle. */
export function medianOfPeers(values: readonly PeerValue[]): Pick<PeerComparison, 'median' | 'medianFlagged'> {
  if (values.length < FEWEST) return { median: null, medianFlagged: false };
  const middle = (values.length - 1) / 2;
  const below = values[Math.floor(middle)] as PeerValue;
  const above = values[Math.ceil(middle)] as PeerValue;
  const near = values.slice(Math.ceil(middle) - 1, Math.floor(middle) + 2);
  return {
    median: (below.value + above.value) / 2,
    medianFlagged: near.some(({ state }) => state !== 'exact'),
  };
}
