/** The values of a province metric by metric, as lines of its file, with the tallies that the index of the atlas lists. */
import type { ValueState } from '../../domain/observation.ts';
import type { AgencyYearStatus, StateCounts } from '../../domain/shards.ts';
import { CATALOGUE } from '../../forms/catalogue.ts';
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
  const years: ColumnPieces[] = [];
  const tallies = openTallies(CATALOGUE.length);
  return {
    addAgency: (id) => void agencies.push(id),
    addYear: ({ year, status, report, cells }) => {
      rows.push([agencies.length - 1, year, status, report]);
      years.push({ bytes: cells.bytes, starts: cells.starts });
      addToTallies(tallies, cells);
    },
    lines: () => [JSON.stringify({ agencies, rows }), ...CATALOGUE.map(({ id }, i) => columnLine(id, i, years))],
    metrics: () => CATALOGUE.map((_, i) => metricOutcome(i, tallies)),
  };
}

type ColumnPieces = Pick<ScannedCells, 'bytes' | 'starts'>;

/** JSON of the metric's id and its cells. */
function columnLine(id: string, i: number, years: readonly ColumnPieces[]): Buffer {
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

const lengthOf = ({ starts }: ColumnPieces, i: number): number => (starts[i + 1] as number) - (starts[i] as number) - 1;

/** Beside the catalogue. */
interface Tallies {
  /** How many cells are in each of `STATES`, metric by metric. */
  readonly states: Uint32Array;
  readonly zero: Uint32Array;
  readonly contradicted: Uint32Array;
  readonly smallest: Float64Array;
  readonly largest: Float64Array;
}

function openTallies(length: number): Tallies {
  return {
    states: new Uint32Array(length * STATES.length),
    zero: new Uint32Array(length),
    contradicted: new Uint32Array(length),
    smallest: new Float64Array(length).fill(Infinity),
    largest: new Float64Array(length).fill(-Infinity),
  };
}

const EXACT = STATES.indexOf('exact');

function addToTallies(tallies: Tallies, { numbers, states, contradicted }: ScannedCells): void {
  for (let i = 0; i < numbers.length; i += 1) {
    const state = states[i] as number;
    if (state === UNSAID) continue;
    (tallies.states[i * STATES.length + state] as number) += 1;
    (tallies.contradicted[i] as number) += contradicted[i] as number;
    const number = numbers[i] as number;
    if (number === 0 && state === EXACT) (tallies.zero[i] as number) += 1;
    if (number > (tallies.largest[i] as number)) tallies.largest[i] = number;
    if (number > 0 && number < (tallies.smallest[i] as number)) tallies.smallest[i] = number;
  }
}

function metricOutcome(i: number, tallies: Tallies): MetricOutcome {
  const [smallest, largest] = [tallies.smallest[i] as number, tallies.largest[i] as number];
  const countOf = (state: ValueState): number => tallies.states[i * STATES.length + STATES.indexOf(state)] as number;
  return {
    counts: {
      exact: countOf('exact'),
      approximate: countOf('approximate'),
      blank: countOf('blank'),
      missing: countOf('missing'),
      unreadable: countOf('unreadable'),
      notAsked: countOf('notAsked'),
      zero: tallies.zero[i] as number,
      bound: countOf('atLeast') + countOf('atMost'),
      contradicted: tallies.contradicted[i] as number,
    },
    domain: smallest === Infinity ? null : [smallest, largest],
  };
}
