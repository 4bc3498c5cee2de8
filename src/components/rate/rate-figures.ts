/** What the pages of a rate say, gathered once for all languages: its agencies, and the provinces of the newest year that several have. */
import type { RateRow, RateRows } from '../../domain/rate-rows.ts';
import type { RegionRate } from '../../domain/region-shard.ts';
import type { Indicator } from '../../forms/indicators.ts';
import { provinceParts, type ProvincePart } from '../province-parts.ts';

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
  /** The first rows, as many as the page of the rate shows. */
  readonly shown: readonly RateRow[];
  /** Provinces with pages of their own. */
  readonly parts: readonly ProvincePart<RateRow>[];
  /** Of one year; empty where fewer than two provinces have it. */
  readonly places: readonly { readonly place: PlaceRates; readonly rate: RegionRate }[];
}

/** Agencies in the table: beside a full drawing they keep the page within its weight. */
export const BESIDE_DRAWING = 110;
/** Agencies of a province on one page. */
export const RATES_A_PAGE = 150;

export function rateFigures(indicator: Indicator, rates: RateRows, places: readonly PlaceRates[]): RateFigures {
  const ranked = rates.rows.filter(({ denominator }) => denominator >= indicator.leastDenominator);
  return {
    indicator,
    rates,
    ranked,
    shown: rates.rows.slice(0, BESIDE_DRAWING),
    parts: provinceParts(rates.rows, BESIDE_DRAWING, RATES_A_PAGE),
    places: newestPlaces(places, indicator.id),
  };
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
