/** The agencies of one province by a rate, page by page, as title and escaped HTML. */
import { escapeHtml } from '../../domain/escape-html.ts';
import type { RegionRate } from '../../domain/region-shard.ts';
import { pageHref, regionHref } from '../../i18n/href.ts';
import { indicatorText } from '../../i18n/indicator-text.ts';
import { nameHtml } from '../../i18n/name-html.ts';
import { intervalText, numberText } from '../../i18n/number-text.ts';
import type { PlacesEn } from '../../i18n/place-text.ts';
import { ratePath } from '../../i18n/rate-path.ts';
import { labelOf, type Words } from '../../i18n/words.ts';
import type { Indicator } from '../../forms/indicators.ts';
import { pagerHtml, rowsOfPage } from '../pager-html.ts';
import { linkHtml, sectionHtml } from '../markup.ts';
import { partName, partTitle, placeOfPart } from '../province-parts.ts';
import { rateCellHtml } from './rate-cell-html.ts';
import { wayToRatesHtml } from './rate-html.ts';
import { isSummand, RATES_A_PAGE, type RatePart } from './rate-parts.ts';
import { onlyTable, rateTableHtml } from './rate-table-html.ts';

export interface RatePartPlace {
  readonly indicator: Indicator;
  readonly part: RatePart;
  /** From 1. */
  readonly page: number;
}

export function ratePartHtml(place: RatePartPlace, places: PlacesEn, words: Words): string {
  const { indicator, part, page } = place;
  const path = ratePath(indicator.id);
  const hrefOf = (each: number): string => pageHref(`${path}${partName(part.code, each)}/`, words);
  return [
    wayToRatesHtml([{ name: labelOf(indicator, words), href: pageHref(path, words) }], words),
    `<h1>${nameHtml(ratePartTitle(place, places, words))}</h1>`,
    tablesHtml(place, places, words),
    pagerHtml({ page, pages: part.pages }, hrefOf, words),
  ].join('');
}

/** Those that the sum is made of with the sum at their foot, then the others. */
function tablesHtml(place: RatePartPlace, places: PlacesEn, words: Words): string {
  const { indicator, part, page } = place;
  const { sum } = part;
  const rows = rowsOfPage(part.rows, page, RATES_A_PAGE);
  if (sum === null) return rateTableHtml(rows, onlyTable(indicator, words), places, words);
  const year = words.t.year(sum.year);
  const summands = rows.filter((row) => isSummand(row, sum));
  const others = rows.filter((row) => !isSummand(row, sum));
  const { notSummed, notSummedCaption, summandsCaption } = words.ratesPage;
  const foot = sumRowHtml(sum, place, places, words);
  const summed = { indicator, caption: summandsCaption(year), attributes: ' id="rows"', foot };
  const rest = { indicator, caption: notSummedCaption(year), attributes: '', foot: '' };
  return (
    (summands.length > 0 ? rateTableHtml(summands, summed, places, words) : '') +
    (others.length > 0 ? sectionHtml('others', notSummed, rateTableHtml(others, rest, places, words)) : '')
  );
}

/** The sum of all pages, as it stands beside those of other provinces. */
function sumRowHtml(sum: RegionRate, { indicator, part }: RatePartPlace, places: PlacesEn, words: Words): string {
  const { ratesPage } = words;
  const members = ratesPage.sumMembers(numberText(sum.stated), numberText(sum.members));
  const number = (value: number): string => `<td class="n">${escapeHtml(numberText(value))}</td>`;
  return (
    `<tr><th scope="row">${escapeHtml(ratesPage.sum)} <small>${escapeHtml(members)}</small></th>` +
    `<td class="roomy">${linkHtml(regionHref(part.code, words), placeOfPart(part, places, words))}</td>` +
    rateCellHtml(indicatorText(indicator, sum, words), sum.value, intervalText(sum.interval, words)) +
    number(sum.numerator) +
    number(sum.denominator) +
    `<td class="n">${sum.year}</td></tr>`
  );
}

export const ratePartTitle = ({ indicator, part, page }: RatePartPlace, places: PlacesEn, words: Words): string =>
  partTitle(labelOf(indicator, words), part, page, places, words);
