/** Smallest and largest number that a statement allows: 余 bounds below, 近 above, 约 neither. */
import type { ValueState } from '../domain/observation.ts';

export interface Bounds {
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Null is unbounded, or no number at all. */
export function valueBounds(value: number | null, state: ValueState): Bounds {
  return {
    lower: state === 'exact' || state === 'atLeast' ? value : null,
    upper: state === 'exact' || state === 'atMost' ? value : null,
  };
}
