/** The anchor of a metric's first highlight on the page of a report, by source: most values are proved by it. */
import type { ObservationSource } from '../domain/observation.ts';
import { CATALOGUE } from '../forms/catalogue.ts';

/** The same string each time for a metric of the catalogue, so that anchors are compared at a glance. */
export function firstAnchor(metric: string, source: ObservationSource): string {
  const known = source === 'table' ? OF_TABLES : source === 'prose' ? OF_PROSE : NONE;
  return known.get(metric) ?? anchorName(metric, source);
}

const anchorName = (metric: string, source: ObservationSource): string => `f-${metric}-${source}`;

const OF_TABLES: ReadonlyMap<string, string> = new Map(CATALOGUE.map(({ id }) => [id, anchorName(id, 'table')]));
const OF_PROSE: ReadonlyMap<string, string> = new Map(CATALOGUE.map(({ id }) => [id, anchorName(id, 'prose')]));
const NONE: ReadonlyMap<string, string> = new Map();
