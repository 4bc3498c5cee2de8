/**
 * Splits values that stand so close together that they were read as one (`3754 1510 9033` in narrow columns without lines):
 * takes a row and the middles of the table's value columns, gives the row with one value a column. A number cut by a space
 * inside one column stays whole.
 */
import type { PageCell } from './table-cells.ts';

/** White space between numbers. */
const GAP = /\s+/u; // takes the space in `1510 9033`; leaves `1,510`

/** The row with its joined values apart. */
export function splitValues(row: readonly PageCell[], columns: readonly number[]): PageCell[] {
  const count = row.filter((cell) => cell.value).length;
  if (count >= columns.length) return [...row];
  return row.flatMap((cell) => {
    const parts = cell.value ? partsOf(cell) : [cell];
    const places = parts.map((part) => nearestColumn(columns, (part.left + part.right) / 2));
    const others = row.filter((other) => other.value && other !== cell);
    const taken = new Set(others.map((other) => nearestColumn(columns, (other.left + other.right) / 2)));
    const apart = places.every((place, k) => !taken.has(place) && (k === 0 || place > (places[k - 1] as number)));
    return apart ? parts : [cell];
  });
}

/** Index of the column whose middle is nearest. */
export function nearestColumn(columns: readonly number[], at: number): number {
  let best = 0;
  for (const [k, column] of columns.entries()) {
    if (Math.abs(column - at) < Math.abs((columns[best] as number) - at)) best = k;
  }
  return best;
}

/** The words of a cell with their shares of its width. */
function partsOf(cell: PageCell): readonly PageCell[] {
  const scale = (cell.right - cell.left) / cell.text.length;
  let at = 0;
  return cell.text.split(GAP).map((text) => {
    const from = cell.text.indexOf(text, at);
    at = from + text.length;
    return { ...cell, text, left: cell.left + from * scale, right: cell.left + at * scale };
  });
}
