/** Numbers as printed: thousands separated, decimals kept as they are, no rounding and no locale of the machine. */
import type { Words } from './words.ts';

const GROUP_END = /\B(?=(?:\d{3})+$)/gu; // takes the gap before 278 in 857278; leaves 463 whole

/** 857278 → 857,278; -19 → −19; 8.4565 stays. */
export function numberText(value: number): string {
  if (value >= 0 && value < 1000) return String(value);
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(GROUP_END, ',');
  return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** A difference: 12 → +12, -19 → −19, 0 → 0. */
export const signedNumberText = (value: number): string => `${value > 0 ? '+' : ''}${numberText(value)}`;

/** A proportion in percent with one decimal: 0.8889 → 88.9%; with more where it would read as none or all: 0.0004 → 0.04%. */
export function percentText(value: number): string {
  if (isNearlyNone(value)) return `${percentOf(value)}%`;
  return isNearlyAll(value) ? sharePercentText(value) : `${percentOf(value).toFixed(1)}%`;
}

/** The number that `percentText` prints, for drawings: 0.8889 → 88.9. */
export function percentOf(value: number): number {
  if (isNearlyNone(value)) return Number((value * 100).toPrecision(1));
  return isNearlyAll(value) ? flooredPercent(value) : Math.round(value * 1000) / 10;
}

const isNearlyNone = (value: number): boolean => value > 0 && value < SMALLEST_SHARE;
const isNearlyAll = (value: number): boolean => value < 1 && value > 1 - SMALLEST_SHARE;

/** Below it a share of one decimal is 0.0 %. */
const SMALLEST_SHARE = 0.0005;

/** A difference of two proportions in percentage points: 0.123 → +12.3, -0.04 → −4.0; with more decimals where it would read as none. */
export function percentPointsText(difference: number): string {
  if (difference === 0) return '0';
  const points = isNearlyNone(Math.abs(difference))
    ? String(Number((Math.abs(difference) * 100).toPrecision(1)))
    : (Math.abs(difference) * 100).toFixed(1);
  return `${difference < 0 ? '−' : '+'}${points}`;
}

/** 0.6543—0.9012 in percent: 65.4%—90.1%; '' for none. */
export const intervalText = (interval: readonly [number, number] | null, { t }: Pick<Words, 't'>): string =>
  interval === null ? '' : t.range(percentText(interval[0]), percentText(interval[1]));

/** A ratio with two decimals: 2.8301 → 2.83; a small one with what it is not 0 by: 0.0042 → 0.004. */
export function ratioText(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 && value !== 0 ? Number(value.toPrecision(1)) : rounded);
}

/** A proportion in percent with two decimals, never rounded up: 0.99996 → 99.99%. */
export function sharePercentText(value: number): string {
  return `${flooredPercent(value).toFixed(2)}%`;
}

const flooredPercent = (value: number): number => Math.floor(value * 10_000 + 1e-9) / 100;
