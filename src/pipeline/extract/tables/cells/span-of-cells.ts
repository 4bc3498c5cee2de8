/** The stretch of the source that a run of cells covers: from its first to its last, in whatever order they stand. */
import type { Span } from '../../../../domain/source.ts';
import type { TableCell } from './table-cell.ts';

/** `cells` holds at least one. Broken markup may set cells in another order than they stand in the source. */
export function spanOfCells(cells: readonly TableCell[]): Span {
  const [first, last] = [cells[0] as TableCell, cells.at(-1) as TableCell];
  return { start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) };
}
