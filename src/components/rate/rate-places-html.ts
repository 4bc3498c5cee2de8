/** The provinces beside each other by one rate, as escaped HTML: sums over sums, with interval and k of n; '' for fewer than two. */
import { escapeHtml } from '../../domain/escape-html.ts';
import { regionHref } from '../../i18n/href.ts';
import { indicatorText } from '../../i18n/indicator-text.ts';
import { intervalText, numberText } from '../../i18n/number-text.ts';
import { regionName, type PlacesEn } from '../../i18n/place-text.ts';
import type { Words } from '../../i18n/words.ts';
import { headHtml, linkHtml, sectionHtml } from '../markup.ts';
import { rateCellHtml } from './rate-cell-html.ts';
import type { RateFigures } from './rate-figures.ts';

type PlaceRate = RateFigures['places'][number];

export function ratePlacesHtml({ indicator, places }: RateFigures, names: PlacesEn, words: Words): string {
  const [first] = places;
  if (first === undefined) return '';
  const { agencyPage, ratesPage, t } = words;
  const numeric = [ratesPage.rate, agencyPage.indicators.fraction, ratesPage.members];
  const heads = headHtml(t.table.place) + numeric.map((head) => headHtml(head, true)).join('');
  const rows = places.map((each) => rowHtml(each, indicator, names, words));
  const table =
    `<div class="scroll sticky-first"><table class="region-table place-rates rates" data-sortable><caption>${escapeHtml(ratesPage.placesCaption(t.year(first.rate.year)))}</caption>` +
    `<thead><tr>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
  return sectionHtml('places', ratesPage.sections.places, table);
}

function rowHtml(
  { place, rate }: PlaceRate,
  indicator: RateFigures['indicator'],
  names: PlacesEn,
  words: Words,
): string {
  const text = indicatorText(indicator, rate, words);
  const members = `${numberText(rate.stated)}/${numberText(rate.members)}`;
  return (
    `<tr><th scope="row">${linkHtml(regionHref(place.code, words), regionName(place, names, words))}</th>` +
    rateCellHtml(text, rate.value, intervalText(rate.interval)) +
    `<td class="n" data-sort="${rate.denominator}">${escapeHtml(text.fraction)}</td>` +
    `<td class="n" data-sort="${rate.stated}">${escapeHtml(members)}</td></tr>`
  );
}
