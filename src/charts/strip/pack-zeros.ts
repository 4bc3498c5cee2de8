/** Zeros side by side in their lane: takes the rows that are 0, gives px from the middle of the lane and from the axis. */
import type { StatedRow } from '../chart-row.ts';
import { packRows, type PackedRow } from './pack-rows.ts';

const ZEROS_ACROSS = 4;
const CHOSEN_ACROSS = 2;

/** Zeros packed in rows: chosen ones below, two in a row of double height, then the others, four in a row. */
export function packZeros(rows: readonly StatedRow[], level: number): readonly PackedRow[] {
  const chosen = rows.filter((row) => row.choice !== null);
  const others = rows.filter((row) => row.choice === null);
  const base = Math.ceil(chosen.length / CHOSEN_ACROSS) * 2 * level;
  return [...packRows(chosen, CHOSEN_ACROSS, 2 * level, 0), ...packRows(others, ZEROS_ACROSS, level, base)];
}
