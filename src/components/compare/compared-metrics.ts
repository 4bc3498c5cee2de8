/** The metrics that can be compared: all but the single applicants of table three, the main ones marked. */
import { applicationMetric } from '../../domain/form.ts';
import type { Metric } from '../../domain/metric.ts';
import { APPLICANTS } from '../../forms/applicants.ts';
import { CATALOGUE } from '../../forms/catalogue.ts';

const SINGLE = APPLICANTS.filter(({ id }) => id !== 'total').map(({ id }) =>
  applicationMetric('', id).split('.').at(-1),
);

export const COMPARED_METRICS: readonly Metric[] = CATALOGUE.filter(
  ({ id, family }) => family !== 'applications' || !SINGLE.includes(id.split('.').at(-1)),
);

export const COMPARED_IDS: ReadonlySet<string> = new Set(COMPARED_METRICS.map(({ id }) => id));
