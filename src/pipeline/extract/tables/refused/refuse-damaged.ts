/**
 * Takes the rows of table three as they were laid and marks those that a bad recognition of characters has spoiled: where
 * the table shows its damage, only rows that add up are read. Printed errors in a clean table stay.
 */
import type { AlignedRow } from '../rows/align-rows.ts';
import type { FittedRun } from '../rows/fit-run.ts';
import type { FormRow } from '../labels/form-rows.ts';
import { isStroke } from '../lines/odd-values.ts';
import { proveCells } from '../cells/prove-cells.ts';
import { valuesAddUp } from '../cells/row-sum.ts';
import type { TableCell } from '../cells/table-cell.ts';

/** Fewest traces of damage: an editor's table has one or two of them as well. */
const FEWEST_TRACES = 3;

/** `aligned[i]` is the row of `fits[i]`. */
export function refuseDamaged(
  fits: readonly FittedRun[],
  aligned: readonly AlignedRow[],
  rows: readonly FormRow[],
): readonly FittedRun[] {
  const sure = isByChance(fits, aligned) ? fits.map((fit) => (isShort(fit) ? refusal(fit) : fit)) : fits;
  const told = refuseBesideCut(refuseGapped(refuseLonger(sure, aligned)));
  const traces = fits.reduce((sum, fit) => sum + tracesIn(fit), 0) + tracesAround(aligned, rows);
  if (traces < FEWEST_TRACES) return told;
  return told.map((fit, i) => (isFull(fit) && !isLikely(fit, aligned[i] as AlignedRow) ? refusal(fit) : fit));
}

/** Share of the rows of a table that have the same number of cells where none has a cell too many. */
const EVEN_SHARE = 0.8;

/**
 * Among rows with as many cells each one with a cell more has a value twice or one of another row, if it does not add up. The first
 * row of a group has the cell of the group more, and as many more in front of its values.
 */
function refuseLonger(fits: readonly FittedRun[], aligned: readonly AlignedRow[]): readonly FittedRun[] {
  const sizes = aligned.flatMap(({ run }) => (run.gridded ? [run.size] : []));
  const longest = Math.max(0, ...sizes);
  const usual = aligned.filter(({ run }) => run.gridded && run.size === longest - 1);
  if (usual.length < EVEN_SHARE * aligned.length || usual.length === sizes.length) return fits;
  const fronts = new Set(usual.map(({ run }) => run.before));
  const isLonger = ({ run }: AlignedRow): boolean => run.gridded && run.size === longest && fronts.has(run.before);
  return fits.map((fit, i) => (isLonger(aligned[i] as AlignedRow) && isFull(fit) && !addsUp(fit) ? refusal(fit) : fit));
}

/** Full rows that prove a table to fill its cells: so many, and so many more than rows with a gap that do not add up. */
const FEWEST_FULL = 5;
const FULL_SHARE = 2;

/** In a table that fills its cells a row with a gap that does not add up has lost a value, or had it moved or glued to another. */
function refuseGapped(fits: readonly FittedRun[]): readonly FittedRun[] {
  const gapped = new Set(fits.filter(isGapped));
  if (gapped.size === 0) return fits;
  const full = fits.filter((fit) => isFilled(fit) && addsUp(fit)).length;
  if (full < FEWEST_FULL || full < FULL_SHARE * gapped.size) return fits;
  return fits.map((fit) => (gapped.has(fit) ? refusal(fit) : fit));
}

/** Beside digits that a space cuts and no sum joins a row that does not add up may have lost some of its own to them. */
function refuseBesideCut(fits: readonly FittedRun[]): readonly FittedRun[] {
  const cut = fits.map((fit) => fit.cells.some(isCut) && !addsUp(fit));
  if (!cut.includes(true)) return fits;
  return fits.map((fit, i) =>
    (cut[i - 1] === true || cut[i + 1] === true) && isFull(fit) && !addsUp(fit) ? refusal(fit) : fit,
  );
}

const isCut = (cell: TableCell | null): boolean => cell?.kind === 'figure' && CUT.test(cell.plain);

/** Takes `498 420`; leaves `3件` and `1, 234`. */
const CUT = /^\d+ \d+$/u;

/** One gap; with the total alone forgotten, the value before it is no sum of the others. */
function isGapped(fit: FittedRun): boolean {
  const { cells } = fit;
  if (!isFull(fit) || cells.filter((cell) => cell?.kind === 'empty').length !== 1 || addsUp(fit)) return false;
  if (cells.at(-1)?.kind !== 'empty') return true;
  const numbers = cells.slice(0, -1).map((cell) => (cell?.kind === 'mark' ? 0 : Number(cell?.plain)));
  const last = numbers.pop() as number;
  return last > 0 && last >= numbers.reduce((sum, value) => sum + value, 0);
}

function isFilled({ cells }: FittedRun): boolean {
  return cells.every((cell) => cell?.kind === 'figure' || cell?.kind === 'mark');
}

function refusal({ cells }: FittedRun): FittedRun {
  return { cells: new Array<null>(cells.length).fill(null), odd: 'row-unproven' };
}

const isShort = ({ cells, odd }: FittedRun): boolean => odd === 'row-shortened' && cells.includes(null);

/** Where a page lost the column of totals, the last value of a short row is the sum of the others now and then. */
function isByChance(fits: readonly FittedRun[], aligned: readonly AlignedRow[]): boolean {
  let [proved, unproved] = [0, 0];
  for (const [i, fit] of fits.entries()) {
    if (!isShort(fit)) continue;
    if (fit.cells.at(-1) !== null) proved += 1;
    else if (aligned[i]?.run.cells.some(({ plain }) => Number(plain) > 0)) unproved += 1;
  }
  return proved > 0 && unproved > proved;
}

/** Rows told by likeness or order, and rows of the form that are lost between others; （六） comes in two shapes. */
function tracesAround(aligned: readonly AlignedRow[], rows: readonly FormRow[]): number {
  const guessed = aligned.filter(({ by }) => by === 'alike' || by === 'order').length;
  const places = new Set(aligned.map(({ row }) => row));
  const last = Math.max(-1, ...places);
  const lost = rows.filter((row, place) => place < last && !places.has(place) && !row.id.startsWith('other'));
  return guessed + lost.length;
}

/** Values behind words that are not their label's may be another row's, unless a sum above zero makes them a whole. */
function isLikely(fit: FittedRun, { amidOtherWords }: AlignedRow): boolean {
  return addsUp(fit) && (amidOtherWords !== true || fit.cells.some((cell) => cell !== null && Number(cell.plain) > 0));
}

/** Cells that are no numbers, and rows with too few or too many of them. */
function tracesIn({ cells, odd }: FittedRun): number {
  const strange = cells.filter(
    (cell) => cell !== null && (cell.kind === 'doubtful' || cell.kind === 'text' || isStroke(cell)),
  ).length;
  return strange + (odd === null ? 0 : 1);
}

function isFull({ cells }: FittedRun): boolean {
  return cells.every((cell) => cell !== null);
}

function addsUp({ cells }: FittedRun): boolean {
  return valuesAddUp(proveCells(cells).cells as readonly TableCell[]);
}
