/** Every metric of the public contract, by id, in the order in which pages and downloads list them. */
import type { Metric } from '../domain/metric.ts';
import { METRIC_FAMILIES } from '../domain/metric.ts';
import { PROSE_METRICS } from './prose-metrics.ts';
import { TABLE_METRICS } from './table-metrics.ts';

export const CATALOGUE: readonly Metric[] = METRIC_FAMILIES.flatMap((family) =>
  [...PROSE_METRICS, ...TABLE_METRICS].filter((metric) => metric.family === family),
);

const BY_ID: ReadonlyMap<string, Metric> = new Map(CATALOGUE.map((metric) => [metric.id, metric]));

/** The metric of an id, or undefined when the contract has none. */
export function metricOf(id: string): Metric | undefined {
  return BY_ID.get(id);
}

const PLACES: ReadonlyMap<string, number> = new Map(CATALOGUE.map(({ id }, place) => [id, place]));

/** Place of a metric in the catalogue, by which its cell is kept where names would cost too much; -1 for what the contract has not. */
export function placeOf(metric: string): number {
  return PLACES.get(metric) ?? -1;
}
