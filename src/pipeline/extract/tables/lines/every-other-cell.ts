/**
 * Editors part the columns of a table by narrow empty ones. Takes the rows of a table in which every other cell is empty and gives
 * them without these; any other table is given back as it is.
 */
import type { TableCell } from '../cells/table-cell.ts';

export function everyOtherCell(rows: readonly (readonly TableCell[])[]): readonly (readonly TableCell[])[] {
  const columns = new Set<number>();
  let [longest, telling] = [0, false];
  for (const cells of rows) {
    if (sideOf(cells) === null) return rows;
    let filled = 0;
    for (let i = 0; i < cells.length; i += 1) {
      if ((cells[i] as TableCell).kind === 'empty') continue;
      columns.add(i);
      filled += 1;
    }
    longest = Math.max(longest, cells.length);
    telling ||= isMost(filled, cells.length);
  }
  if (!telling && !isMost(columns.size, longest)) return rows;
  return rows.map((cells) => {
    const side = sideOf(cells);
    return cells.filter((_, i) => i % 2 === side);
  });
}

/** True for as many filled cells as a row can have when every other one is empty: it leaves out none of the form. */
function isMost(filled: number, all: number): boolean {
  return filled >= FEWEST_COLUMNS && filled >= Math.floor(all / 2);
}

const FEWEST_COLUMNS = 3;

/** 0 where nothing but even cells of a row hold something, 1 where nothing but odd ones do, else null. */
function sideOf(cells: readonly TableCell[]): number | null {
  let side = -1;
  for (let i = 0; i < cells.length; i += 1) {
    if ((cells[i] as TableCell).kind === 'empty') continue;
    if (side >= 0 && i % 2 !== side) return null;
    side = i % 2;
  }
  return Math.max(0, side);
}
