/** Zeros side by side in their lane: takes the rows that are 0, gives px from the middle of the lane and from the axis. */
import type { StatedRow } from '../chart-row.ts';

export interface PackedZero {
  readonly row: StatedRow;
  /** Px from the middle of the lane. */
  readonly dx: number;
  /** Px from the axis, negative. */
  readonly y: number;
}

const ZEROS_ACROSS = 4;
const CHOSEN_ACROSS = 2;

/** Zeros packed in rows: chosen ones below, two in a row of double height, then the others, four in a row. */
export function packZeros(rows: readonly StatedRow[], level: number): readonly PackedZero[] {
  const chosen = rows.filter((row) => row.choice !== null);
  const others = rows.filter((row) => row.choice === null);
  const base = Math.ceil(chosen.length / CHOSEN_ACROSS) * 2 * level;
  return [...packRows(chosen, CHOSEN_ACROSS, 2 * level, 0), ...packRows(others, ZEROS_ACROSS, level, base)];
}

/** Rows packed `across` side by side in squares of `size` px, each line centred, from `base` px above the axis. */
function packRows(rows: readonly StatedRow[], across: number, size: number, base: number): readonly PackedZero[] {
  return rows.map((row, place) => {
    const line = Math.floor(place / across);
    const inLine = Math.min(across, rows.length - line * across);
    const dx = ((place % across) - (inLine - 1) / 2) * size;
    return { row, dx, y: -(base + (line + 0.5) * size) };
  });
}
