/** What the pages of a rate say, gathered once for all languages: its agencies, and the provinces of the newest year that several have. */
import type { RateRow, RateRows } from '../../domain/rate-rows.ts';
import type { Indicator } from '../../forms/indicators.ts';
import { rateChanges, type RateChange } from './rate-changes.ts';
import { BESIDE_DRAWING, rateParts, type RatePart } from './rate-parts.ts';
import { summedPlaces, type PlaceRates, type SummedPlace } from './summed-places.ts';

export interface RateFigures {
  readonly indicator: Indicator;
  readonly rates: RateRows;
  /** Those of which a rate says more than chance. */
  readonly ranked: readonly RateRow[];
  /** The first rows, as many as the page of the rate shows. */
  readonly shown: readonly RateRow[];
  /** Provinces with pages of their own. */
  readonly parts: readonly RatePart[];
  readonly places: readonly SummedPlace[];
  readonly changes: readonly RateChange[];
}

export function rateFigures(indicator: Indicator, rates: RateRows, all: readonly PlaceRates[]): RateFigures {
  const places = summedPlaces(all, indicator.id);
  return {
    indicator,
    rates,
    ranked: rates.rows.filter(({ denominator }) => denominator >= indicator.leastDenominator),
    shown: rates.rows.slice(0, BESIDE_DRAWING),
    parts: rateParts(rates, places),
    places,
    changes: rateChanges(rates, indicator),
  };
}
