/** The pages below those of metrics and regions, as Astro lists them where it renders every page itself: folders, and what tells them apart. */
import { metricFigures } from '../components/metric/metric-figures.ts';
import { metricYears } from '../components/metric/metric-years.ts';
import { partName } from '../components/province-parts.ts';
import { rateFigures, type RateFigures } from '../components/rate/rate-figures.ts';
import { rateOverview, type RateOverview } from '../components/rate/rate-overview.ts';
import { regionPages } from '../components/region/region-pages.ts';
import { MAIN_METRICS } from '../dataset/main-metrics.ts';
import { keepRecent } from '../dataset/keep-recent.ts';
import { readLastMetric, readLastRate } from '../dataset/read-last.ts';
import { readAgencies, readIndex, readRegionRates, readRegionShard } from '../dataset/read-shard.ts';
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

/** A rate over all agencies and provinces, kept while its pages are made. */
export const lastRateFigures = keepRecent((indicator: Indicator): RateFigures => {
  const provinces = readIndex()
    .regions.filter(({ level, agencies }) => level === 'province' && agencies > 0)
    .map(({ code, name }) => ({ code, name, rates: readRegionRates(code) }));
  return rateFigures(indicator, readLastRate(indicator), provinces);
}, 1);

/** What the list of rates tells, kept while it is made in each language. */
export const lastRateOverviews = keepRecent(
  (rates: readonly Indicator[]): readonly RateOverview[] => rates.map((rate) => rateOverview(lastRateFigures(rate))),
  1,
);

/** 2, 3 … */
export const pagesFrom2 = (pages: number): readonly number[] => Array.from({ length: pages - 1 }, (_, at) => at + 2);
