/**
 * Years that blanks cut, as text taken out of pages and of many tags has them: 20 23年. Takes a copy in the making in front of its 年, closes the
 * gaps of such a year, gives the length of the copy then. Leaves all other numbers: a blank may part two.
 */
import type { Copy } from './copy-units.ts';

/** The code of 年. */
export const YEAR_SIGN = 0x5e74;
const DIGITS_OF_YEAR = 4;
const SPACE = 32;
const ZERO = 48;
const TWO = 50;
const NINE = 57;

export function joinYear({ units, offsets, length }: Pick<Copy, 'units' | 'offsets' | 'length'>): number {
  const start = yearStart(units, length);
  if (start === null) return length;
  let to = start;
  for (let from = start; from < length; from += 1) {
    if (units[from] === SPACE) continue;
    units[to] = units[from] as number;
    offsets[to] = offsets[from] as number;
    to += 1;
  }
  return to;
}

/** Where a year in pieces begins that ends at the end of the units; null where there is none. */
function yearStart(units: Uint16Array, length: number): number | null {
  let digits = 0;
  let at = length;
  while (at > 0 && digits < DIGITS_OF_YEAR && isDigitOrSpace(units[at - 1])) {
    at -= 1;
    if (units[at] !== SPACE) digits += 1;
  }
  const second = units[at + 1] === SPACE ? units[at + 2] : units[at + 1];
  const cut = digits === DIGITS_OF_YEAR && length - at > digits;
  return cut && units[at] === TWO && second === ZERO && !isDigitOrSpace(units[at - 1]) ? at : null;
}

function isDigitOrSpace(code: number | undefined): boolean {
  return code === SPACE || (code !== undefined && code >= ZERO && code <= NINE);
}
