/** The values of a province metric by metric, as lines of its file, with the tallies that the index of the atlas lists. */
import type { AgencyYearStatus, StateCounts } from '../../domain/shards.ts';
import { CATALOGUE } from '../../forms/catalogue.ts';
import type { StateTally } from '../count-states.ts';
import { stateTally } from '../count-states.ts';
import type { ScannedCells } from './scan-cells.ts';
import { STATES, UNSAID } from './scan-cells.ts';

export interface MetricOutcome {
  readonly counts: StateCounts;
  /** Smallest number above 0, largest number; null without one above 0. */
  readonly domain: readonly [number, number] | null;
}

export interface TableYear {
  readonly year: number;
  readonly status: AgencyYearStatus;
  readonly report: string | null;
  readonly cells: ScannedCells;
}

export interface ValueTable {
  readonly addAgency: (id: string) => void;
  /** Of the agency added last. */
  readonly addYear: (year: TableYear) => void;
  readonly lines: () => readonly (string | Buffer)[];
  /** Of the catalogue, in its order. */
  readonly metrics: () => readonly MetricOutcome[];
}

export function valueTable(): ValueTable {
  const agencies: string[] = [];
  const rows: (readonly [number, number, string, string | null])[] = [];
  const years: ScannedCells[] = [];
  return {
    addAgency: (id) => void agencies.push(id),
    addYear: ({ year, status, report, cells }) => {
      rows.push([agencies.length - 1, year, status, report]);
      years.push(cells);
    },
    lines: () => [JSON.stringify({ agencies, rows }), ...CATALOGUE.map(({ id }, i) => columnLine(id, i, years))],
    metrics: () => CATALOGUE.map((_, i) => metricOutcome(i, years)),
  };
}

/** JSON of the metric's id and its cells. */
function columnLine(id: string, i: number, years: readonly ScannedCells[]): Buffer {
  const head = Buffer.from(`[${JSON.stringify(id)}`);
  const line = Buffer.allocUnsafe(years.reduce((sum, cells) => sum + lengthOf(cells, i) + 1, head.length + 1));
  let at = head.copy(line);
  for (const { bytes, starts } of years) {
    line[at++] = COMMA;
    // Most cells are one byte or two.
    for (let from = starts[i] as number; from < (starts[i + 1] as number) - 1; from += 1)
      line[at++] = bytes[from] as number;
  }
  line[at] = CLOSING;
  return line;
}

const COMMA = 0x2c;
const CLOSING = 0x5d;

const lengthOf = ({ starts }: ScannedCells, i: number): number => (starts[i + 1] as number) - (starts[i] as number) - 1;

function metricOutcome(i: number, years: readonly ScannedCells[]): MetricOutcome {
  const tally = stateTally();
  let [smallest, largest] = [Infinity, -Infinity];
  for (const { numbers, states, contradicted } of years) {
    const [number, state] = [numbers[i] as number, states[i] as number];
    if (number > largest) largest = number;
    if (number > 0 && number < smallest) smallest = number;
    if (state !== UNSAID) addState(tally, number, state, contradicted[i] === 1);
  }
  return { counts: tally.counts(), domain: smallest === Infinity ? null : [smallest, largest] };
}

function addState(tally: StateTally, number: number, state: number, contradicted: boolean): void {
  const value = Number.isNaN(number) ? null : number;
  tally.add({ value, state: STATES[state] as (typeof STATES)[number], contradicted });
}
