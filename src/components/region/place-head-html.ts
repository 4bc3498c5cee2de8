/** The head of a place's row, as escaped HTML: the region whose page it is in strong type, the others as links. */
import { escapeHtml } from '../../domain/escape-html.ts';
import { regionHref } from '../../i18n/href.ts';
import { regionName, type PlacesEn } from '../../i18n/place-text.ts';
import type { Words } from '../../i18n/words.ts';
import { linkHtml } from '../markup.ts';
import type { BesidePlace } from './beside-places.ts';

export function placeHeadHtml(place: BesidePlace, isOwn: boolean, names: PlacesEn, words: Words): string {
  const name = regionName(place, names, words);
  const head = isOwn ? `<strong>${escapeHtml(name)}</strong>` : linkHtml(regionHref(place.code, words), name);
  return `<th scope="row">${head}</th>`;
}
