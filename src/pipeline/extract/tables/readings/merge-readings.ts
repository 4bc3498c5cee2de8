/**
 * Joins the printings of one table: the first printing that has a cell with a number wins. Says when a table comes
 * twice, and when the printings disagree.
 */
import type { Diagnostic } from '../../../../domain/diagnostic.ts';
import { diagnostic } from '../../../../domain/diagnostic-codes.ts';
import { CATALOGUE } from '../../../../forms/catalogue.ts';
import { noCells, type CellReading, type TableReading } from './cell-reading.ts';
import type { TableNumber } from '../labels/form-labels.ts';

/** `places`: those of the table's cells in the catalogue, in the form's order. */
export function mergeReadings(
  readings: readonly TableReading[],
  table: TableNumber,
  places: readonly number[],
): TableReading {
  if (readings.length === 1) return readings[0] as TableReading;
  const cells = noCells();
  const diagnostics: Diagnostic[] = [];
  const joined: Joined = { table, places, cells, diagnostics };
  for (const reading of readings) {
    const { added, repeated } = addCells(joined, reading);
    // One by one: a call takes no hundred thousand arguments.
    if (added) for (const found of reading.diagnostics) diagnostics.push(found);
    if (repeated !== null) {
      diagnostics.push(
        diagnostic('table-repeated', `Unexpected second printing of table ${String(table)}, expected one`, repeated),
      );
    }
  }
  return { cells, diagnostics };
}

/** What came of a further printing: whether it has a cell that was not there yet, and its first cell that was. */
interface Added {
  readonly added: boolean;
  readonly repeated: CellReading | null;
}

/** Printings being joined. */
interface Joined {
  readonly table: TableNumber;
  readonly places: readonly number[];
  readonly cells: (CellReading | undefined)[];
  readonly diagnostics: Diagnostic[];
}

/** Adds what is not there yet. */
function addCells({ table, places, cells, diagnostics }: Joined, reading: TableReading): Added {
  let added = false;
  let repeated: CellReading | null = null;
  for (const place of places) {
    const cell = reading.cells[place];
    if (cell === undefined) continue;
    const known = cells[place];
    if (known === undefined || (known.state === 'unreadable' && cell.value !== null)) {
      added ||= known === undefined;
      cells[place] = cell;
      continue;
    }
    repeated ??= cell;
    if (known.value === null || cell.value === null || known.value === cell.value) continue;
    const message = `Unexpected ${String(cell.value)} for ${CATALOGUE[place]?.id ?? ''} in a second printing of table ${String(table)}, expected ${String(known.value)} as in the first`;
    diagnostics.push(diagnostic('table-conflicting', message, cell));
  }
  return { added, repeated };
}
