/** One row of a chart: a number as some report states it, or the reason why there is none. Null is never drawn as 0. */
import type { Scope, ValueState } from '../domain/observation.ts';

export interface ChartRow {
  /** Unique within the chart; ties between equal values are broken by it. */
  readonly id: string;
  readonly label: string;
  /** Null where the report gives no number. */
  readonly value: number | null;
  readonly state: ValueState;
  readonly scope: Scope;
  /** The words as written; '' where there are none. */
  readonly raw: string;
  readonly year: number;
  /** The other side's number where table and prose differ. */
  readonly contradiction: number | null;
  /** Place in the reader's choice, from 0: own shape and direct label. Null for everybody else. */
  readonly choice: number | null;
  /** Where the words can be seen: address of the proof; null where nothing stands in the source. */
  readonly href: string | null;
}

/** A row with a number. */
export type StatedRow = ChartRow & { readonly value: number };

/** Rows with a number, smallest first, ties by id: the order in which every chart places its marks. */
export function statedRows(rows: readonly ChartRow[]): readonly StatedRow[] {
  return rows
    .filter((row): row is StatedRow => row.value !== null)
    .sort((a, b) => a.value - b.value || (a.id < b.id ? -1 : 1));
}
