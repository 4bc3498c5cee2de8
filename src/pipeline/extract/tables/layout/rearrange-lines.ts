/**
 * A table three that is not laid out as the form is: turned on its side, its halves side by side, its columns cut over several
 * tables, or its values behind all of its labels. Takes its lines and gives them as the form has them, one for each row, where nearly all rows add up then; a table whose
 * rows do not is left as it is.
 */
import { halvesInTurn } from './halves-in-turn.ts';
import { joinedColumns } from './joined-columns.ts';
import type { LocatedLine } from './locate-tables.ts';
import type { Rearranged } from './rearranged.ts';
import { valuesAddUp } from '../cells/row-sum.ts';
import { isValue } from '../cells/table-cell.ts';
import { turnedBack } from './turned-table.ts';
import { valuesBehindLabels } from './values-behind-labels.ts';

/** Columns of table three. */
const WIDTH = 7;

export function rearrangeLines(lines: readonly LocatedLine[]): readonly LocatedLine[] {
  for (const rearranged of [turnedBack, halvesInTurn, joinedColumns, valuesBehindLabels]) {
    const found = rearranged(lines);
    if (found !== null && isProved(found)) return withLines(lines, found);
  }
  return lines;
}

/** Share of the rows that must add up, and fewest of them. */
const MOST_ROWS = 0.8;
const FEWEST_ROWS = 6;

function isProved({ lines }: Rearranged): boolean {
  const rows = lines.map(({ cells }) => cells.slice(-WIDTH)).filter((cells) => cells.some(isValue));
  const whole = rows.filter((cells) => cells.length === WIDTH && valuesAddUp(cells)).length;
  return rows.length >= FEWEST_ROWS && whole >= MOST_ROWS * rows.length;
}

/** Lines behind keep their distance: which of them stand side by side matters. */
function withLines(all: readonly LocatedLine[], { from, to, lines }: Rearranged): readonly LocatedLine[] {
  const first = all[from] as LocatedLine;
  const more = Math.max(0, first.line + lines.length - 1 - (all[to - 1] as LocatedLine).line);
  return [
    ...all.slice(0, from),
    ...lines.map((line, i) => ({ ...first, ...line, line: first.line + i })),
    ...all.slice(to).map((line) => ({ ...line, line: line.line + more })),
  ];
}
