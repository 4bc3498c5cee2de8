/**
 * Takes the rows of table three as they were laid and marks those that a bad recognition of characters has spoiled: where
 * many rows do not add up and the table shows its damage, only rows that add up are read. Printed errors in a clean table stay.
 */
import type { FittedRun } from './fit-run.ts';
import { valuesAddUp } from './fit-run.ts';
import { proveCells } from './prove-cells.ts';
import type { TableCell } from './table-cell.ts';

/** Fewest traces of damage, and of rows that do not add up. */
const FEWEST_TRACES = 3;
const FEWEST_FAILING = 3;
/** Share of the rows that must fail: an editor errs in a row or two. */
const FAILING_SHARE = 0.25;

export function refuseDamaged(fits: readonly FittedRun[]): readonly FittedRun[] {
  const traces = fits.reduce((sum, fit) => sum + tracesIn(fit), 0);
  if (traces < FEWEST_TRACES) return fits;
  const failing = fits.filter((fit) => isFull(fit) && !addsUp(fit));
  if (failing.length < FEWEST_FAILING || failing.length < FAILING_SHARE * fits.length) return fits;
  return fits.map((fit) =>
    failing.includes(fit) ? { cells: new Array<null>(fit.cells.length).fill(null), odd: 'row-unproven' } : fit,
  );
}

/** Cells that are no numbers, and rows with too few or too many of them. */
function tracesIn({ cells, odd }: FittedRun): number {
  const strange = cells.filter((cell) => cell?.kind === 'doubtful' || cell?.kind === 'text').length;
  return strange + (odd === null ? 0 : 1);
}

function isFull({ cells }: FittedRun): boolean {
  return cells.every((cell) => cell !== null);
}

function addsUp({ cells }: FittedRun): boolean {
  return valuesAddUp(proveCells(cells).cells as readonly TableCell[]);
}
