/** The agencies of one province by a rate, page by page, as title and escaped HTML. */
import type { RateRow } from '../../domain/rate-rows.ts';
import { pageHref } from '../../i18n/href.ts';
import { nameHtml } from '../../i18n/name-html.ts';
import type { PlacesEn } from '../../i18n/place-text.ts';
import { ratePath } from '../../i18n/rate-path.ts';
import { labelOf, type Words } from '../../i18n/words.ts';
import type { Indicator } from '../../forms/indicators.ts';
import { pagerHtml, rowsOfPage } from '../pager-html.ts';
import { partName, partTitle, type ProvincePart } from '../province-parts.ts';
import { RATES_A_PAGE } from './rate-figures.ts';
import { wayToRatesHtml } from './rate-html.ts';
import { rateTableHtml } from './rate-table-html.ts';

export interface RatePartPlace {
  readonly indicator: Indicator;
  readonly part: ProvincePart<RateRow>;
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
    rateTableHtml(rowsOfPage(part.rows, page, RATES_A_PAGE), indicator, places, words),
    pagerHtml({ page, pages: part.pages }, hrefOf, words),
  ].join('');
}

export const ratePartTitle = ({ indicator, part, page }: RatePartPlace, places: PlacesEn, words: Words): string =>
  partTitle(labelOf(indicator, words), part, page, places, words);
