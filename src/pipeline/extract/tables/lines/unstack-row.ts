/**
 * A page may put several rows of the form into one row of its table, their labels and values stacked by line breaks in the
 * cells. Takes the cells of a row and gives the rows in it; where no label tells them apart, none of the values is a number.
 */
import type { TableCell } from '../cells/table-cell.ts';
import { cellKind, cellOf, isValue } from '../cells/table-cell.ts';

/** The rows stacked in one row of a table; null where it is a single one. */
export function unstackRow(text: string, cells: readonly TableCell[]): readonly (readonly TableCell[])[] | null {
  if (!cells.some(isSpaced)) return null;
  const stacks = cells.map((cell) => linesOf(text, cell));
  const heights = new Set(stacks.filter(isStack).map((stack) => stack.length));
  const [height] = heights;
  if (height === undefined || height < 2 || stacks.filter(isStack).length < FEWEST_STACKS) return null;
  const label = stacks.findLastIndex((stack, i) => cells[i]?.kind === 'text' && !isStack(stack));
  const labels = label < 0 ? [] : labelsIn((stacks[label] as readonly TableCell[]).filter(isFilled), height);
  if (heights.size > 1 || labels.length !== height)
    return [cells.map((cell) => (isValue(cell) || isSpaced(cell) ? refused(cell) : cell))];
  return labels.map((words, row) =>
    cells.map((cell, i) => {
      if (i === label) return words;
      if (i < label) return row === 0 ? cell : { ...cell, kind: 'empty', plain: '' };
      return lineAt(cell, stacks[i] as readonly TableCell[], row, height);
    }),
  );
}

/** One cut number alone is no stack. */
const FEWEST_STACKS = 2;

/** Values with white space between them; most cells have none. */
function isSpaced({ plain }: TableCell): boolean {
  const at = plain.indexOf(' ');
  return at > 0 && cellKind(plain.slice(0, at)) !== 'text';
}

const isStack = (stack: readonly TableCell[]): boolean =>
  stack.length > 1 && stack.some(isValue) && stack.every((line) => line.kind === 'empty' || isValue(line));

const isFilled = ({ kind }: TableCell): boolean => kind !== 'empty';

/** A value that stands beside stacks without being one belongs to none of the rows. */
function lineAt(cell: TableCell, stack: readonly TableCell[], row: number, height: number): TableCell {
  if (stack.length === height) return stack[row] as TableCell;
  return cell.kind === 'empty' ? cell : refused(cell);
}

const refused = (cell: TableCell): TableCell => ({ ...cell, kind: 'text' });

/** Lines of a label's cell by their ordinals, or as they are when those are as many. */
function labelsIn(lines: readonly TableCell[], height: number): readonly TableCell[] {
  if (lines.length === height) return lines;
  const labels: TableCell[] = [];
  for (const line of lines) {
    const last = labels.at(-1);
    if (last === undefined || OPENS_LABEL.test(line.plain)) labels.push(line);
    else labels[labels.length - 1] = { ...last, plain: last.plain + line.plain, end: line.end };
  }
  return labels;
}

/** Takes `2.重复申请`; leaves the rest of a wrapped label, `继续办理`. */
const OPENS_LABEL = /^[1-8][.、]/u;

/** Takes `<br>`, `</p><p>` and `</div> <div>`; leaves `</span>` and a lone `<p>`. */
const LINE_BREAK = /<br\b[^<>]*>|<\/(p|div|li)>\s*<\1\b[^<>]*>/giu;
/** Takes any tag and any reference, as they stand around the words of a line. */
const TAG = /<[^<>]*>|&[a-z#0-9]+;/giu;
/** Takes what stands between the opening of a cell and its first words, `<td><p><br>`; leaves the cells before it. */
const OPENING = /(?:<t[dh]\b[^<>]*>|\|)((?:(?!<\/?t[dhr]\b)[^|])*)$/iu;
/** Takes what stands between the last words of a cell and its end; leaves the cells behind it. */
const CLOSING = /^((?:(?!<\/?t[dhr]\b)[^|])*)(?:<\/?t[dhr]\b|\|)/iu;
/** A cell's edge is looked for this far. */
const EDGE_REACH = 300;

/** The lines of a cell's source, those with nothing on them as well: a blank among stacked values is a cell of its row. */
function linesOf(text: string, cell: TableCell): readonly TableCell[] {
  const before = OPENING.exec(text.slice(Math.max(0, cell.start - EDGE_REACH), cell.start))?.[1] ?? '';
  const behind = CLOSING.exec(text.slice(cell.end, cell.end + EDGE_REACH))?.[1] ?? '';
  const [start, end] = [cell.start - before.length, cell.end + behind.length];
  const lines: TableCell[] = [];
  let from = start;
  for (const { index, 0: gap } of text.slice(start, end).matchAll(LINE_BREAK)) {
    lines.push(lineOf(text, from, start + index));
    from = start + index + gap.length;
  }
  return [...lines, lineOf(text, from, end)];
}

function lineOf(text: string, start: number, end: number): TableCell {
  return cellOf(text.slice(start, end).replaceAll(TAG, '').normalize('NFKC').trim(), start, end);
}
