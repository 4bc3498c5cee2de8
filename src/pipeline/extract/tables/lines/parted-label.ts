/**
 * Text recognition loses the bar between the label of a row and its first value, or reads it as a letter. Takes the cells of a
 * row of a table, gives them with such a value in a cell of its own; one glued to the label is doubtful.
 */
import type { TableCell } from '../cells/table-cell.ts';
import { cellOf } from '../cells/table-cell.ts';

/** Takes `行政许可 丨 16`, `行政许可!16`, `行政许可  16`, what parts them as `$1`, the value as `$2`; leaves `2021年` and `第1项`. */
const LED_VALUE = /[一-龥”)）](\s+|\s*[丨!lI[\]]\s*)([+-]?\d[\d,.]*)$/u;
/** Takes the sign and spaces behind `行政许可 丨`; leaves `行政许可`. */
const LOST_BAR = /[\s丨!lI[\]]+$/u;

/** Takes `-12 l 812`, values whose bar was misread; leaves `本年增/减`. */
const OPENS_VALUE = /^[+-]?\d/u;

export function partedLabel(text: string, cells: readonly TableCell[]): readonly TableCell[] {
  const at = cells.findIndex(mayHoldValue);
  if (at < 0) return cells;
  const [cell, next] = [cells[at], cells[at + 1]];
  if (cell === undefined || next === undefined || (next.kind === 'text' && !OPENS_VALUE.test(next.plain))) return cells;
  const [, between, value] = LED_VALUE.exec(text.slice(cell.start, cell.end)) ?? [];
  if (between === undefined || value === undefined || !cell.plain.endsWith(value)) return cells;
  const from = cell.end - value.length;
  const words = cell.plain.slice(0, -value.length).replace(LOST_BAR, '');
  const found = cellOf(value, from, cell.end);
  const sure = between.includes(' ') ? found : { ...found, kind: 'doubtful' as const };
  return [...cells.slice(0, at), cellOf(words, cell.start, from), sure, ...cells.slice(at + 1)];
}

/** A label behind which a digit ends the cell. */
function mayHoldValue({ kind, plain }: TableCell): boolean {
  const last = plain.charCodeAt(plain.length - 1);
  return kind === 'text' && plain.length > 3 && last >= 48 && last < 58;
}
