/** Cells of a row for tests: takes the plain texts parted by bars. */
import type { TableCell } from '../cells/table-cell.ts';
import { cellOf } from '../cells/table-cell.ts';

export function cellsOfLine(line: string): readonly TableCell[] {
  let start = 0;
  return line.split('|').map((plain) => {
    const cell = cellOf(plain, start, start + plain.length);
    start = cell.end + 1;
    return cell;
  });
}
