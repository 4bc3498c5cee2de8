/** The values of a province metric by metric, as lines of its file, with the tallies that the index of the atlas lists. */
import type { ValueState } from '../../domain/observation.ts';
import type { AgencyYearStatus, StateCounts } from '../../domain/shards.ts';
import { CATALOGUE } from '../../forms/catalogue.ts';
import { noStates } from '../no-states.ts';
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
  readonly states: Record<ValueState, number>;
  zero: number;
  contradicted: number;
  smallest: number;
  largest: number;
}

function openColumn(id: string): OpenColumn {
  return {
    text: JSON.stringify(id),
    states: noStates(),
    ...{ zero: 0, contradicted: 0, smallest: Infinity, largest: -Infinity },
  };
}

function addCell(column: OpenColumn, cell: PackedCell, glance: CellGlance | undefined): void {
  column.text += typeof cell === 'number' ? `,${String(cell)}` : `,${JSON.stringify(cell)}`;
  const number = numberOfCell(cell);
  if (number > column.largest) column.largest = number;
  if (number > 0 && number < column.smallest) column.smallest = number;
  if (glance === undefined) return;
  column.states[glance.state] += 1;
  if (glance.state === 'exact' && glance.value === 0) column.zero += 1;
  if (glance.contradicted) column.contradicted += 1;
}

function metricOutcome({ states, zero, contradicted, smallest, largest }: OpenColumn): MetricOutcome {
  const { atLeast, atMost, ...rest } = states;
  return {
    counts: { ...rest, zero, bound: atLeast + atMost, contradicted },
    domain: smallest === Infinity ? null : [smallest, largest],
  };
}
