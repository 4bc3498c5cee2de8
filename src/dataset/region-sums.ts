/**
 * Sums over the single offices of a region, year by year, from which totals and weighted rates are made. Sums of parts add
 * up to the sums of the whole, so that no region needs all its members at once. Bodies that speak for a whole area count nothing.
 */
import { addRate, type OpenRates } from './add-rate.ts';
import type { SettledValue } from '../domain/settled-value.ts';
import type { AgencyRecord, RecordYear } from './agency-record.ts';
import { yearIndicators } from './year-indicators.ts';

export interface MetricSum {
  readonly metric: string;
  readonly sum: number;
  readonly stated: number;
  readonly contradicted: number;
  /** States among the numbers, sorted. */
  readonly states: readonly SettledValue['state'][];
}

export interface RateSum {
  /** Of the indicator. */
  readonly id: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly stated: number;
}

export interface YearSums {
  readonly year: number;
  /** Offices with this year. */
  readonly members: number;
  readonly numbers: readonly MetricSum[];
  readonly rates: readonly RateSum[];
}

/** What one agency adds, rates included. */
export function memberSums(record: AgencyRecord): readonly YearSums[] {
  return memberNumbers(record).map((sums, i) => ({ ...sums, rates: ratesOf(record, record.years[i] as RecordYear) }));
}

/** What one agency adds to sums of numbers alone. */
export function memberNumbers(record: AgencyRecord): readonly YearSums[] {
  if (record.summary.speaksForArea) return [];
  return record.years.map(({ year, values }) => {
    return { year, members: 1, numbers: [...values.values()].filter(isSummable).map(sumOfOne), rates: [] };
  });
}

function ratesOf(record: AgencyRecord, year: RecordYear): readonly RateSum[] {
  return yearIndicators(record, ownScope(year)).flatMap(({ id, numerator, denominator, value }) =>
    value === null || numerator === null || denominator === null ? [] : [{ id, numerator, denominator, stated: 1 }],
  );
}

/** Only what the office states of itself, as in the totals. */
function ownScope(year: RecordYear): RecordYear {
  return { ...year, entry: null, values: new Map([...year.values].filter(([, { scope }]) => scope === 'agency')) };
}

type Summable = SettledValue & { readonly value: number };

const isSummable = (value: SettledValue): value is Summable => value.value !== null && value.scope === 'agency';

const sumOfOne = ({ metric, value, state, conflict }: Summable): MetricSum => ({
  ...{ metric, sum: value, stated: 1, states: [state] },
  contradicted: conflict === null ? 0 : 1,
});

/** Parts one by one, the sums at the end. */
export interface SumsTally {
  readonly add: (part: readonly YearSums[]) => void;
  /** Newest year first, metrics and indicators in the order in which they came. */
  readonly sums: () => readonly YearSums[];
}

interface OpenYear {
  members: number;
  readonly numbers: Map<string, OpenMetric>;
  readonly rates: OpenRates;
}

interface OpenMetric {
  sum: number;
  stated: number;
  contradicted: number;
  readonly states: Set<SettledValue['state']>;
}

export function tallySums(): SumsTally {
  const years = new Map<number, OpenYear>();
  return {
    add: (part) => {
      for (const { year, members, numbers, rates } of part) {
        const open = years.get(year) ?? { members: 0, numbers: new Map(), rates: new Map() };
        years.set(year, open);
        open.members += members;
        for (const number of numbers) addNumber(open.numbers, number);
        for (const rate of rates) addRate(open.rates, rate);
      }
    },
    sums: () => [...years].sort((a, b) => b[0] - a[0]).map(([year, open]) => closeYear(year, open)),
  };
}

function addNumber(open: Map<string, OpenMetric>, { metric, sum, stated, contradicted, states }: MetricSum): void {
  const known = open.get(metric);
  if (known === undefined) {
    open.set(metric, { sum, stated, contradicted, states: new Set(states) });
    return;
  }
  known.sum += sum;
  known.stated += stated;
  known.contradicted += contradicted;
  for (const state of states) known.states.add(state);
}

function closeYear(year: number, { members, numbers, rates }: OpenYear): YearSums {
  return {
    year,
    members,
    numbers: [...numbers].map(([metric, { states, ...sums }]) => ({ metric, ...sums, states: [...states].sort() })),
    rates: [...rates].map(([id, sums]) => ({ id, ...sums })),
  };
}
