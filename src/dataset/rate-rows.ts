/**
 * One rate over all agencies: each by its newest year in which the rate is defined, with the proof of both its parts. Whoever has
 * no such year is counted by the reason of the newest one, never as 0 %.
 */
import type { RateRow, RateRows } from '../domain/rate-rows.ts';
import type { Proof, SettledValue } from '../domain/settled-value.ts';
import type { IndicatorValue } from '../domain/shards.ts';
import { metricsOfFormula, type Formula, type Indicator } from '../forms/indicators.ts';
import type { SeenAgency, SeenYear } from './agency-record.ts';
import { computeRate } from './compute-indicators.ts';

export function rateRows(agencies: readonly SeenAgency[], indicator: Indicator): RateRows {
  const rows: RateRow[] = [];
  const otherYears: RateRow[] = [];
  let overNothing = 0;
  for (const agency of agencies) {
    const years = agency.years.map((year) => rateOfYear(agency, year, indicator));
    const [newest, ...others] = years.flatMap(({ row }) => row ?? []);
    otherYears.push(...others);
    if (newest !== undefined) rows.push(newest);
    else if (years[0]?.rate.denominator === 0) overNothing += 1;
  }
  return { rows: rows.sort(byDenominator), otherYears: otherYears.sort(byDenominator), overNothing };
}

const byDenominator = (a: RateRow, b: RateRow): number => b.denominator - a.denominator;

function rateOfYear(
  { summary }: SeenAgency,
  { year, values }: SeenYear,
  indicator: Indicator,
): { readonly rate: IndicatorValue; readonly row: RateRow | null } {
  const above = valuesOf(indicator.numerator, values);
  const below = valuesOf(indicator.denominator, values);
  const rate = computeRate(indicator, [...above, ...below]);
  const { numerator, denominator, value, interval } = rate;
  const base = below[0];
  if (value === null || numerator === null || denominator === null || base === undefined) return { rate, row: null };
  const scope = summary.speaksForArea || base.scope === 'area' ? 'area' : 'agency';
  const { id: agencyId, name, kind, region } = summary;
  const proofs = { numerator: proofOf(above, numerator), denominator: proofOf(below, denominator) };
  return { rate, row: { agencyId, name, kind, region, year, scope, numerator, denominator, value, interval, proofs } };
}

const valuesOf = (formula: Formula | null, values: SeenYear['values']): readonly SettledValue[] =>
  metricsOfFormula(formula).flatMap((metric) => values.get(metric) ?? []);

const proofOf = (parts: readonly SettledValue[], sum: number): Proof | null =>
  parts.find(({ value }) => value === sum)?.proof ?? null;
