/** Rows side by side in lines: takes rows and how many fit in a line, gives px from the middle and from the axis. */
import type { StatedRow } from '../chart-row.ts';

export interface PackedRow {
  readonly row: StatedRow;
  /** Px from the middle. */
  readonly dx: number;
  /** Px from the axis, negative. */
  readonly y: number;
}

/** Rows packed `across` side by side in squares of `size` px, each line centred, from `base` px above the axis. */
export function packRows(rows: readonly StatedRow[], across: number, size: number, base: number): readonly PackedRow[] {
  return rows.map((row, place) => {
    const line = Math.floor(place / across);
    const inLine = Math.min(across, rows.length - line * across);
    const dx = ((place % across) - (inLine - 1) / 2) * size;
    return { row, dx, y: -(base + (line + 0.5) * size) };
  });
}
