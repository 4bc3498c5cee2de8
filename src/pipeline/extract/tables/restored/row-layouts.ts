/**
 * How the values of a row of table three may be laid over its columns where one was lost, doubled, glued to another or misread: takes
 * the values as they stand and gives each way in which the row adds up, one value at most being none that was read.
 */
import { joinings } from '../rows/fit-run.ts';
import { addend, COLUMNS } from '../readings/outcome-columns.ts';
import { partsOf } from '../cells/part-merged.ts';
import { digitsMeant } from '../cells/prove-cells.ts';
import { isDigits, type TableCell } from '../cells/table-cell.ts';

export interface RowLayout {
  /** What the row says in each column. */
  readonly numbers: readonly number[];
  /** What was read of it; null where the sum alone tells the number. */
  readonly cells: readonly (TableCell | null)[];
}

type Laid = readonly (TableCell | null)[];

const TOTAL = COLUMNS - 1;
/** Two values that were not read share no more than this: more ways tell nothing. */
const MOST_SHARED = 60;

/** The ways to lay the cells behind a label, without doubles. */
export function layoutsOf(cells: readonly TableCell[]): readonly RowLayout[] {
  const layouts = new Map<string, RowLayout>();
  for (const laid of waysToLay(valuesIn(cells))) {
    for (const numbers of numbersOf(laid)) {
      const key = numbers.join(' ');
      if (!layouts.has(key)) layouts.set(key, { numbers, cells: laid.map(legible) });
    }
  }
  return [...layouts.values()];
}

/** The values, with blanks between them, each of several in one cell apart. */
function valuesIn(cells: readonly TableCell[]): readonly TableCell[] {
  const first = cells.findIndex(({ kind }) => kind !== 'empty');
  const last = cells.findLastIndex(({ kind }) => kind !== 'empty');
  if (cells.length === COLUMNS) return cells.some(isMerged) ? cells.flatMap(partsOf) : cells;
  return cells.slice(first, last + 1).flatMap(partsOf);
}

const isMerged = (cell: TableCell): boolean => partsOf(cell).length > 1;

function waysToLay(values: readonly TableCell[]): readonly Laid[] {
  const filled = values.filter(({ kind }) => kind !== 'empty');
  if (filled.length < values.length) return [...wholeWays(values), ...wholeWays(filled), ...waysToMend(filled)];
  return [...wholeWays(values), ...waysToMend(values)];
}

/** A value for each column, one of which may have been misread. */
function wholeWays(values: readonly TableCell[]): readonly Laid[] {
  if (values.length !== COLUMNS) return [];
  return [values, ...values.map((_, at) => values.map((cell, i) => (i === at ? null : cell)))];
}

/** One value too few or too many. */
function waysToMend(values: readonly TableCell[]): readonly Laid[] {
  const places = Array.from({ length: values.length + 1 }, (_, at) => at);
  if (values.length === COLUMNS - 1)
    return [
      ...places.map((at) => [...values.slice(0, at), null, ...values.slice(at)]),
      ...values.flatMap((cell, i) =>
        halvesOf(cell).map((halves) => [...values.slice(0, i), ...halves, ...values.slice(i + 1)]),
      ),
    ];
  if (values.length === COLUMNS + 1)
    return [...values.map((_, at) => values.filter((__, i) => i !== at)), ...joinings(values, 1)];
  return [];
}

/** Two values that may be glued together. */
function halvesOf({ plain, start, end }: TableCell): readonly (readonly TableCell[])[] {
  if (!isDigits(plain) || end - start !== plain.length) return [];
  return Array.from({ length: plain.length - 1 }, (_, i) => [
    { kind: 'figure' as const, plain: plain.slice(0, i + 1), start, end: start + i + 1 },
    { kind: 'figure' as const, plain: plain.slice(i + 1), start: start + i + 1, end },
  ]).filter((halves) => halves.every((half) => half.plain === '0' || !half.plain.startsWith('0')));
}

/** What the cells may say so that the last is the sum of the others. */
function numbersOf(laid: Laid): readonly (readonly number[])[] {
  const read = laid.map((cell) => (cell === null ? null : numberIn(cell)));
  const open = read.flatMap((value, column) => (value === null ? [column] : []));
  const sum = read.slice(0, TOTAL).reduce((all: number, value) => all + addend(value), 0);
  const total = read[TOTAL] ?? null;
  const [first, second] = open;
  if (first === undefined) return sum === total ? [read as readonly number[]] : [];
  if (open.length > 2 || (open.length === 2 && (total === null || total - sum > MOST_SHARED))) return [];
  if (total === null) return [read.with(TOTAL, sum) as readonly number[]];
  if (total < sum) return [];
  if (second === undefined) return [read.with(first, total - sum) as readonly number[]];
  const shares = Array.from({ length: total - sum + 1 }, (_, share) => share);
  return shares.map((share) => read.with(first, share).with(second, total - sum - share) as readonly number[]);
}

/** Signs that are no number are not read, whatever they stand for. */
const legible = (cell: TableCell | null): TableCell | null => (cell === null || numberIn(cell) === null ? null : cell);

/** Null for signs that are no number. */
function numberIn(cell: TableCell): number | null {
  if (cell.kind === 'empty' || cell.kind === 'mark') return 0; // a blank adds nothing
  const digits = isDigits(cell.plain) ? cell.plain : digitsMeant(cell);
  return digits === null || digits.length > LONGEST ? null : Number(digits);
}

const LONGEST = 9;
