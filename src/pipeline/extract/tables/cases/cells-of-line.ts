/** Cells of a row for tests: takes the plain texts parted by bars. */
import type { TableCell } from '../table-cell.ts';
import { cellKind } from '../table-cell.ts';

export function cellsOfLine(line: string): readonly TableCell[] {
  let start = 0;
  return line.split('|').map((plain) => {
    const cell = { kind: cellKind(plain), plain, start, end: start + plain.length };
    start = cell.end + 1;
    return cell;
  });
}
