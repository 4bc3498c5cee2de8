/** What one cell of the form says, with its place, and what was odd about it. */
import type { Diagnostic } from '../../../../domain/diagnostic.ts';
import { CATALOGUE } from '../../../../forms/catalogue.ts';
import type { ReadingMethod, ValueState } from '../../../../domain/observation.ts';
import type { FormRow } from '../labels/form-rows.ts';
import type { TableCell } from '../cells/table-cell.ts';

export interface CellReading {
  readonly value: number | null;
  readonly state: ValueState;
  /** Offsets into the source text. */
  readonly start: number;
  readonly end: number;
  readonly method: ReadingMethod;
}

/** Cells read, each at the place of its metric in the catalogue; undefined for what was not found. */
export type CellsRead = readonly (CellReading | undefined)[];

/** A row of table three some of whose values could not be read or are not there, with all that stands behind its label. */
export interface OpenRow {
  readonly row: FormRow;
  readonly cells: readonly TableCell[];
  /** True where the label leaves no doubt that these are its values. */
  readonly sure: boolean;
  /** True for a row that was read, with an empty cell in it. */
  readonly gapped: boolean;
}

/** Cells of one printing of a table. */
export interface TableReading {
  readonly cells: CellsRead;
  readonly diagnostics: readonly Diagnostic[];
  readonly open?: readonly OpenRow[];
}

/** A number, or a blank that was seen. */
export const isRead = (cell: CellReading | undefined): boolean => cell?.state === 'exact' || cell?.state === 'blank';

/** Cells in the making, none of them read yet. */
export function noCells(): (CellReading | undefined)[] {
  return new Array<CellReading | undefined>(CATALOGUE.length).fill(undefined);
}
