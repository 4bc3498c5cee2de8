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

/** The four on which neighbouring regions are set side by side. */
export const NEIGHBOUR_METRICS: readonly string[] = [
  'published.total',
  'hotline.received',
  'penalties.decisions',
  'applications.received.total',
];
