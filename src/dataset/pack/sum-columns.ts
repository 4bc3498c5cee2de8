/**
 * Sums over the offices of a region as columns beside the catalogue: what `tallySums` gives, for twenty thousand members in
 * four regions each. Takes the cells of one office and year after another.
 */
import { addRate, type OpenRates } from '../add-rate.ts';
import { CATALOGUE } from '../../forms/catalogue.ts';
import type { MetricSum, RateSum, YearSums } from '../region-sums.ts';
import type { ScannedCells } from './scan-cells.ts';
import { STATES } from './scan-cells.ts';

/** One office and year: its cells, and its rates. */
export interface MemberYear {
  readonly year: number;
  readonly cells: ScannedCells;
  readonly rates: readonly RateSum[];
}

export interface SumColumns {
  readonly add: (member: MemberYear) => void;
  /** Newest year first, metrics and indicators in the order in which they came. */
  readonly sums: () => readonly YearSums[];
}

export function sumColumns(): SumColumns {
  const years = new Map<number, OpenYear>();
  return {
    add: ({ year, cells, rates }) => {
      const open = years.get(year) ?? openYear();
      years.set(year, open);
      open.members += 1;
      addCells(open, cells);
      for (const rate of rates) addRate(open.rates, rate);
    },
    sums: () => [...years].sort((a, b) => b[0] - a[0]).map(([year, open]) => closeYear(year, open)),
  };
}

interface OpenYear {
  members: number;
  readonly sum: Float64Array;
  readonly stated: Uint32Array;
  readonly contradicted: Uint32Array;
  /** A bit for each of `STATES`. */
  readonly states: Uint8Array;
  /** Places of metrics in the order in which they were first stated. */
  readonly order: number[];
  readonly rates: OpenRates;
}

function openYear(): OpenYear {
  const length = CATALOGUE.length;
  return {
    members: 0,
    sum: new Float64Array(length),
    stated: new Uint32Array(length),
    contradicted: new Uint32Array(length),
    states: new Uint8Array(length),
    order: [],
    rates: new Map(),
  };
}

/** Numbers of the office's own; a mixed or wider one is in no sum. */
function addCells(open: OpenYear, { numbers, own, states, contradicted }: ScannedCells): void {
  for (let i = 0; i < numbers.length; i += 1) {
    const number = numbers[i] as number;
    if (Number.isNaN(number) || own[i] !== 1) continue;
    if (open.stated[i] === 0) open.order.push(i);
    (open.sum[i] as number) += number;
    (open.stated[i] as number) += 1;
    (open.contradicted[i] as number) += contradicted[i] as number;
    (open.states[i] as number) |= 1 << (states[i] as number);
  }
}

function closeYear(year: number, open: OpenYear): YearSums {
  return {
    year,
    members: open.members,
    numbers: open.order.map((i) => metricSum(open, i)),
    rates: [...open.rates].map(([id, sums]) => ({ id, ...sums })),
  };
}

function metricSum({ sum, stated, contradicted, states }: OpenYear, i: number): MetricSum {
  return {
    metric: (CATALOGUE[i] as (typeof CATALOGUE)[number]).id,
    sum: sum[i] as number,
    stated: stated[i] as number,
    contradicted: contradicted[i] as number,
    states: STATES.filter((_, bit) => ((states[i] as number) & (1 << bit)) !== 0),
  };
}
