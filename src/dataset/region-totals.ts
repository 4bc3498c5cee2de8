/**
 * 已载明合计（k/n 家）of a region: for each year and metric the sum over the agencies that state a number.
 * Sums the scope `agency` of single offices only; bodies that speak for a whole area are never added to them.
 */
import type { RegionTotal } from '../domain/region-shard.ts';
import type { SettledValue } from '../domain/settled-value.ts';
import { CATALOGUE } from '../forms/catalogue.ts';
import type { AgencyRecord } from './agency-record.ts';
import { yearOf } from './agency-record.ts';

/** Newest year first, metrics in the order of the catalogue; a metric that nobody states in a year has no row. */
export function regionTotals(members: readonly AgencyRecord[]): readonly RegionTotal[] {
  const offices = members.filter(({ summary }) => !summary.speaksForArea);
  const years = new Set(offices.flatMap((office) => office.years.map(({ year }) => year)));
  return [...years].sort((a, b) => b - a).flatMap((year) => yearTotals(offices, year));
}

function yearTotals(offices: readonly AgencyRecord[], year: number): readonly RegionTotal[] {
  const values = offices.flatMap((office) => yearOf(office, year)?.values ?? []);
  return CATALOGUE.flatMap(({ id: metric }) => {
    const stated = values.map((each) => each.get(metric)).filter(isSummable);
    if (stated.length === 0) return [];
    const contradicted = stated.filter(({ conflict }) => conflict !== null).length;
    return [{ metric, year, ...sumOf(stated), stated: stated.length, members: values.length, contradicted }];
  });
}

type Summable = SettledValue & { readonly value: number };

function isSummable(value: SettledValue | undefined): value is Summable {
  return value !== undefined && value.value !== null && value.scope === 'agency';
}

function sumOf(values: readonly Summable[]): Pick<RegionTotal, 'sum' | 'state'> {
  const total = values.reduce((sum, { value }) => sum + value, 0);
  return { sum: Math.round(total * MICRO) / MICRO, state: sumState(new Set(values.map(({ state }) => state))) };
}

/** Amounts have at most six decimals; rounding there takes away what binary fractions add. */
const MICRO = 1_000_000;

/** Bounds in both directions leave nothing but an approximation. */
function sumState(states: ReadonlySet<SettledValue['state']>): RegionTotal['state'] {
  if (states.has('approximate') || (states.has('atLeast') && states.has('atMost'))) return 'approximate';
  if (states.has('atLeast')) return 'atLeast';
  return states.has('atMost') ? 'atMost' : 'exact';
}
