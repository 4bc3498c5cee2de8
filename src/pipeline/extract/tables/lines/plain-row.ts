/**
 * Most rows of a table hold labels and numbers as the form prints them. Takes the cells of a row and tells whether it is such:
 * then it is none of those that are stacked, parted, glued together or spoilt, which need no look at it.
 */
import type { TableCell } from '../cells/table-cell.ts';

/** True where no cell has white space in it, and no words may be a value, or end with one. */
export function isPlainRow(cells: readonly TableCell[]): boolean {
  for (let i = 0; i < cells.length; i += 1) {
    const { kind, plain } = cells[i] as TableCell;
    if (kind === 'text' ? mayHoldValue(plain) : plain.length > 1 && plain.includes(' ')) return false;
  }
  return true;
}

/** A lone sign, words with white space in them, and words with something other than an ideograph or a bracket at their end. */
function mayHoldValue(plain: string): boolean {
  const last = plain.charCodeAt(plain.length - 1);
  return plain.length < 2 || (last < FIRST_IDEOGRAPH && last !== BRACKET) || plain.includes(' ');
}

const FIRST_IDEOGRAPH = 0x4e00;
const BRACKET = 0x29;
