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

/** The rates by which regions of one level are set side by side. */
export const NEIGHBOUR_RATES: readonly string[] = [
  'flow.carryOverRate',
  'outcome.disclosureRate',
  'disputes.disputeRate',
  'prose.hotlineClosureRate',
];

/** The four on which neighbouring regions are set side by side. */
export const NEIGHBOUR_METRICS: readonly string[] = [
  'published.total',
  'hotline.received',
  'penalties.decisions',
  'applications.received.total',
];

/** What regions of one level are set side by side on. */
export const BESIDE = { metrics: NEIGHBOUR_METRICS, rates: NEIGHBOUR_RATES };
