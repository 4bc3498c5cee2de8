/** The ways from a long table to its provinces, each with its rows counted, as escaped HTML; '' where there are none. */
import { pageHref } from '../i18n/href.ts';
import { numberText } from '../i18n/number-text.ts';
import type { PlacesEn } from '../i18n/place-text.ts';
import type { Words } from '../i18n/words.ts';
import { linkHtml, listHtml } from './markup.ts';
import { placeOfPart, type ProvincePart } from './province-parts.ts';

/** `path`: of the table's page, from the root of a language. */
export function provincePartsHtml(
  path: string,
  parts: readonly ProvincePart<unknown>[],
  places: PlacesEn,
  words: Words,
): string {
  if (parts.length === 0) return '';
  const items = parts.map(
    (part) =>
      `${linkHtml(pageHref(`${path}${part.code}/`, words), placeOfPart(part, places, words))} ${numberText(part.rows.length)}`,
  );
  return listHtml(items, 'inline-list screen-only');
}
