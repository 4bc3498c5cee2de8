/**
 * A page recognised box by box has a cell on each line, and a figure may have been taken for a word: 17, 7, 0, 1, 21, 人. Takes the lines of
 * table four and gives them with such words as cells that cannot be read, where fifteen lines of one cell stand together and
 * the blocks without such a word add up.
 */
import type { LocatedLine } from './locate-tables.ts';
import { valuesAddUp } from '../cells/row-sum.ts';
import { isDigits, type TableCell } from '../cells/table-cell.ts';

const ALL = 15;
const BLOCK = 5;
/** Most such words. */
const MOST_MISREAD = 2;

export function withMisreadCells(lines: readonly LocatedLine[]): readonly LocatedLine[] {
  const first = lines.findIndex(isFigureAlone);
  const last = lines.findLastIndex(isFigureAlone);
  if (first < 0 || last - first + 1 !== ALL) return lines;
  const row = lines.slice(first, last + 1);
  const misread = row.filter((line) => !isFigureAlone(line));
  if (misread.length === 0 || misread.length > MOST_MISREAD || !misread.every(isSignAlone)) return lines;
  if (!othersAddUp(row)) return lines;
  return lines.map((line) => (misread.includes(line) ? unread(line) : line));
}

const cellAlone = ({ cells, gridded }: LocatedLine): TableCell | undefined =>
  gridded || cells.length !== 1 ? undefined : cells[0];

function isFigureAlone(line: LocatedLine): boolean {
  const cell = cellAlone(line);
  return cell !== undefined && isDigits(cell.plain);
}

/** One or two signs that are no words of the form. */
function isSignAlone(line: LocatedLine): boolean {
  const cell = cellAlone(line);
  return cell !== undefined && cell.plain.length <= 2 && line.labels[0]?.meanings.length === 0;
}

/** The blocks of figures alone add up, and not all of them are zeros. */
function othersAddUp(row: readonly LocatedLine[]): boolean {
  const blocks = [0, BLOCK, 2 * BLOCK].map((at) => row.slice(at, at + BLOCK));
  const whole = blocks
    .filter((block) => block.every(isFigureAlone))
    .map((block) => block.map((line) => line.cells[0] as TableCell));
  return whole.every(valuesAddUp) && whole.some((cells) => cells.some(({ plain }) => plain !== '0'));
}

function unread(line: LocatedLine): LocatedLine {
  return { ...line, cells: [{ ...(line.cells[0] as TableCell), kind: 'doubtful' }], labels: [null] };
}
