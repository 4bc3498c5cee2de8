/** What every profile needs of the whole atlas: names of places, chart domains, the version. Made once for all pages. */
import type { AtlasIndex } from '../../domain/shards.ts';
import { placesEnOf, type PlacesEn } from '../../i18n/place-text.ts';

export interface ProfileContext {
  /** English names of divisions; the codes are those of regions that have a page. */
  readonly places: PlacesEn;
  /** Chart domain of a metric, shared by all pages. */
  readonly domains: ReadonlyMap<string, readonly [number, number] | null>;
  readonly version: string;
  /** Undefined where the site does not know its host. */
  readonly site: URL | undefined;
}

export const profileContext = (index: AtlasIndex, site?: URL): ProfileContext => ({
  places: placesEnOf(index),
  domains: new Map(index.metrics.map(({ id, domain }) => [id, domain])),
  version: index.version,
  site,
});
