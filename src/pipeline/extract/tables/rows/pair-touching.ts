/**
 * Text taken out of a page in any order keeps most labels right in front of their values, and heaps up the others. Takes a
 * printing and gives, for such runs by their place, the place of the label that touches them.
 */
import type { Printing } from './align-rows.ts';
import type { FormRow } from '../labels/form-rows.ts';
import { valuesAddUp } from '../cells/row-sum.ts';

/** Pairs whose label alone stands between the run before and its own, which has the width of the row and adds up. */
export function pairTouching({ pieces, resolved }: Printing, rows: readonly FormRow[]): ReadonlyMap<number, number> {
  const owner = new Map<number, number>();
  let labels: number[] = [];
  for (const [i, piece] of pieces.entries()) {
    const { row, by } = resolved[i] as Printing['resolved'][number];
    if (piece.kind === 'label') {
      if (row >= 0) labels.push(by === 'exact' ? i : -1);
      continue;
    }
    const [label = -1, ...heap] = labels;
    labels = [];
    const width = rows[resolved[label]?.row ?? -1]?.metrics.length;
    if (label !== i - 1 || heap.length > 0 || pieces[i + 1]?.kind === 'run') continue;
    if (!piece.gridded && piece.cells.length === width && valuesAddUp(piece.cells)) owner.set(i, label);
  }
  return owner;
}

/** True where the first label of a row stands in front of the first values: labels lead their values, not follow them. */
export function labelsLead({ pieces, resolved }: Printing): boolean {
  const first = resolved.findIndex(({ row }) => row >= 0);
  return first >= 0 && first < pieces.findIndex(({ kind }) => kind === 'run');
}
