/** The numbers that a stated figure allows; null where there is no number. Refuses nothing. */
import type { ValueState } from '../../domain/observation.ts';

/** Closed range; `upper` is Infinity for an open bound. */
export interface FigureRange {
  readonly lower: number;
  readonly upper: number;
}

/** 约 and 左右 are taken to allow a tenth to either side. */
const APPROXIMATION = 0.1;

/** Range of a value: 132余 is [132, ∞), 近5000 is [0, 5000], 约2100 is [1890, 2310]. */
export function figureRange(value: number | null, state: ValueState): FigureRange | null {
  if (value === null) return null;
  if (state === 'exact') return { lower: value, upper: value };
  if (state === 'atLeast') return { lower: value, upper: Infinity };
  if (state === 'atMost') return { lower: Math.min(0, value), upper: value };
  if (state !== 'approximate') return null;
  const margin = Math.abs(value) * APPROXIMATION;
  return { lower: value - margin, upper: value + margin };
}

/** True when some number lies in both ranges: only then can two statements both be right. */
export function rangesMeet(a: FigureRange, b: FigureRange): boolean {
  return a.lower <= b.upper + ROUNDING && b.lower <= a.upper + ROUNDING;
}

/** Sums of decimal amounts differ in the last binary digits. */
const ROUNDING = 1e-6;

/** Sum of ranges, end by end. */
export function addRanges(ranges: readonly FigureRange[]): FigureRange {
  let lower = 0;
  let upper = 0;
  for (const range of ranges) {
    lower += range.lower;
    upper += range.upper;
  }
  return { lower, upper };
}
