/**
 * Parts neighbours that share a cell where the row is whole then: takes the cells of a row that has too few, gives one for each
 * column, or null where they may be one number that a space cuts and no sum above zero proves otherwise.
 */
import { valuesAddUp } from './row-sum.ts';
import type { TableCell } from './table-cell.ts';
import { cellOf, isDigits, isValue } from './table-cell.ts';

export function partMerged(cells: readonly TableCell[], width: number): readonly TableCell[] | null {
  const parts = cells.map(partsOf);
  const parted = parts.flat();
  if (parted.length !== width || !valuesAddUp(parted)) return null;
  const proved = Number(parted.at(-1)?.plain) > 0;
  return proved || !parts.some(mayBeCut) ? parted : null;
}

/** The row with the two values of a cell laid into it and the empty cell beside it; null where no sum above zero proves one way. */
export function partBesideGap(cells: readonly TableCell[]): readonly TableCell[] | null {
  if (!cells.some(({ plain }) => plain.includes(' '))) return null;
  const ways: (readonly TableCell[])[] = [];
  for (let i = 0; i + 1 < cells.length; i += 1) {
    const [left, right] = [cells[i] as TableCell, cells[i + 1] as TableCell];
    const parts = right.kind === 'empty' ? partsOf(left) : left.kind === 'empty' ? partsOf(right) : [];
    if (parts.length === 2) ways.push([...cells.slice(0, i), ...parts, ...cells.slice(i + 2)]);
  }
  const proved = ways.filter((way) => valuesAddUp(way) && Number(way.at(-1)?.plain) > 0);
  return proved.length === 1 ? (proved[0] as readonly TableCell[]) : null;
}

/** A number may be cut behind any digit but a leading zero; a dash may be the sign of what follows. */
function mayBeCut(parts: readonly TableCell[]): boolean {
  return parts.slice(1).some(({ plain }, i) => {
    const before = parts[i]?.plain ?? '';
    return isDigits(plain) && before !== '0' && (isDigits(before) || before === '-');
  });
}

/** The values in a cell, parted where it has spaces; the cell as it is where other words are among them. */
export function partsOf(cell: TableCell): readonly TableCell[] {
  const { plain, start, end } = cell;
  if (!plain.includes(' ') || end - start !== plain.length) return [cell];
  const parts: TableCell[] = [];
  let at = start;
  for (const part of plain.split(' ')) {
    parts.push(cellOf(part, at, at + part.length));
    at += part.length + 1;
  }
  return parts.every(isValue) ? parts : [cell];
}
