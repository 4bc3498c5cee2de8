/** Digits that a double holds for sure: numbers written with more are not read, and computed ones are cut to as many. */
export const MOST_DIGITS = 15;

/** A number that was brought to another unit, without the noise of binary fractions: 84565 / 10000 is 8.4565. */
export function rounded(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(MOST_DIGITS));
}
