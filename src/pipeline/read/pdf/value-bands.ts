/**
 * Columns of a table without lines: takes what stands in them, gives bands from left to right. What stands in one column
 * never reaches into another, so pieces that overlap are in one band.
 */
import type { Piece } from './table-pieces.ts';

/** The stretch of a page's width that the values and the head of a column take. */
export interface Band {
  readonly left: number;
  readonly right: number;
}

/** Neighbours may touch by so much, in points. */
const SLACK = 0.3;

/** Bands of pieces that overlap. */
export function bandsOf(pieces: readonly Pick<Piece, 'left' | 'right'>[]): readonly Band[] {
  const bands: { left: number; right: number }[] = [];
  for (const { left, right } of [...pieces].sort((a, b) => a.left - b.left)) {
    const last = bands.at(-1);
    if (last === undefined || left > last.right - SLACK) bands.push({ left, right });
    else last.right = Math.max(last.right, right);
  }
  return bands;
}

/** Indices of the bands that a piece overlaps. */
export function bandsUnder(bands: readonly Band[], { left, right }: Pick<Piece, 'left' | 'right'>): readonly number[] {
  return bands.flatMap((band, k) => (Math.min(right, band.right) - Math.max(left, band.left) > SLACK ? [k] : []));
}
