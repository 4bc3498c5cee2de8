/** Whether a row adds up: takes its cells, the last of which is the total. */
import { countIn } from './read-cell.ts';
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
  let sum = 0;
  const last = cells.length - 1;
  for (let i = 0; i < last; i += 1) {
    const value = addendOf(cells[i] as TableCell);
    if (value === null) return false;
    sum += value;
  }
  return last >= 0 && addendOf(cells[last] as TableCell) === sum;
}

/** Where the total of a row stands; null where the row adds up neither way or both ways. */
export function placeOfTotal(cells: readonly TableCell[]): 'first' | 'last' | null {
  const last = cells.length - 1;
  let [first, before, behind, total] = [0, 0, 0, 0];
  for (let i = 0; i <= last; i += 1) {
    const value = addendOf(cells[i] as TableCell);
    if (value === null) return null;
    if (i === 0) first = value;
    else behind += value;
    if (i === last) total = value;
    else before += value;
  }
  if ((before === total) === (behind === first)) return null;
  return behind === first ? 'first' : 'last';
}

/** What a cell adds to a sum: nothing where it is blank; null where it cannot be read. */
function addendOf(cell: TableCell): number | null {
  return cell.kind === 'empty' || cell.kind === 'mark' ? 0 : countIn(cell);
}
