/** What of all metrics and rates stands on the pages of regions, beside peers, and beside regions of one level. */
import type { RegionRate, RegionTotal } from '../domain/region-shard.ts';

/** The metrics that region pages and peer comparisons show, in their order; every other metric has its own page. */
export const MAIN_METRICS: readonly string[] = [
  'published.total',
  'published.website',
  'published.wechat',
  'published.newMedia',
  'hotline.received',
  'hotline.closed',
  'messages.received',
  'normativeDocuments.issued',
  'normativeDocuments.inForce',
  'licensing.decisions',
  'penalties.decisions',
  'compulsoryMeasures.decisions',
  'charges.amount',
  'applications.received.total',
  'applications.concluded.total',
  'reconsideration.total',
  'litigation.direct.total',
  'litigation.afterReconsideration.total',
];

/** What regions of one level are set side by side on. */
export const BESIDE: Readonly<Record<'metrics' | 'rates', readonly string[]>> = {
  metrics: ['published.total', 'hotline.received', 'penalties.decisions', 'applications.received.total'],
  rates: ['flow.carryOverRate', 'outcome.disclosureRate', 'disputes.disputeRate', 'prose.hotlineClosureRate'],
};

/** Of the sums of a region those that stand beside another region's, in that one's newest year; none without a year. */
export const besideTotals = (totals: readonly RegionTotal[], year: number | undefined): readonly RegionTotal[] =>
  totals.filter((total) => total.year === year && BESIDE.metrics.includes(total.metric));

export const besideRates = (rates: readonly RegionRate[], year: number | undefined): readonly RegionRate[] =>
  rates.filter((rate) => rate.year === year && BESIDE.rates.includes(rate.id));
