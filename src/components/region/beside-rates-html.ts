/**
 * A region beside places of its level by their rates, which compare where sums do not: Σ numerators over Σ denominators, each with
 * its fraction; a rate of few is its fraction alone and sorts last. '' where no place beside has one; a place without any is left out.
 */
import { INDICATORS, LEAST_DENOMINATOR, type Indicator } from '../../forms/indicators.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import { pageHref } from '../../i18n/href.ts';
import { indicatorText } from '../../i18n/indicator-text.ts';
import type { PlacesEn } from '../../i18n/place-text.ts';
import { ratePath } from '../../i18n/rate-path.ts';
import { labelOf, type Words } from '../../i18n/words.ts';
import { headHtml, linkHtml } from '../markup.ts';
import { rateCellHtml } from '../rate/rate-cell-html.ts';
import { sortHintHtml } from '../sort-hint-html.ts';
import type { BesidePlace } from './beside-places.ts';
import { placeHeadHtml } from './place-head-html.ts';

/** `places`: the region first. `ids`: of the indicators. */
export function besideRatesHtml(
  places: readonly BesidePlace[],
  ids: readonly string[],
  year: number,
  names: PlacesEn,
  words: Words,
): string {
  const { regionsPage, t } = words;
  const shown = INDICATORS.filter(({ id }) => ids.includes(id) && places.slice(1).some((place) => hasRate(place, id)));
  const heads = shown.map(
    (indicator) =>
      `<th scope="col" class="n">${linkHtml(pageHref(ratePath(indicator.id), words), labelOf(indicator, words))}</th>`,
  );
  const rows = places.flatMap((place, at) =>
    at === 0 || shown.some(({ id }) => hasRate(place, id)) ? rowHtml(place, at === 0, shown, names, words) : [],
  );
  if (shown.length === 0) return '';
  return (
    `<div class="scroll sticky-first"><table class="region-table rates" data-sortable><caption>${escapeHtml(regionsPage.besideRates(t.year(year), LEAST_DENOMINATOR))}${sortHintHtml(words)}</caption>` +
    `<thead><tr>${headHtml(t.table.place)}${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`
  );
}

const hasRate = ({ rates }: BesidePlace, indicator: string): boolean => rates.some(({ id }) => id === indicator);

function rowHtml(
  place: BesidePlace,
  isOwn: boolean,
  indicators: readonly Indicator[],
  names: PlacesEn,
  words: Words,
): string {
  const cells = indicators.map((indicator) => cellHtml(place, indicator, words));
  return `<tr>${placeHeadHtml(place, isOwn, names, words)}${cells.join('')}</tr>`;
}

function cellHtml({ rates }: BesidePlace, indicator: Indicator, words: Words): string {
  const rate = rates.find(({ id }) => id === indicator.id);
  if (rate === undefined)
    return `<td class="n" data-sort=""><span class="v-none">${escapeHtml(words.t.notApplicable)}</span></td>`;
  const text = indicatorText(indicator, rate, words);
  return rateCellHtml(text, rate.value, text.fraction);
}
