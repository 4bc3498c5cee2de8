/**
 * What was written off or recognised from a picture may have values in the wrong place: in the next row, in the next column, with a
 * line of the table for a digit. Takes the cells of table three and refuses the rows that its sums show to be such. A printed slip
 * breaks the sum of one row and of one column and is read as it stands.
 */
import type { Diagnostic } from '../../../../domain/diagnostic.ts';
import { diagnostic } from '../../../../domain/diagnostic-codes.ts';
import type { CellReading, TableReading } from '../readings/cell-reading.ts';
import type { FormRow } from '../labels/form-rows.ts';
import {
  columnGaps,
  COLUMNS,
  LOAD,
  loadGaps,
  numberAt,
  numbersOf,
  outcomesIn,
  rowAddsUp,
  type NumbersOfRow,
} from '../readings/outcome-columns.ts';
import { refuseCells, spanOfCells } from './refuse-cells.ts';

const TOTAL = COLUMNS - 1;

/** `text`: the stored text, which tells an empty cell from one with a sign for none. */
export function refuseMisplaced(reading: TableReading, text: string): TableReading {
  const rows = numbersOf(reading.cells);
  if (rows.length < FEWEST_ROWS) return reading;
  const gaps = columnGaps(rows);
  const isEmpty = (row: FormRow, column: number): boolean => isBare(reading.cells[row.places[column] as number], text);
  const refused = new Set([
    ...withoutTotal(rows),
    ...(gaps === null ? [] : [...behindBlankRow(rows, gaps, isEmpty), ...swapped(rows, gaps)]),
    ...movedOn(rows, gaps, isEmpty),
    ...movedAmidLoad(rows, isEmpty),
    ...(isDamaged(reading.diagnostics) ? ledByBar(rows, gaps).filter((row) => hasBar(row, reading, text)) : []),
  ]);
  return refused.size === 0 ? reading : without(reading, refused);
}

/** With fewer rows nothing is known of the table. */
const FEWEST_ROWS = 6;

/** In a table whose rows end with their totals a row with values that has none has lost it, and its other values are shifted. */
function withoutTotal(rows: readonly NumbersOfRow[]): readonly FormRow[] {
  if (rows.every(({ numbers }) => numbers[TOTAL] !== null)) return [];
  const filled = rows.filter(({ numbers }) => numbers.some((value) => value !== null && value > 0));
  const whole = filled.filter((row) => row.numbers[TOTAL] !== null && rowAddsUp(row)).length;
  const lost = filled.filter((row) => row.numbers[TOTAL] === null && mayBeShifted(row));
  return whole >= FEWEST_WHOLE && whole > lost.length ? lost.map(({ row }) => row) : [];
}

const FEWEST_WHOLE = 3;

/** The first cell is blank, or the last value may be the total of the others: else the total alone was forgotten. */
function mayBeShifted({ numbers }: NumbersOfRow): boolean {
  const values = numbers.filter((value) => value !== null);
  const last = values.pop() ?? Infinity;
  return numbers[0] === null || last >= values.reduce((sum, value) => sum + value, 0);
}

/** Where the columns of a table that fills its cells do not add up, an empty row is where the values of a stretch were moved down. */
function behindBlankRow(
  rows: readonly NumbersOfRow[],
  gaps: readonly number[],
  isEmpty: (row: FormRow, column: number) => boolean,
): readonly FormRow[] {
  if (gaps.filter((gap) => gap !== 0).length < FEWEST_BROKEN || !rows.every(rowAddsUp)) return [];
  const columns = gaps.map((_, column) => column);
  const bare = rows.filter(({ row }) => columns.every((column) => isEmpty(row, column)));
  const filled = rows.filter(({ row }) => !columns.some((column) => isEmpty(row, column)));
  if (bare.length !== 1 || filled.length + 1 < rows.length) return [];
  const outcomes = outcomesIn(rows).map(({ row }) => row);
  const from = outcomes.indexOf((bare[0] as NumbersOfRow).row);
  return from < 0 ? [] : outcomes.slice(from);
}

const FEWEST_BROKEN = 2;

/** Two columns side by side, one of them with as much too much as the other lacks: rows whose values may have changed places. */
function swapped(rows: readonly NumbersOfRow[], gaps: readonly number[]): readonly FormRow[] {
  if (gaps[TOTAL] !== 0 || gaps.every((gap) => gap === 0)) return [];
  return outcomesIn(rows)
    .filter(
      (row) =>
        rowAddsUp(row) &&
        gaps.some((gap, column) => column + 1 < TOTAL && mayBeSwapped(row, column, gap, gaps[column + 1] as number)),
    )
    .map(({ row }) => row);
}

function mayBeSwapped(row: NumbersOfRow, column: number, gap: number, next: number): boolean {
  if (gap * next >= 0) return false;
  const more = numberAt(row, column) - numberAt(row, column + 1);
  return more * gap > 0 && Math.abs(more) <= Math.max(Math.abs(gap), Math.abs(next));
}

