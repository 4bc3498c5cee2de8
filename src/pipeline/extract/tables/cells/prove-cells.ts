/**
 * Reads the cells of a row of table three that are doubtful by themselves (digits cut by a space, O for 0), but only
 * where the sum of the row proves them. Gives the cells with proved ones rewritten; all others stay as they are.
 */
import type { TableCell } from './table-cell.ts';
import { isDigits } from './table-cell.ts';

export interface ProvedCells {
  readonly cells: readonly (TableCell | null)[];
  /** Cells that were rewritten, as they were. */
  readonly proved: readonly TableCell[];
}

/** Letters and signs that character recognition takes for digits. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  D: '0',
  Q: '0',
  〇: '0',
  '○': '0',
  '。': '0',
  '□': '0',
  口: '0',
  l: '1',
  丨: '1',
  I: '1',
  i: '1',
  '|': '1',
  工: '1',
  Z: '2',
  了: '7',
  S: '5',
  B: '8',
};

/** Signs in which no other digit is seen: where all of a row are such, they need no digits beside them. */
const ZEROS: ReadonlySet<string> = new Set(['O', 'o', '〇', '○']);

/** Dirt beside digits. */
const DIRT = new Set('.\'‘’"“”~:·_、');

/** Takes `01`, which beside an empty cell or with a space in it are two values in one; leaves `0` and `10`. */
const LED_BY_ZERO = /^0\d/u;

export function proveCells(cells: readonly (TableCell | null)[]): ProvedCells {
  if (!cells.some(isOpen)) return { cells, proved: [] };
  // A bar beside digits is a line of the table more often than a 1.
  const apart = cells.some(hasBarBeside) ? provedAs(cells, (plain) => plain.replace(EDGE_BARS, '')) : null;
  if (apart !== null && apart.proved.length > 0) return apart;
  const whole = provedAs(cells, (plain) => plain);
  return whole.proved.length > 0 || !cells.some(isLedByLines)
    ? whole
    : provedAs(cells, (plain) => plain.replace(LINES, ''));
}

/** Takes the lines of `1l11` and `l|3`, of table rulings, in front of digits; leaves `11` and `l`. */
const LINES = /^1?[|丨lI]+(?=\d)/u;

const isLedByLines = (cell: TableCell | null): boolean => cell?.kind === 'doubtful' && LINES.test(cell.plain);

/** Takes the bars of `0|` and `|12`; leaves `|` and `1|2`. */
const EDGE_BARS = /^[|丨]+(?=[^|丨])|(?<=[^|丨])[|丨]+$/gu;

const hasBarBeside = (cell: TableCell | null): boolean =>
  cell?.kind === 'doubtful' && cell.plain.search(EDGE_BARS) >= 0;

/** `read`: what the signs of a doubtful cell are taken for. */
function provedAs(cells: readonly (TableCell | null)[], read: (plain: string) => string): ProvedCells {
  const proved: TableCell[] = [];
  const gap = cells.some((cell) => cell?.kind === 'empty');
  const rewritten = cells.map((cell) => {
    if (cell === null || (cell.kind !== 'doubtful' && isDigits(cell.plain))) return cell;
    const digits = digitsMeant(cell, read);
    if (digits === null || ((gap || cell.plain.includes(' ')) && LED_BY_ZERO.test(digits))) return cell;
    proved.push(cell);
    return { ...cell, kind: 'figure' as const, plain: digits };
  });
  if (proved.length === 0) return { cells, proved };
  const total = cells.at(-1);
  const spaced = proved.every((cell) => cell.kind === 'figure');
  const zeros = proved.every(({ plain }) => ZEROS.has(plain));
  const anchored =
    proved.length === 1 || spaced || zeros || (total !== null && total !== undefined && isDigits(total.plain));
  return anchored && addsUp(rewritten) && !isStack(cells) ? { cells: rewritten, proved } : { cells, proved: [] };
}

/** True for the values of two rows in one: each of their lines adds up by itself. */
function isStack(cells: readonly (TableCell | null)[]): boolean {
  const isTwo = (cell: TableCell | null): boolean => cell?.kind === 'empty' || cell?.plain.split(' ').length === 2;
  if (!cells.every(isTwo)) return false;
  return [0, 1].every((line) =>
    addsUp(cells.map((cell) => (cell === null ? null : { ...cell, plain: cell.plain.split(' ')[line] as string }))),
  );
}

function isOpen(cell: TableCell | null): boolean {
  return cell !== null && (cell.kind === 'doubtful' || (cell.kind === 'figure' && cell.plain.includes(' ')));
}

/** The digits that a doubtful cell is read as; null for other signs. */
export function digitsMeant(cell: TableCell, read = (plain: string): string => plain): string | null {
  if (!isOpen(cell)) return null;
  const plain = read(cell.plain);
  let digits = '';
  for (const character of plain) {
    if (character === ' ' || DIRT.has(character)) continue;
    const digit = isDigits(character) ? character : LOOKALIKES[character];
    if (digit === undefined) return null;
    digits += digit;
  }
  return digits;
}

function addsUp(cells: readonly (TableCell | null)[]): boolean {
  let sum = 0;
  for (const cell of cells.slice(0, -1)) {
    if (cell !== null && (cell.kind === 'empty' || cell.kind === 'mark')) continue;
    if (cell === null || !isDigits(cell.plain)) return false;
    sum += Number(cell.plain);
  }
  const total = cells.at(-1);
  return total !== null && total !== undefined && isDigits(total.plain) && Number(total.plain) === sum;
}
