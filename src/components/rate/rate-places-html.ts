/** The provinces beside each other by one rate, as escaped HTML: sums over sums, with interval and k of n; '' for fewer than two. */
import { escapeHtml } from '../../domain/escape-html.ts';
import type { Indicator } from '../../forms/indicators.ts';
import { pageHref, regionHref } from '../../i18n/href.ts';
import { indicatorText } from '../../i18n/indicator-text.ts';
import { intervalText, numberText } from '../../i18n/number-text.ts';
import { regionName, type PlacesEn } from '../../i18n/place-text.ts';
import { ratePath } from '../../i18n/rate-path.ts';
import type { Words } from '../../i18n/words.ts';
import { headHtml, linkHtml, sectionHtml } from '../markup.ts';
import { rateCellHtml } from './rate-cell-html.ts';
import type { RateFigures } from './rate-figures.ts';
import type { SummedPlace } from './summed-places.ts';

export function ratePlacesHtml({ indicator, parts, places }: RateFigures, names: PlacesEn, words: Words): string {
  const [first] = places;
  if (first === undefined) return '';
  const { agencyPage, ratesPage, t } = words;
  const numeric = [ratesPage.rate, agencyPage.indicators.fraction, ratesPage.members];
  const heads = headHtml(t.table.place) + numeric.map((head) => headHtml(head, true)).join('');
  const proven = new Set(parts.map(({ code }) => code));
  const rows = places.map((each) => rowHtml(each, indicator, proven.has(each.place.code), names, words));
  const table =
    `<div class="scroll sticky-first"><table class="region-table place-rates rates" data-sortable><caption>${escapeHtml(ratesPage.placesCaption(t.year(first.rate.year)))}</caption>` +
    `<thead><tr>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
  return sectionHtml('places', ratesPage.sections.places, table);
}

function rowHtml(
  { place, rate }: SummedPlace,
  indicator: Indicator,
  isProven: boolean,
  names: PlacesEn,
  words: Words,
): string {
  const text = indicatorText(indicator, rate, words);
  const members = `${numberText(rate.stated)}/${numberText(rate.members)}`;
  const proof = pageHref(`${ratePath(indicator.id)}${place.code}/`, words);
  const fraction = isProven ? linkHtml(proof, text.fraction) : escapeHtml(text.fraction);
  return (
    `<tr><th scope="row">${linkHtml(regionHref(place.code, words), regionName(place, names, words))}</th>` +
    rateCellHtml(text, rate.value, intervalText(rate.interval, words)) +
    `<td class="n" data-sort="${rate.denominator}">${fraction}</td>` +
    `<td class="n" data-sort="${rate.stated}">${escapeHtml(members)}</td></tr>`
  );
}
