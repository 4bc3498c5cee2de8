/**
 * A table three whose halves stand side by side: each of its rows holds two rows of the form. Takes the lines of the table and gives
 * those of the left half and then those of the right one; null where fewer than a few rows hold two.
 */
import type { LocatedLine } from './locate-tables.ts';
import type { Rearranged } from './rearranged.ts';
import { isValue } from '../cells/table-cell.ts';

/** A label and its seven values. */
const HALF = 8;
const FEWEST_DOUBLE = 4;

export function halvesInTurn(lines: readonly LocatedLine[]): Rearranged | null {
  const first = lines.find((line) => secondHalf(line) > 0);
  if (first === undefined) return null;
  const at = secondHalf(first);
  const isOne = (line: LocatedLine): boolean => line.block === first.block && line.cells.length === first.cells.length;
  const from = lines.findIndex(isOne);
  const to = lines.findLastIndex(isOne) + 1;
  const rows = lines.slice(from, to);
  if (!rows.every(isOne) || rows.filter((line) => secondHalf(line) === at).length < FEWEST_DOUBLE) return null;
  const left = rows.map(({ cells, labels }) => ({ cells: cells.slice(0, at), labels: labels.slice(0, at) }));
  const right = rows.map(({ cells, labels }) => ({ cells: cells.slice(at), labels: labels.slice(at) }));
  return { from, to, lines: [...left, ...right.filter(({ cells }) => cells.some(({ kind }) => kind !== 'empty'))] };
}

/** Where the second label of a row stands that has one behind a first label and its seven values; else 0. */
function secondHalf({ cells, labels, gridded }: LocatedLine): number {
  if (!gridded || cells.length < 2 * HALF) return 0;
  const label = labels.findIndex((found) => found?.meanings.some(({ table, role }) => table === 3 && role === 'row'));
  const at = label + HALF;
  if (label < 0 || cells[at]?.kind !== 'text') return 0;
  const values = [...cells.slice(label + 1, at), ...cells.slice(at + 1)];
  return values.every(({ kind }) => kind !== 'text') && values.some(isValue) && cells.length - at >= HALF ? at : 0;
}
