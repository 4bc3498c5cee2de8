/**
 * Joins the printings of one table: the first printing that has a cell with a number wins. Says when a table comes
 * twice, and when the printings disagree.
 */
import type { Diagnostic } from '../../../domain/diagnostic.ts';
import { diagnostic } from '../../../domain/diagnostic-codes.ts';
import type { CellReading, TableReading } from './cell-reading.ts';

export function mergeReadings(readings: readonly TableReading[], table: number): TableReading {
  if (readings.length === 1) return readings[0] as TableReading;
  const cells = new Map<string, CellReading>();
  const diagnostics: Diagnostic[] = [];
  for (const reading of readings) {
    const before = cells.size;
    const repeated = addCells(cells, reading, diagnostics, table);
    // One by one: a call takes no hundred thousand arguments.
    if (cells.size > before) for (const found of reading.diagnostics) diagnostics.push(found);
    if (repeated !== null) {
      diagnostics.push(
        diagnostic('table-repeated', `Unexpected second printing of table ${String(table)}, expected one`, repeated),
      );
    }
  }
  return { cells, diagnostics };
}

/** Adds what is not there yet; gives the first cell that was there already. */
function addCells(
  cells: Map<string, CellReading>,
  reading: TableReading,
  diagnostics: Diagnostic[],
  table: number,
): CellReading | null {
  let repeated: CellReading | null = null;
  for (const [metric, cell] of reading.cells) {
    const known = cells.get(metric);
    if (known === undefined || (known.state === 'unreadable' && cell.value !== null)) {
      cells.set(metric, cell);
      continue;
    }
    repeated ??= cell;
    if (known.value === null || cell.value === null || known.value === cell.value) continue;
    const message = `Unexpected ${String(cell.value)} for ${metric} in a second printing of table ${String(table)}, expected ${String(known.value)} as in the first`;
    diagnostics.push(diagnostic('table-conflicting', message, cell));
  }
  return repeated;
}
