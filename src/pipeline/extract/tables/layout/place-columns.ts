/**
 * A page taken as text loses its blank cells, but the values left keep their places on the line. Takes the lines of table three
 * and gives those with too few values a cell for each column, where the full lines tell the columns and the sums prove them.
 */
import type { LocatedLine } from './locate-tables.ts';
import { valuesAddUp } from '../cells/row-sum.ts';
import type { TableCell } from '../cells/table-cell.ts';
import { isValue } from '../cells/table-cell.ts';

const WIDTH = 7;
/** Lines with a value in each column that must stand in the same columns. */
const FEWEST_FULL = 3;
/** Share of the lines with too few values that must add up once they are placed. */
const MOST_PROVED = 0.8;

export function placeColumns(lines: readonly LocatedLine[], text: string): readonly LocatedLine[] {
  const full: LocatedLine[] = [];
  const short: LocatedLine[] = [];
  for (const line of lines) {
    const count = valueCount(line);
    if (count === WIDTH) full.push(line);
    else if (isShort(line, count)) short.push(line);
  }
  if (short.length === 0) return lines;
  return full.length < FEWEST_FULL ? setApart(lines, text) : placed(lines, full, short, text);
}

function placed(
  lines: readonly LocatedLine[],
  full: readonly LocatedLine[],
  short: readonly LocatedLine[],
  text: string,
): readonly LocatedLine[] {
  for (const widthOf of [oneEach, twoForIdeographs]) {
    const columnOf = (at: number): number => columnAt(text, at, widthOf);
    const columns = columnsOf(full, columnOf);
    if (columns === null) continue;
    const rows = new Map(short.map((line) => [line, placedLine(line, columns, columnOf)]));
    const joined = joinedLines(lines, rows, (line) => cellsIn(columns, columnOf, line));
    const told = short.filter((line) => hasSum(line) && !joined.has(line));
    const proved = told.filter((line) => rows.get(line) !== null).length;
    if (proved + joined.size > 0 && proved >= MOST_PROVED * told.length)
      return setApart(
        lines.flatMap((line) => joined.get(line) ?? rows.get(line) ?? line),
        text,
      );
  }
  return setApart(lines, text);
}

/** Values on two lines with much room between them stand in places on these, and in no order that the lines tell: they are no run. */
function setApart(lines: readonly LocatedLine[], text: string): readonly LocatedLine[] {
  const apart = new Set<LocatedLine>();
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (next?.line !== line.line + 1 || !isPartly(line) || !isPartly(next)) continue;
    const between = text.slice(line.cells.at(-1)?.end, next.cells[0]?.start);
    if (between.length > WIDEST_BREAK && between.trim() === '') apart.add(line).add(next);
  }
  return apart.size === 0 ? lines : lines.map((line) => (apart.has(line) ? { ...line, gridded: true } : line));
}

const WIDEST_BREAK = 12;

/**
 * Values of one row that stand on two lines, each below or above its place, with the lines that take their stead: the row at the words,
 * and what words there are on the other.
 */
function joinedLines(
  lines: readonly LocatedLine[],
  placed: ReadonlyMap<LocatedLine, LocatedLine | null>,
  cellsOf: (line: LocatedLine) => Row | null,
): ReadonlyMap<LocatedLine, readonly LocatedLine[]> {
  const joined = new Map<LocatedLine, readonly LocatedLine[]>();
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (next?.line !== line.line + 1 || joined.has(line)) continue;
    if (![line, next].every((one) => isPartly(one) && (placed.get(one) ?? null) === null)) continue;
    const [above, below] = [cellsOf(line), cellsOf(next)];
    if (above === null || below === null || above.some((cell, at) => cell !== undefined && below[at] !== undefined))
      continue;
    const cells = above.map((cell, at) => cell ?? below[at]);
    const row = rowOf(wordsIn(line) > 0 ? line : next, cells);
    if (!valuesAddUp(row.cells.slice(-WIDTH)) || !(Number(cells.at(-1)?.plain) > 0)) continue;
    const rest = wordsIn(line) > 0 ? next : line;
    const words =
      wordsIn(rest) > 0
        ? [{ ...rest, cells: rest.cells.slice(0, wordsIn(rest)), labels: rest.labels.slice(0, wordsIn(rest)) }]
        : [];
    joined.set(line, rest === line ? words : [row]);
    joined.set(next, rest === line ? [row] : words);
  }
  return joined;
}

