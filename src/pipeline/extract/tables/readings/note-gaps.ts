/** Says which tables and rows a report lacks: a missing table, a table that breaks off, single missing rows. */
import type { Diagnostic } from '../../../../domain/diagnostic.ts';
import { diagnostic } from '../../../../domain/diagnostic-codes.ts';
import type { Edition } from '../../../../domain/report.ts';
import { placeOf } from '../../../../forms/catalogue.ts';
import { TABLE_FOUR } from '../../../../forms/table-four.ts';
import type { CellsRead } from './cell-reading.ts';
import type { OtherShape } from './cells-asked.ts';
import { shapeOfRow } from './cells-asked.ts';
import type { FormRow } from '../labels/form-rows.ts';
import { TABLE_THREE_ROWS, tableTwoRowsOf } from '../labels/form-rows.ts';

type Cells = CellsRead;

/** Places of the cells of table four in the catalogue. */
const FOUR_PLACES = TABLE_FOUR.map(placeOf);

/** `shape`: how the report prints （六）. */
export function noteGaps(edition: Edition | null, shape: OtherShape, cells: Cells): readonly Diagnostic[] {
  const three = TABLE_THREE_ROWS.filter((row) => (shapeOfRow(row.id) ?? shape) === shape);
  return [
    ...(edition === null ? [unreadTableTwo()] : noteTable(2, tableTwoRowsOf(edition), cells)),
    ...noteTable(3, three, cells),
    ...(FOUR_PLACES.some((place) => cells[place] !== undefined) ? noteBlocks(cells) : [missingTable(4)]),
  ];
}

function missingTable(table: number): Diagnostic {
  return diagnostic('table-missing', `Unexpected end of the report, expected table ${String(table)}`, null);
}

/** Without its labels no edition is known, and without the edition its rows are not: what may stand there is not read. */
function unreadTableTwo(): Diagnostic {
  return diagnostic(
    'table-missing',
    'Unexpected absence of the labels of table 2, expected those of one edition',
    null,
  );
}

function noteTable(table: number, rows: readonly FormRow[], cells: Cells): readonly Diagnostic[] {
  const present = rows.map((row) => row.places.some((place) => cells[place] !== undefined));
  const last = present.lastIndexOf(true);
  if (last < 0) return [missingTable(table)];
  const found: Diagnostic[] = [];
  for (let i = 0; i < last; i += 1) {
    if (!present[i])
      found.push(
        diagnostic('row-missing', `Unexpected gap in table ${String(table)}, expected row ${labelOf(rows[i])}`, null),
      );
  }
  if (last < rows.length - 1) {
    const message = `Unexpected end of table ${String(table)} behind row ${labelOf(rows[last])}, expected row ${labelOf(rows[last + 1])}`;
    found.push(diagnostic('table-truncated', message, spanOf(rows[last], cells)));
  }
  return found;
}

function labelOf(row: FormRow | undefined): string {
  return row === undefined ? '' : `${row.ordinal}${row.ordinal === '' ? '' : ' '}${row.label}`;
}

function spanOf(row: FormRow | undefined, cells: Cells): { readonly start: number; readonly end: number } | null {
  const cell = row?.places.map((place) => cells[place]).findLast((reading) => reading !== undefined);
  return cell === undefined ? null : { start: cell.start, end: cell.end };
}

function noteBlocks(cells: Cells): readonly Diagnostic[] {
  const absent = FOUR_PLACES.filter((place) => cells[place] === undefined);
  if (absent.length === 0) return [];
  const message = `Unexpected end of table 4 with ${String(TABLE_FOUR.length - absent.length)} cells, expected ${String(TABLE_FOUR.length)}`;
  return [diagnostic('table-truncated', message, null)];
}
