/** Wilson's 95 % interval of a proportion: where the true rate lies when the counts are taken as a sample. */

/** 97.5 % point of the normal distribution. */
const Z = 1.959963984540054;

/** Lower and upper end, within 0 and 1. `part` is at most `whole`, `whole` above 0. */
export function wilsonInterval(part: number, whole: number): readonly [number, number] {
  const share = part / whole;
  const square = (Z * Z) / whole;
  const centre = (share + square / 2) / (1 + square);
  const reach = (Z * Math.sqrt((share * (1 - share) + square / 4) / whole)) / (1 + square);
  // At 0 and 1 the ends are exact, whatever the last binary digit says.
  return [part === 0 ? 0 : Math.max(0, centre - reach), part === whole ? 1 : Math.min(1, centre + reach)];
}
