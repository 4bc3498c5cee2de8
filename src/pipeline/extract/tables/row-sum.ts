/** Whether a row adds up: takes its cells, the last of which is the total. */
import { readCell } from './read-cell.ts';
import type { TableCell } from './table-cell.ts';
import { isDigits } from './table-cell.ts';

/** True when the last cell is the sum of the others, blanks left out. */
export function sumHolds(cells: readonly TableCell[]): boolean {
  let sum = 0;
  for (const cell of cells.slice(0, -1)) {
    if (cell.kind === 'empty' || cell.kind === 'mark') continue;
    if (!isDigits(cell.plain)) return false;
    sum += Number(cell.plain);
  }
  const total = cells.at(-1);
  return total !== undefined && isDigits(total.plain) && Number(total.plain) === sum;
}

/** As `sumHolds`, for numbers as they are written: with separators, units and remarks. */
export function valuesAddUp(cells: readonly TableCell[]): boolean {
  const values = cells.map((cell) =>
    cell.kind === 'empty' || cell.kind === 'mark' ? 'blank' : readCell(cell, 'count').value,
  );
  const total = values.at(-1);
  let sum = 0;
  for (const value of values.slice(0, -1)) {
    if (value === null) return false;
    if (value !== 'blank') sum += value;
  }
  return total === 'blank' ? sum === 0 : total === sum;
}
