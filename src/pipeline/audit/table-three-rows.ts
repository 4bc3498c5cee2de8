/** The rows of table three that a report was asked for, whichever form of （六）其他处理 it uses. */
import { applicationMetric } from '../../domain/form.ts';
import type { Edition } from '../../domain/report.ts';
import { APPLICANTS } from '../../forms/applicants.ts';
import { EDITIONS } from '../../forms/editions.ts';
import { BALANCE_ROWS, TABLE_THREE_2021 } from '../../forms/table-three.ts';
import type { FigureBook } from './figure-book.ts';
import { cellOf } from './figure-book.ts';

export interface TableThreeRows {
  /** All rows in the form's order, for A3. */
  readonly all: readonly string[];
  /** Rows between carriedIn and concluded, for A2. */
  readonly outcomes: readonly string[];
}

const SPLIT_OTHER = TABLE_THREE_2021.map((row) => row.id).filter((id) => id.startsWith('other.'));

const bothShapes = (edition: Edition): readonly [single: TableThreeRows, split: TableThreeRows] => [
  rowsWith(edition, ['other']),
  rowsWith(edition, SPLIT_OTHER),
];
const SHAPES: Readonly<Record<Edition, readonly [single: TableThreeRows, split: TableThreeRows]>> = {
  '2021': bothShapes('2021'),
  '2019': bothShapes('2019'),
};

/** Every set of rows that `tableThreeRows` can give, so that what follows from the rows alone is made once. */
export const ROW_SETS: readonly TableThreeRows[] = [...SHAPES['2021'], ...SHAPES['2019']];

/** Rows by edition, with （六） as one row or three, as the report itself has it. */
export function tableThreeRows(book: FigureBook, edition: Edition): TableThreeRows {
  const [single, split] = SHAPES[edition];
  if (SPLIT_OTHER.some((row) => rowHasNumber(book, row))) return split;
  if (rowHasNumber(book, 'other')) return single;
  return edition === '2021' ? split : single;
}

const CELLS: ReadonlyMap<string, readonly string[]> = new Map(
  ROW_SETS.flatMap(({ all }) =>
    all.map((row) => [row, APPLICANTS.map(({ id }) => applicationMetric(row, id))] as const),
  ),
);

/** The metrics of a row of table three, column by column. */
export function rowCells(row: string): readonly string[] {
  return CELLS.get(row) ?? [];
}

function rowsWith(edition: Edition, others: readonly string[]): TableThreeRows {
  const all: string[] = [];
  for (const { id } of EDITIONS[edition].tableThreeRows) {
    if (id !== 'other' && !id.startsWith('other.')) all.push(id);
    else if (!all.includes(others[0] as string)) all.push(...others);
  }
  return { all, outcomes: all.filter((id) => !BALANCE_ROWS.has(id)) };
}

function rowHasNumber(book: FigureBook, row: string): boolean {
  return rowCells(row).some((metric) => {
    const cell = cellOf(book, metric);
    return cell !== undefined && cell.value !== null;
  });
}
