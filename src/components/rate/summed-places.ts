/** The provinces beside each other by a rate: of the newest year that several of them have. */
import type { RegionRate } from '../../domain/region-shard.ts';

/** The weighted rates of a province, of all indicators and years. */
export interface PlaceRates {
  readonly code: string;
  readonly name: string;
  readonly rates: readonly RegionRate[];
}

export interface SummedPlace {
  readonly place: PlaceRates;
  readonly rate: RegionRate;
}

/** Of one year; empty where fewer than two provinces have it. */
export function summedPlaces(places: readonly PlaceRates[], id: string): readonly SummedPlace[] {
  const known = places.flatMap((place) =>
    place.rates.filter((rate) => rate.id === id).map((rate) => ({ place, rate })),
  );
  const years = [...new Set(known.map(({ rate }) => rate.year))].sort((a, b) => b - a);
  const ofYear = (year: number): readonly SummedPlace[] => known.filter(({ rate }) => rate.year === year);
  const newest = years.find((year) => ofYear(year).length > 1);
  return newest === undefined ? [] : ofYear(newest);
}
