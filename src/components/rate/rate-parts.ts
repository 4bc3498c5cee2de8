/**
 * The agencies of a rate by province: those that the sum of the province is made of first, then every other one by its newest year.
 * A province has pages where its sum needs them as its proof, and where the rate's page does not hold all agencies.
 */
import type { RateRow, RateRows } from '../../domain/rate-rows.ts';
import type { RegionRate } from '../../domain/region-shard.ts';
import { provinceParts, type ProvincePart } from '../province-parts.ts';
import type { SummedPlace } from './summed-places.ts';

export interface RatePart extends ProvincePart<RateRow> {
  /** What the first rows add up to; null where provinces are not set side by side or this one has none. */
  readonly sum: RegionRate | null;
}

/** Agencies in the table of a rate's page: beside a full drawing they keep it within its weight. */
export const BESIDE_DRAWING = 110;
/** Agencies of a province on one page. */
export const RATES_A_PAGE = 150;

export function rateParts({ rows, otherYears }: RateRows, places: readonly SummedPlace[]): readonly RatePart[] {
  const sums = new Map(places.map(({ place, rate }) => [place.code, rate]));
  const summands = [...rows, ...otherYears].filter((row) => isSummand(row, sums.get(provinceOf(row)) ?? null));
  const taken = new Set(summands);
  const ordered = [...summands.sort(byDenominator), ...rows.filter((row) => !taken.has(row))];
  return provinceParts(ordered, 0, RATES_A_PAGE)
    .map((part) => ({ ...part, sum: sums.get(part.code) ?? null }))
    .filter(({ sum }) => sum !== null || rows.length > BESIDE_DRAWING);
}

/** Each agency once: one may have a row for the sum and another for its newest year. */
export const agenciesOf = ({ rows }: RatePart): readonly string[] => [...new Set(rows.map(({ agencyId }) => agencyId))];

/** Single offices in the year of the sum. */
export const isSummand = ({ scope, year }: RateRow, sum: RegionRate | null): boolean =>
  sum !== null && year === sum.year && scope === 'agency';

const provinceOf = ({ region }: RateRow): string => region.code?.slice(0, 2) ?? '';

const byDenominator = (a: RateRow, b: RateRow): number => b.denominator - a.denominator;
