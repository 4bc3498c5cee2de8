/** What one cell of the form says, with its place, and what was odd about it. */
import type { Diagnostic } from '../../../domain/diagnostic.ts';
import { CATALOGUE } from '../../../forms/catalogue.ts';
import type { ReadingMethod, ValueState } from '../../../domain/observation.ts';

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

/** Cells of one printing of a table. */
export interface TableReading {
  readonly cells: CellsRead;
  readonly diagnostics: readonly Diagnostic[];
}

/** Cells in the making, none of them read yet. */
export function noCells(): (CellReading | undefined)[] {
  return new Array<CellReading | undefined>(CATALOGUE.length).fill(undefined);
}
