/**
 * Signs that only their neighbours show to be values: takes the cells of a line or row, gives those among values with their kind.
 * Text recognition writes a dash as 一 and leaves dirt beside digits; all values of a row may stand in one cell.
 */
import { partsOf } from '../cells/part-merged.ts';
import type { TableCell } from '../cells/table-cell.ts';
import { isValue } from '../cells/table-cell.ts';

/** What a dash is read as, beside `-`, which is a mark anywhere. */
const STROKES: ReadonlySet<number> = new Set(['一', 'ー', '_'].map((stroke) => stroke.charCodeAt(0)));
/** Takes `5.`, `'12`, `0、`; leaves `1.5` and `3.重复申请`. */
const DIRTY = /^[.'‘’"“”~:·_]?\d{1,6}[.'‘’"“”~:·_、]?$/u;

/** Takes `1.`, `2、`; leaves `12.` and `'1`. */
const ORDINAL = /^[1-8][.、]$/u;

export function oddValues(cells: readonly TableCell[]): readonly TableCell[] {
  if (!cells.some(isOdd)) return cells;
  let from = cells.length;
  while (from > 0 && mayBeValue(cells[from - 1] as TableCell)) from -= 1;
  if (from === 0 && cells.length > 1 && isLone(cells[1] as TableCell) && ORDINAL.test(cells[0]?.plain ?? '')) from = 1;
  while (from < cells.length && isLone(cells[from] as TableCell)) from += 1;
  const values = cells.slice(from).filter(isValue).length;
  const isLed = from > 0;
  if (values < FEWEST_VALUES && !isLed) return cells;
  return cells.map((cell, i) => {
    // The first cell of a row may hold an ordinal, and so may the one behind its words.
    if (i < Math.max(1, from) || !isOdd(cell) || (i === from && ORDINAL.test(cell.plain))) return cell;
    if (isStroke(cell)) return { ...cell, kind: 'mark' };
    if (isLone(cell)) return values >= FEWEST_AROUND ? { ...cell, kind: 'doubtful' } : cell;
    return values >= FEWEST_VALUES ? { ...cell, kind: 'doubtful' } : cell;
  });
}

/** True for the sign that text recognition puts in place of a dash. */
export function isStroke({ plain }: TableCell): boolean {
  if (plain.length !== 1) return false;
  const code = plain.charCodeAt(0);
  // Most single signs are digits.
  return code > 57 && STROKES.has(code);
}

/** Values of a row that show what else stands among them. */
const FEWEST_VALUES = 3;

/** Values around a lone sign that show it to be what is left of one: `252 32 工 2 10 8 305`. */
const FEWEST_AROUND = 5;

const isOdd = (cell: TableCell): boolean =>
  cell.kind === 'text' &&
  cell.plain.length <= LONGEST_ODD &&
  (isStroke(cell) || isLone(cell) || DIRTY.test(cell.plain));

const isLone = (cell: TableCell): boolean => cell.kind === 'text' && cell.plain.length === 1 && !isStroke(cell);

const LONGEST_ODD = 8;

const mayBeValue = (cell: TableCell): boolean => cell.kind === 'empty' || isValue(cell) || isOdd(cell);

/** The cells of a row whose only values stand in one cell, each of them apart. */
export function partedValues(cells: readonly TableCell[]): readonly TableCell[] {
  const at = cells.findLastIndex(({ kind }) => kind !== 'empty');
  const only = at < 0 ? undefined : cells[at];
  if (only === undefined || !only.plain.includes(' ') || cells.slice(0, at).some(isValue)) return cells;
  const parts = partsOf(only);
  return parts.length < FEWEST_VALUES ? cells : [...cells.slice(0, at), ...parts];
}
