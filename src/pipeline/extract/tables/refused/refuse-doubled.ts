/**
 * Models that write off a page may set the labels of a stretch against the values of the rows beside them: one label is lost at its
 * one end, and one comes twice at the other. Takes the readings of table three by printings, the second of which begins with
 * the row that ends the first, and refuses the rows between a lost label and a doubled one.
 */
import type { TableReading } from '../readings/cell-reading.ts';
import { diagnostic } from '../../../../domain/diagnostic-codes.ts';
import type { Printing } from '../rows/align-rows.ts';
import { shapeOfRow } from '../readings/cells-asked.ts';
import type { FormRow } from '../labels/form-rows.ts';
import { refuseCells, spanOfCells } from './refuse-cells.ts';

/** Rows between a lost label and a doubled one at most; more are a page that was lost. */
const MOST_BETWEEN = 8;

export function refuseDoubled(
  readings: readonly TableReading[],
  printings: readonly Printing[],
  rows: readonly FormRow[],
): readonly TableReading[] {
  const refused = [...readings];
  const isRead = (row: FormRow): boolean => readings.some(({ cells }) => cells[row.places[0] as number] !== undefined);
  const [first, last] = [rows.findIndex(isRead), rows.findLastIndex(isRead)];
  const isLost = (row: FormRow): boolean => shapeOfRow(row.id) === null && !isRead(row);
  for (const [i, printing] of printings.entries()) {
    const next = printings[i + 1];
    const doubled = rowsOf(printing).at(-1);
    if (next === undefined || doubled === undefined || rowsOf(next)[0] !== doubled) continue;
    const row = rows[doubled] as FormRow;
    if (isSame(readings[i] as TableReading, readings[i + 1] as TableReading, row)) continue;
    const start = Math.max(first, doubled - MOST_BETWEEN);
    const before = rows.slice(start, doubled).findLastIndex(isLost);
    const behind = rows.slice(doubled + 1, Math.min(last, doubled + 1 + MOST_BETWEEN)).findIndex(isLost);
    // Of the two rows with the label the one that stands away from the lost label has its own values.
    if (before >= 0) refused[i] = without(refused[i] as TableReading, rows.slice(start + before + 1, doubled + 1));
    if (behind > 0) refused[i + 1] = without(refused[i + 1] as TableReading, rows.slice(doubled, doubled + 1 + behind));
  }
  return refused;
}

const rowsOf = ({ resolved }: Printing): readonly number[] => resolved.map(({ row }) => row).filter((row) => row >= 0);

function isSame(one: TableReading, other: TableReading, { places }: FormRow): boolean {
  return places.every((place) => one.cells[place]?.value === other.cells[place]?.value);
}

function without({ cells, diagnostics, open = [] }: TableReading, rows: readonly FormRow[]): TableReading {
  const places = rows.flatMap((row) => row.places);
  const read = places.flatMap((place) => cells[place] ?? []);
  if (read.length === 0) return { cells, diagnostics, open };
  const message = `Unexpected values beside a label that is lost and one that comes twice, expected those of their rows`;
  const kept = open.filter(({ row }) => !rows.includes(row));
  const note = diagnostic('row-unproven', message, spanOfCells(read));
  return { cells: refuseCells(cells, places), diagnostics: [...diagnostics, note], open: kept };
}
