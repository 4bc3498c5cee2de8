/**
 * 已载明合计（k/n 家）of a region: for each year and metric the sum over the agencies that state a number.
 * Sums the scope `agency` of single offices only; bodies that speak for a whole area are never added to them.
 */
import type { RegionTotal } from '../domain/region-shard.ts';
import type { SettledValue } from '../domain/settled-value.ts';
import { CATALOGUE } from '../forms/catalogue.ts';
import type { AgencyRecord } from './agency-record.ts';
import type { MetricSum, YearSums } from './region-sums.ts';
import { memberNumbers, tallySums } from './region-sums.ts';

/** Newest year first, metrics in the order of the catalogue; a metric that nobody states in a year has no row. */
export function regionTotals(members: readonly AgencyRecord[]): readonly RegionTotal[] {
  const tally = tallySums();
  for (const member of members) tally.add(memberNumbers(member));
  return totalsOfSums(tally.sums());
}

export function totalsOfSums(sums: readonly YearSums[]): readonly RegionTotal[] {
  return sums.flatMap(({ year, members, numbers }) => {
    const known = new Map(numbers.map((number) => [number.metric, number]));
    return CATALOGUE.flatMap(({ id }) => {
      const number = known.get(id);
      return number === undefined ? [] : [totalOf(number, year, members)];
    });
  });
}

function totalOf({ metric, sum, stated, contradicted, states }: MetricSum, year: number, members: number): RegionTotal {
  const rounded = Math.round(sum * MICRO) / MICRO;
  return { metric, year, sum: rounded, state: sumState(new Set(states)), stated, members, contradicted };
}

/** Amounts have at most six decimals; rounding there takes away what binary fractions add. */
const MICRO = 1_000_000;

/** Bounds in both directions leave nothing but an approximation. */
function sumState(states: ReadonlySet<SettledValue['state']>): RegionTotal['state'] {
  if (states.has('approximate') || (states.has('atLeast') && states.has('atMost'))) return 'approximate';
  if (states.has('atLeast')) return 'atLeast';
  return states.has('atMost') ? 'atMost' : 'exact';
}
