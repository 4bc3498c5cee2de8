/** What lines are made of once labels are looked up: labels with their possible meanings, and runs of values. */
import type { LabelMeaning } from './form-labels.ts';
import type { TableCell } from '../cells/table-cell.ts';

export interface LabelPiece {
  readonly kind: 'label';
  readonly plain: string;
  readonly key: string;
  readonly ordinal: string;
  /** Meanings within the table at hand; empty for unknown words. */
  readonly meanings: readonly LabelMeaning[];
  readonly start: number;
  readonly end: number;
  /** Number of the line among all lines. */
  readonly line: number;
  /** True when the label leads a run on its own line. */
  readonly leads: boolean;
}

export interface RunPiece {
  readonly kind: 'run';
  /** Cells behind the label; empty ones only where the line is a row of a table. */
  readonly cells: readonly TableCell[];
  readonly gridded: boolean;
  /** Number of lines that the run takes. */
  readonly lines: number;
  /** True where a few values of no row stand right before or behind: they may be torn off the values here. */
  readonly besides?: boolean;
  /** True where other rows of the table lost or gained values. */
  readonly amidLosses?: boolean;
  /** True where the label does not stand on the line of the run nor right above it. */
  readonly adrift?: boolean;
  /** Number of the line on which the run begins. */
  readonly line: number;
  /** Cells in front of the run on its line, and all cells of the line: rows of one shape are aligned alike. */
  readonly before: number;
  readonly size: number;
}

export type TablePiece = LabelPiece | RunPiece;
