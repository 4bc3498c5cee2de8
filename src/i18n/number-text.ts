/** Numbers as printed: thousands separated, decimals kept as they are, no rounding and no locale of the machine. */

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

/** A proportion in percent with one decimal: 0.8889 → 88.9%. */
export function percentText(value: number): string {
  return `${(Math.round(value * 1000) / 10).toFixed(1)}%`;
}

/** A proportion in percent with two decimals, never rounded up: 0.99996 → 99.99%. */
export function sharePercentText(value: number): string {
  return `${(Math.floor(value * 10_000 + 1e-9) / 100).toFixed(2)}%`;
}
