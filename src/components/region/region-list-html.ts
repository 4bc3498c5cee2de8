/** Regions as links, each with the number of agencies, as escaped HTML. */
import { regionHref } from '../../i18n/href.ts';
import { numberText } from '../../i18n/number-text.ts';
import { regionName, type PlacesEn } from '../../i18n/place-text.ts';
import type { Words } from '../../i18n/words.ts';
import { linkHtml, listHtml } from '../markup.ts';

interface ListedPlace {
  readonly code: string;
  readonly name: string;
  readonly agencies: number;
}

export const regionListHtml = (regions: readonly ListedPlace[], places: PlacesEn, words: Words): string =>
  listHtml(
    regions.map(
      (region) =>
        `${linkHtml(regionHref(region.code, words), regionName(region, places, words))} <small>${numberText(region.agencies)}</small>`,
    ),
    'inline-list region-list',
  );
