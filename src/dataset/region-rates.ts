/**
 * Weighted rates of an area: Σ numerators over Σ denominators of the members whose own rate is defined.
 * Single offices only, as in the totals; a body that speaks for the whole area is never added to them.
 */
import type { RegionRate } from '../domain/region-shard.ts';
import { CONTEXT_TERMS, INDICATORS, type Indicator } from '../forms/indicators.ts';
import type { AgencyRecord, RecordYear } from './agency-record.ts';
import { yearOf } from './agency-record.ts';
import { wilsonInterval } from './wilson-interval.ts';
import { yearIndicators } from './year-indicators.ts';

/** Rates of figures: what the days of the year or the reading of a report are the base of says nothing of an area. */
const OWN_BASES: ReadonlySet<string> = new Set<string>(Object.values(CONTEXT_TERMS));
const WEIGHTED = INDICATORS.filter(({ denominator }) =>
  denominator?.add.every((term) => typeof term !== 'string' || !OWN_BASES.has(term)),
);

/** Newest year first, indicators in their order; one that no member has defined has no row. */
export function regionRates(members: readonly AgencyRecord[]): readonly RegionRate[] {
  const offices = members.filter(({ summary }) => !summary.speaksForArea);
  const years = new Set(offices.flatMap((office) => office.years.map(({ year }) => year)));
  return [...years].sort((a, b) => b - a).flatMap((year) => yearRates(offices, year));
}

interface Sum {
  numerator: number;
  denominator: number;
  stated: number;
}

function yearRates(offices: readonly AgencyRecord[], year: number): readonly RegionRate[] {
  const sums = new Map<string, Sum>();
  let present = 0;
  for (const office of offices) {
    const own = yearOf(office, year);
    if (own === undefined) continue;
    present += 1;
    for (const { id, numerator, denominator, value } of yearIndicators(office, ownScope(own))) {
      if (value === null || numerator === null || denominator === null) continue;
      const sum = sums.get(id) ?? { numerator: 0, denominator: 0, stated: 0 };
      sums.set(id, {
        numerator: sum.numerator + numerator,
        denominator: sum.denominator + denominator,
        stated: sum.stated + 1,
      });
    }
  }
  return WEIGHTED.flatMap((indicator) => {
    const sum = sums.get(indicator.id);
    return sum === undefined ? [] : [rateOf(indicator, sum, year, present)];
  });
}

/** Only what the office states of itself, as in the totals. */
function ownScope(year: RecordYear): RecordYear {
  return { ...year, values: new Map([...year.values].filter(([, { scope }]) => scope === 'agency')) };
}

function rateOf({ id, proportion }: Indicator, sum: Sum, year: number, members: number): RegionRate {
  const { numerator, denominator, stated } = sum;
  const interval = proportion ? wilsonInterval(numerator, denominator) : null;
  return { id, year, numerator, denominator, value: numerator / denominator, interval, stated, members };
}
