/** Six decimals tell any two fractions of requests apart. */
const DIGITS = 1e6;

/** A rate as pages store it beside its words: to sort by, to compute with. */
export const roundedRate = (value: number): number => Math.round(value * DIGITS) / DIGITS;
