/**
 * One line of a report as the table readers see it: a row of a table, or a line of text cut into words and values.
 */
import type { TableCell } from './table-cell.ts';

export interface TableLine {
  readonly cells: readonly TableCell[];
  /** True for a row of a table, where empty cells are cells; false for a line of text, where none exist. */
  readonly gridded: boolean;
  /** Block that the line stands in. */
  readonly block: number;
}
