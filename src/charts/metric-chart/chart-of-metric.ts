/** Which chart suits a metric: by family, and for requests by how large the numbers are. */
import type { Metric, MetricFamily } from '../../domain/metric.ts';
import { LAST_COLUMN } from '../dot-stacks/layout-dot-stacks.ts';

export type ChartKind = 'strip' | 'zeroInflated' | 'dotStacks' | 'nonZero';

const BY_FAMILY: Readonly<Partial<Record<MetricFamily, ChartKind>>> = {
  licensing: 'zeroInflated',
  otherServices: 'zeroInflated',
  penalties: 'zeroInflated',
  compulsoryMeasures: 'zeroInflated',
  rules: 'dotStacks',
  normativeDocuments: 'dotStacks',
  applications: 'dotStacks',
  charges: 'nonZero',
  procurement: 'nonZero',
  reconsideration: 'nonZero',
  litigation: 'nonZero',
};

/** Dots per whole number say little once a quarter of the numbers lies beyond the last column: then a strip. */
export function chartOfMetric(metric: Metric, stated: readonly { readonly value: number }[]): ChartKind {
  const kind = BY_FAMILY[metric.family];
  if (kind === undefined) return 'strip';
  if (kind !== 'dotStacks') return kind;
  const beyond = stated.filter((row) => row.value > LAST_COLUMN || !Number.isInteger(row.value)).length;
  return beyond * 4 > stated.length ? 'strip' : 'dotStacks';
}