/** What came in is less than what went out by a number in one column, and more by as much in the next: a row may have it one column off. */
function movedAmidLoad(
  rows: readonly NumbersOfRow[],
  isEmpty: (row: FormRow, column: number) => boolean,
): readonly FormRow[] {
  const gaps = loadGaps(rows);
  if (gaps === null || gaps[TOTAL] !== 0) return [];
  const open = gaps.flatMap((gap, column) => (gap === 0 ? [] : [column]));
  const [first, second] = open as [number, number];
  if (open.length !== 2 || second !== first + 1 || gaps[first] !== -(gaps[second] as number)) return [];
  const isMoved = ({ row }: NumbersOfRow): boolean => isEmpty(row, first) !== isEmpty(row, second);
  return rows.filter((row) => LOAD.has(row.row) && isMoved(row)).map(({ row }) => row);
}

/** In a table that fills its cells and whose columns do not add up a row with nothing in its first cell has its values one column on. */
function movedOn(
  rows: readonly NumbersOfRow[],
  gaps: readonly number[] | null,
  isEmpty: (row: FormRow, column: number) => boolean,
): readonly FormRow[] {
  if (gaps?.every((gap) => gap === 0) === true) return [];
  const hasGap = ({ row, numbers }: NumbersOfRow): boolean => numbers.some((_, column) => isEmpty(row, column));
  const gapped = rows.filter(hasGap);
  if (gapped.length * FILLED_SHARE > rows.length) return [];
  return gapped.flatMap(({ row }) => (isEmpty(row, 0) && !isEmpty(row, 1) ? [row] : []));
}

/** A table fills its cells when no more than one row in so many has an empty one. */
const FILLED_SHARE = 5;

/** Fewest signs of damage: an editor's table has one or two of them as well. */
const FEWEST_SIGNS = 3;
const SIGNS: ReadonlySet<string> = new Set([
  'row-unproven',
  'row-shortened',
  'row-lengthened',
  'digit-repaired',
  'cell-unreadable',
]);

/** True where what was said of table three shows a bad recognition. */
export function isDamaged(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.filter(({ code }) => SIGNS.has(code)).length >= FEWEST_SIGNS;
}

/** A line of the table read as the digit 1 in front of a row's one value and of its total: the row still adds up. */
function ledByBar(rows: readonly NumbersOfRow[], gaps: readonly number[] | null): readonly FormRow[] {
  return rows
    .filter((row) => {
      const column = row.numbers.findIndex((value) => value !== null && value > 0);
      const value = numberAt(row, column);
      if (column < 0 || column === TOTAL || value !== numberAt(row, TOTAL) || !LED_BY_ONE.test(String(value)))
        return false;
      return gaps === null || (gaps[column] !== 0 && gaps[TOTAL] !== 0);
    })
    .map(({ row }) => row);
}

/** Where a line of the table became a digit others are seen as lines beside the values, but not the one in front of the total. */
function hasBar({ places }: FormRow, { cells }: TableReading, text: string): boolean {
  const read = places.map((place) => cells[place] as CellReading);
  const { start } = read[TOTAL] as CellReading;
  if (LED_BY_BAR.test(text.slice(Math.max(0, start - 3), start)) && !isGrid(text, start)) return false;
  const row = spanOfCells(read);
  return BAR.test(text.slice(row.start, row.end));
}

/** True where the line of the source begins with a bar: it parts cells, and what is seen within them is another. */
function isGrid(text: string, at: number): boolean {
  return text.charCodeAt(text.lastIndexOf('\n', at) + 1) === 124;
}

const LED_BY_BAR = /[|丨｜│]\s*$/u; // takes `0 | ` in front of a total; leaves `0  `

const BAR = /[|丨｜│!]|(?<![a-z])[lI](?![a-z])/u; // takes `0|12`, `0 l 12`; leaves `0</td><td align="right">12`

const LED_BY_ONE = /^1\d/u; // takes `12`; leaves `1` and `21`

/** True for a cell without any sign. */
function isBare(cell: CellReading | undefined, text: string): boolean {
  if (cell?.state !== 'blank') return false;
  const code = text.charCodeAt(cell.start);
  // Most blanks are an empty cell or a stroke.
  if (cell.start === cell.end || (code > 32 && code < 124)) return cell.start === cell.end;
  return !SIGN.test(text.slice(cell.start, cell.end));
}

const SIGN = /[^\s|]/u; // takes `/`, `-`, `无`; leaves white space

function without({ cells, diagnostics }: TableReading, refused: ReadonlySet<FormRow>): TableReading {
  const notes = [...refused].map(({ label, places }) => {
    const message = `Unexpected values in row ${label}, expected such that the columns add up with`;
    return diagnostic('row-unproven', message, spanOfCells(places.map((place) => cells[place] as CellReading)));
  });
  const places = [...refused].flatMap((row) => row.places);
  return { cells: refuseCells(cells, places), diagnostics: [...diagnostics, ...notes] };
}
