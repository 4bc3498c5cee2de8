/** Transformations of the plane as PDF writes them: six numbers, points as rows. */

export type Matrix = readonly [number, number, number, number, number, number];

/** The transformation that does `inner` first and `outer` then. */
export function multiplied([a, b, c, d, e, f]: Matrix, inner: Matrix): Matrix {
  const [ia, ib, ic, id, ie, if_] = inner;
  return [
    a * ia + c * ib,
    b * ia + d * ib,
    a * ic + c * id,
    b * ic + d * id,
    a * ie + c * if_ + e,
    b * ie + d * if_ + f,
  ];
}

/** Where a point comes to lie. */
export function mapped([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}