/** A line of text with some of the values of a row. */
function isPartly(line: LocatedLine): boolean {
  const count = valueCount(line);
  return count > 0 && count < WIDTH;
}

const wordsIn = (line: LocatedLine): number => line.cells.length - valueCount(line);

/** The number of values at the end of a line of text. */
function valueCount({ cells, gridded }: LocatedLine): number {
  if (gridded) return 0;
  let count = 0;
  while (count < cells.length && isValue(cells[cells.length - 1 - count] as TableCell)) count += 1;
  return count;
}

/** The values at the end of a line of text. */
function valuesOf(line: LocatedLine): readonly TableCell[] {
  return line.cells.slice(line.cells.length - valueCount(line));
}

/** A line of too few values; a lone number without words may be that of the page. */
function isShort({ cells }: LocatedLine, count: number): boolean {
  return count > 0 && count < WIDTH && (count > 1 || cells.length > count);
}

/** Zeros add up anywhere. */
const hasSum = (line: LocatedLine): boolean => valuesOf(line).some(({ plain }) => Number(plain) > 0);

const oneEach = (): number => 1;
const twoForIdeographs = (code: number): number => (code >= 0x2e80 ? 2 : 1);

/** Place of a character on its line, in columns. */
function columnAt(text: string, at: number, widthOf: (code: number) => number): number {
  let column = 0;
  for (let i = at - 1; i >= 0 && text.charCodeAt(i) !== 10 && at - i < LONGEST_LINE; i -= 1) {
    column += widthOf(text.charCodeAt(i));
  }
  return column;
}

const LONGEST_LINE = 400;

/** The places at which the values of a column begin and end. */
interface Column {
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
}

/** The columns of the lines with a value in each; null where two overlap. */
function columnsOf(full: readonly LocatedLine[], columnOf: (at: number) => number): readonly Column[] | null {
  const columns = Array.from({ length: WIDTH }, (_, i): Column => {
    const values = full.map((line) => valuesOf(line)[i] as TableCell);
    const starts = new Set(values.map(({ start }) => columnOf(start)));
    return { starts, ends: new Set(values.map(({ end }) => columnOf(end))) };
  });
  const isApart = columns.every(({ starts }, i) => {
    const before = columns[i - 1];
    return before === undefined || Math.max(...before.ends) < Math.min(...starts);
  });
  return isApart ? columns : null;
}

/** A cell for each column, undefined where none was printed. */
type Row = readonly (TableCell | undefined)[];

/** The values of a line by columns; null where one is not flush with those of one column alone. */
function cellsIn(columns: readonly Column[], columnOf: (at: number) => number, line: LocatedLine): Row | null {
  const cells: (TableCell | undefined)[] = Array.from({ length: WIDTH });
  for (const value of valuesOf(line)) {
    const [start, end] = [columnOf(value.start), columnOf(value.end)];
    const at = columns.findIndex(({ starts, ends }) => starts.has(start) || ends.has(end));
    const last = columns.findLastIndex(({ starts, ends }) => starts.has(start) || ends.has(end));
    if (at < 0 || at !== last || cells[at] !== undefined) return null;
    cells[at] = value;
  }
  return cells;
}

/** The line with seven cells behind its words; null where they cannot be told or do not add up. */
function placedLine(
  line: LocatedLine,
  columns: readonly Column[],
  columnOf: (at: number) => number,
): LocatedLine | null {
  const cells = cellsIn(columns, columnOf, line);
  const placed = cells === null ? null : rowOf(line, cells);
  return placed !== null && valuesAddUp(placed.cells.slice(-WIDTH)) ? placed : null;
}

/** The line with these cells behind its words. */
function rowOf(line: LocatedLine, cells: Row): LocatedLine {
  const { start } = valuesOf(line)[0] as TableCell;
  const row = cells.map((cell): TableCell => cell ?? { kind: 'empty', plain: '', start, end: start });
  const words = wordsIn(line);
  return {
    ...line,
    gridded: true,
    cells: [...line.cells.slice(0, words), ...row],
    labels: [...line.labels.slice(0, words), ...row.map(() => null)],
  };
}
