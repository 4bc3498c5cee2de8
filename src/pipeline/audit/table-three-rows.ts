/** The rows of table three that a report was asked for, whichever form of （六）其他处理 it uses. */
import { applicationMetric } from '../../domain/form.ts';
import type { Edition } from '../../domain/report.ts';
import { APPLICANTS } from '../../forms/applicants.ts';
import { EDITIONS } from '../../forms/editions.ts';
import { TABLE_THREE_2021 } from '../../forms/table-three.ts';
import type { FigureBook } from './figure-book.ts';

export interface TableThreeRows {
  /** All rows in the form's order, for A3. */
  readonly all: readonly string[];
  /** Rows between carriedIn and concluded, for A2. */
  readonly outcomes: readonly string[];
}

const FLOW_ROWS: ReadonlySet<string> = new Set(['received', 'carriedIn', 'concluded', 'carriedOut']);
const SPLIT_OTHER = TABLE_THREE_2021.map((row) => row.id).filter((id) => id.startsWith('other.'));

/** Rows by edition, with （六） as one row or three, as the report itself has it. */
export function tableThreeRows(book: FigureBook, edition: Edition): TableThreeRows {
  const others = otherRows(book, edition);
  const all: string[] = [];
  for (const { id } of EDITIONS[edition].tableThreeRows) {
    if (id !== 'other' && !id.startsWith('other.')) all.push(id);
    else if (!all.includes(others[0] as string)) all.push(...others);
  }
  return { all, outcomes: all.filter((id) => !FLOW_ROWS.has(id)) };
}

/** Three rows when any of them holds a number, one when only the single row does, else what the edition prints. */
function otherRows(book: FigureBook, edition: Edition): readonly string[] {
  if (SPLIT_OTHER.some((row) => rowHasNumber(book, row))) return SPLIT_OTHER;
  if (rowHasNumber(book, 'other')) return ['other'];
  return edition === '2021' ? SPLIT_OTHER : ['other'];
}

function rowHasNumber(book: FigureBook, row: string): boolean {
  return APPLICANTS.some(({ id }) => {
    const cell = book.table.get(applicationMetric(row, id));
    return cell !== undefined && cell.value !== null;
  });
}
