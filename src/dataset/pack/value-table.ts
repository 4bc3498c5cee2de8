/** The values of a province metric by metric, as lines of its file, with the tallies that the index of the atlas lists. */
import type { AgencyYearStatus, StateCounts } from '../../domain/shards.ts';
import { CATALOGUE } from '../../forms/catalogue.ts';
import type { StateTally } from '../count-states.ts';
import { stateTally } from '../count-states.ts';
import type { CellGlance } from './glance-cell.ts';
import type { PackedCell } from './pack-cell.ts';
import { numberOfCell } from './pack-cell.ts';

export interface MetricOutcome {
  readonly counts: StateCounts;
  /** Smallest number above 0, largest number; null without one above 0. */
  readonly domain: readonly [number, number] | null;
}

export interface TableYear {
  readonly year: number;
  readonly status: AgencyYearStatus;
  readonly report: string | null;
  readonly cells: readonly PackedCell[];
}

export interface ValueTable {
  readonly addAgency: (id: string) => void;
  /** Of the agency added last; glances beside its cells. */
  readonly addYear: (year: TableYear, glances: readonly (CellGlance | undefined)[]) => void;
  readonly lines: () => readonly string[];
  /** Of the catalogue, in its order. */
  readonly metrics: () => readonly MetricOutcome[];
}

export function valueTable(): ValueTable {
  const agencies: string[] = [];
  const rows: (readonly [number, number, string, string | null])[] = [];
  const columns = CATALOGUE.map(({ id }) => openColumn(id));
  return {
    addAgency: (id) => void agencies.push(id),
    addYear: ({ year, status, report, cells }, glances) => {
      rows.push([agencies.length - 1, year, status, report]);
      for (const [i, column] of columns.entries()) addCell(column, cells[i] as PackedCell, glances[i]);
    },
    lines: () => [JSON.stringify({ agencies, rows }), ...columns.map(({ text }) => `[${text}]`)],
    metrics: () => columns.map(metricOutcome),
  };
}

interface OpenColumn {
  /** JSON of the metric's id and its cells. */
  text: string;
  readonly tally: StateTally;
  smallest: number;
  largest: number;
}

function openColumn(id: string): OpenColumn {
  return { text: JSON.stringify(id), tally: stateTally(), smallest: Infinity, largest: -Infinity };
}

function addCell(column: OpenColumn, cell: PackedCell, glance: CellGlance | undefined): void {
  column.text += typeof cell === 'number' ? `,${String(cell)}` : `,${JSON.stringify(cell)}`;
  const number = numberOfCell(cell);
  if (number > column.largest) column.largest = number;
  if (number > 0 && number < column.smallest) column.smallest = number;
  if (glance !== undefined) column.tally.add(glance);
}

function metricOutcome({ tally, smallest, largest }: OpenColumn): MetricOutcome {
  return {
    counts: tally.counts(),
    domain: smallest === Infinity ? null : [smallest, largest],
  };
}
