/** The pages below those of metrics and regions, as Astro lists them where it renders every page itself: folders, and what tells them apart. */
import { metricFigures } from '../components/metric/metric-figures.ts';
import { metricYears } from '../components/metric/metric-years.ts';
import { partName, provinceParts, type ProvincePart } from '../components/province-parts.ts';
import { BESIDE_DRAWING, RATES_A_PAGE } from '../components/rate/rate-figures.ts';
import { regionPages } from '../components/region/region-pages.ts';
import { MAIN_METRICS } from '../dataset/main-metrics.ts';
import { keepRecent } from '../dataset/keep-recent.ts';
import { readLastMetric, readLastRate } from '../dataset/read-last.ts';
import { readAgencies, readIndex, readRegionShard } from '../dataset/read-shard.ts';
import type { RateRow } from '../domain/rate-rows.ts';
import type { Indicator } from '../forms/indicators.ts';

export interface MetricPartPlace {
  readonly id: string;
  readonly part: string;
  /** Two digits of the province; '' for the page with slots. */
  readonly code: string;
  readonly page: number;
}

export const listMetricParts = (): readonly MetricPartPlace[] =>
  MAIN_METRICS.flatMap((id) =>
    metricFigures(readLastMetric(id), true).parts.flatMap(({ code, pages }) =>
      Array.from({ length: pages }, (_, at) => ({ id, part: partName(code, at + 1), code, page: at + 1 })),
    ),
  );

export const listMetricYears = (): readonly { readonly id: string; readonly year: string }[] =>
  MAIN_METRICS.flatMap((id) => metricYears(readLastMetric(id).rows).map((year) => ({ id, year: String(year) })));

export function listRegionPages(): readonly { readonly code: string; readonly page: string }[] {
  const codes = readIndex().regions.map(({ code }) => code);
  return regionPages(readAgencies(), codes, readRegionShard).flatMap(({ code, pages }) =>
    pagesFrom2(pages).map((page) => ({ code, page: String(page) })),
  );
}

/** The provinces of a rate, kept while its pages are made. */
export const lastRateParts = keepRecent(
  (indicator: Indicator): readonly ProvincePart<RateRow>[] =>
    provinceParts(readLastRate(indicator).rows, BESIDE_DRAWING, RATES_A_PAGE),
  1,
);

/** 2, 3 … */
export const pagesFrom2 = (pages: number): readonly number[] => Array.from({ length: pages - 1 }, (_, at) => at + 2);
