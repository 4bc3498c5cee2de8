/** What the page of a rate says, gathered once for all languages: its agencies, and the provinces of the newest year that several have. */
import type { RateRow, RateRows } from '../../domain/rate-rows.ts';
import type { RegionRate } from '../../domain/region-shard.ts';
import type { Indicator } from '../../forms/indicators.ts';

/** The weighted rates of a province, of all indicators and years. */
export interface PlaceRates {
  readonly code: string;
  readonly name: string;
  readonly rates: readonly RegionRate[];
}

export interface RateFigures {
  readonly indicator: Indicator;
  readonly rates: RateRows;
  /** Those of which a rate says more than chance. */
  readonly ranked: readonly RateRow[];
  /** Of one year; empty where fewer than two provinces have it. */
  readonly places: readonly { readonly place: PlaceRates; readonly rate: RegionRate }[];
}

export function rateFigures(indicator: Indicator, rates: RateRows, places: readonly PlaceRates[]): RateFigures {
  const ranked = rates.rows.filter(({ denominator }) => denominator >= indicator.leastDenominator);
  return { indicator, rates, ranked, places: newestPlaces(places, indicator.id) };
}

function newestPlaces(places: readonly PlaceRates[], id: string): RateFigures['places'] {
  const known = places.flatMap((place) =>
    place.rates.filter((rate) => rate.id === id).map((rate) => ({ place, rate })),
  );
  const years = [...new Set(known.map(({ rate }) => rate.year))].sort((a, b) => b - a);
  const ofYear = (year: number): RateFigures['places'] => known.filter(({ rate }) => rate.year === year);
  const newest = years.find((year) => ofYear(year).length > 1);
  return newest === undefined ? [] : ofYear(newest);
}
