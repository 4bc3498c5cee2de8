/**
 * Reads table two or three: takes its lines and the rows of the form, gives a reading of each printing. A printing in plain
 * order is read at once, any other by weighing which run belongs to which row.
 */
import type { Alignment, Printing } from './align-rows.ts';
import { alignRows } from './align-rows.ts';
import type { TableReading } from '../readings/cell-reading.ts';
import { cutRuns } from './cut-runs.ts';
import { dropSpacers } from './drop-spacers.ts';
import type { TableNumber } from '../labels/form-labels.ts';
import type { FormRow } from '../labels/form-rows.ts';
import { joinCutRows } from './join-cut-rows.ts';
import type { LocatedLine } from '../layout/locate-tables.ts';
import { labelsLead, pairTouching } from './pair-touching.ts';
import type { Measure } from '../cells/read-cell.ts';
import { readPlainRows } from './read-plain-rows.ts';
import { readRows } from './read-rows.ts';
import { refuseAdrift } from '../refused/refuse-adrift.ts';
import { refuseDoubled } from '../refused/refuse-doubled.ts';
import { refuseTorn } from '../refused/refuse-torn.ts';
import { resolveLabels } from '../labels/resolve-labels.ts';
import { splitPrintings } from './split-printings.ts';
import { totalsLast } from './totals-last.ts';

/** What is known of a table before it is read: `width` is the number of columns of its longest row. */
export interface RowTable {
  readonly number: TableNumber;
  readonly rows: readonly FormRow[];
  readonly width: number;
  /** How the cells of a metric are to be read. */
  readonly measureOf: (metric: string) => Measure;
}

export function readRowTable(lines: readonly LocatedLine[], table: RowTable): readonly TableReading[] {
  const printings = printingsIn(lines, table);
  const lead = printings[0] !== undefined && labelsLead(printings[0]);
  const readings = printings.map((one) => readPlainRows(one, table) ?? readWeighedRows(one, table, lead));
  return table.number === 3 && printings.length > 1 ? refuseDoubled(readings, printings, table.rows) : readings;
}

/** The printings of a table among its lines. */
export function printingsIn(lines: readonly LocatedLine[], { number, rows, width }: RowTable): readonly Printing[] {
  const cut = cutRuns(lines, number, number === 2 ? Infinity : width);
  const found = joinCutRows(dropSpacers(cut, width), rows);
  const pieces = number === 3 ? totalsLast(found) : found;
  return splitPrintings(pieces, resolveLabels(pieces, rows));
}

/**
 * Reads any printing: each run goes to the row that label, likeness and order together make most likely. `lead`: labels are
 * known to stand in front of their values.
 */
export function readWeighedRows(printing: Printing, table: RowTable, lead = false): TableReading {
  const { number, rows, width, measureOf } = table;
  const usual = refuseTorn(alignRows(printing, rows, width), printing, rows);
  const torn = lead && number === 3 ? leastTorn(usual, printing, table) : usual;
  const aligned = number === 3 ? refuseAdrift(torn, rows) : torn;
  return readRows(aligned, rows, width, measureOf);
}

/** Where labels and values are torn apart, the alignment that keeps together what touches, if more rows prove themselves. */
function leastTorn(usual: Alignment, printing: Printing, { rows, width }: RowTable): Alignment {
  if (provenIn(usual) === usual.rows.length) return usual;
  const touching = refuseTorn(alignRows(printing, rows, width, pairTouching(printing, rows)), printing, rows);
  return provenIn(touching) > provenIn(usual) ? touching : usual;
}

const provenIn = ({ rows }: Alignment): number => rows.filter(({ unproven }) => unproven !== true).length;
