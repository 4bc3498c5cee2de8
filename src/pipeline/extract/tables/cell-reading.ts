/** What one cell of the form says, with its place, and what was odd about it. */
import type { Diagnostic } from '../../../domain/diagnostic.ts';
import type { ReadingMethod, ValueState } from '../../../domain/observation.ts';

export interface CellReading {
  readonly value: number | null;
  readonly state: ValueState;
  /** Offsets into the source text. */
  readonly start: number;
  readonly end: number;
  readonly method: ReadingMethod;
}

/** Cells read, asked for by metric. */
export type CellsRead = Pick<ReadonlyMap<string, CellReading>, 'get' | 'has'>;

/** Cells of one printing of a table, by metric; what it does not have is not in the map. */
export interface TableReading {
  readonly cells: ReadonlyMap<string, CellReading>;
  readonly diagnostics: readonly Diagnostic[];
}
