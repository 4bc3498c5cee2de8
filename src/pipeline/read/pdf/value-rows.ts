/**
 * Parts the values of a table without lines into rows: takes value cells, gives them row by row from top to bottom. A row
 * has one value a column; values of a row may stand at different heights, but closer than those of two rows.
 */
import type { PageCell } from './table-cells.ts';

/** Values of a row are no further apart in height than this, in sizes of the type, whatever the rows' distance. */
const SMALLEST_SPREAD = 0.75;
/** Nor further than this share of the smallest distance of two values in one column. */
const SPREAD_SHARE = 0.6;
/** Cells that a row may have. */
const MOST_COLUMNS = 20;

/** The rows; each is sorted by height. */
export function valueRows(cells: readonly PageCell[]): PageCell[][] {
  const values = cells.filter((cell) => cell.value).sort((a, b) => a.top - b.top);
  const spread = widestSpread(values);
  const costs = [0];
  const starts = [0];
  for (let to = 1; to <= values.length; to += 1) {
    let [best, start] = [Infinity, to - 1];
    for (let from = to - 1; from >= 0 && fits(values, from, to, spread); from -= 1) {
      const apart = (values[to - 1] as PageCell).top - (values[from] as PageCell).top;
      const cost = (costs[from] as number) + apart + spread;
      if (cost <= best) [best, start] = [cost, from];
    }
    costs.push(best);
    starts.push(start);
  }
  const rows: PageCell[][] = [];
  for (let to = values.length; to > 0; to = starts[to] as number) rows.unshift(values.slice(starts[to], to));
  return rows;
}

/** True when `values[from]` may stand in one row with those behind it, up to `to`. */
function fits(values: readonly PageCell[], from: number, to: number, spread: number): boolean {
  const first = values[from] as PageCell;
  if (to - from > MOST_COLUMNS || (values[to - 1] as PageCell).top - first.top > spread) return false;
  return values.slice(from + 1, to).every((other) => !isStacked(first, other));
}

function widestSpread(values: readonly PageCell[]): number {
  let pitch = Infinity;
  for (const [i, value] of values.entries()) {
    const below = values.slice(i + 1, i + 3 * MOST_COLUMNS).find((other) => isStacked(value, other));
    if (below !== undefined) pitch = Math.min(pitch, Math.max(below.top - value.top, value.size));
  }
  const sizes = values.map((value) => SMALLEST_SPREAD * value.size);
  return Math.max(pitch === Infinity ? 0 : SPREAD_SHARE * pitch, ...sizes.slice(0, 1));
}

/** True for two cells of which one stands above the other. */
export function isStacked(a: PageCell, b: PageCell): boolean {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0;
}
