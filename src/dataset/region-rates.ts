/**
 * Weighted rates of an area: Σ numerators over Σ denominators of the members whose own rate is defined.
 * Single offices only, as in the totals; a body that speaks for the whole area is never added to them.
 */
import type { RegionRate } from '../domain/region-shard.ts';
import { CONTEXT_TERMS, INDICATORS, type Indicator } from '../forms/indicators.ts';
import type { AgencyRecord } from './agency-record.ts';
import type { RateSum, YearSums } from './region-sums.ts';
import { memberSums, tallySums } from './region-sums.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** Rates of figures: what the days of the year or the reading of a report are the base of says nothing of an area. */
const OWN_BASES: ReadonlySet<string> = new Set<string>(Object.values(CONTEXT_TERMS));
const WEIGHTED = INDICATORS.filter(({ denominator }) =>
  denominator?.add.every((term) => typeof term !== 'string' || !OWN_BASES.has(term)),
);

/** Newest year first, indicators in their order; one that no member has defined has no row. */
export function regionRates(members: readonly AgencyRecord[]): readonly RegionRate[] {
  const tally = tallySums();
  for (const member of members) tally.add(memberSums(member));
  return ratesOfSums(tally.sums());
}

export function ratesOfSums(sums: readonly YearSums[]): readonly RegionRate[] {
  return sums.flatMap(({ year, members, rates }) => {
    const known = new Map(rates.map((rate) => [rate.id, rate]));
    return WEIGHTED.flatMap((indicator) => {
      const sum = known.get(indicator.id);
      return sum === undefined ? [] : [rateOf(indicator, sum, year, members)];
    });
  });
}

function rateOf({ id, proportion }: Indicator, sum: RateSum, year: number, members: number): RegionRate {
  const { numerator, denominator, stated } = sum;
  const interval = proportion ? wilsonInterval(numerator, denominator) : null;
  return { id, year, numerator, denominator, value: numerator / denominator, interval, stated, members };
}
