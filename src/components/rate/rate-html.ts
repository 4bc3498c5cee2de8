/** One rate as escaped HTML: its formula, how many define it, their distribution, every agency with both parts, the provinces. */
import { escapeHtml } from '../../domain/escape-html.ts';
import { indicatorFormula } from '../../forms/indicators.ts';
import { PAGED_RATES } from '../../forms/paged-rates.ts';
import { pageHref } from '../../i18n/href.ts';
import { numberText } from '../../i18n/number-text.ts';
import type { PlacesEn } from '../../i18n/place-text.ts';
import { ratePath } from '../../i18n/rate-path.ts';
import { labelOf, type Words } from '../../i18n/words.ts';
import { breadcrumbHtml } from '../breadcrumb-html.ts';
import { linkHtml, listHtml, paragraphHtml, sectionHtml } from '../markup.ts';
import { agencyFilterHtml } from '../metric/filter-html.ts';
import { provincePartsHtml } from '../province-parts-html.ts';
import { rateChartHtml } from './rate-chart-html.ts';
import { rateChangesHtml } from './rate-changes-html.ts';
import type { RateFigures } from './rate-figures.ts';
import { ratePlacesHtml } from './rate-places-html.ts';
import { agenciesOf } from './rate-parts.ts';
import { onlyTable, rateTableHtml } from './rate-table-html.ts';

export function rateHtml(figures: RateFigures, places: PlacesEn, words: Words): string {
  return [
    wayToRatesHtml([], words),
    `<h1>${escapeHtml(labelOf(figures.indicator, words))}</h1>`,
    factsHtml(figures, words),
    agenciesHtml(figures, places, words),
    rateChangesHtml(figures, words),
    ratePlacesHtml(figures, places, words),
    relativesHtml(figures, words),
  ].join('');
}

/** From all metrics to the rates, and on to what stands below. */
export function wayToRatesHtml(
  below: readonly { readonly name: string; readonly href: string }[],
  words: Words,
): string {
  const metrics = pageHref('metrics/', words);
  return breadcrumbHtml(
    [
      { name: words.t.nav.metrics, href: metrics },
      { name: words.ratesPage.heading, href: pageHref('rates/', words) },
      ...below,
    ],
    words,
  );
}

function factsHtml({ indicator }: RateFigures, words: Words): string {
  const { facts, least, methodLink, note } = words.ratesPage;
  const lines = [
    [facts.formula, escapeHtml(indicatorFormula(indicator, words.locale))],
    [facts.least, escapeHtml(least(numberText(indicator.leastDenominator)))],
    [facts.method, linkHtml(pageHref(`method/#indicator-${indicator.id}`, words), methodLink)],
    [facts.id, `<code>${escapeHtml(indicator.id)}</code>`],
  ] as const;
  const list = lines.map(([name, content]) => `<dt>${escapeHtml(name)}</dt><dd>${content}</dd>`).join('');
  return `${paragraphHtml(note, 'lead')}<dl class="facts metric-facts">${list}</dl>`;
}

function agenciesHtml(figures: RateFigures, places: PlacesEn, words: Words): string {
  const { indicator, rates, shown } = figures;
  const { ratesPage } = words;
  const table =
    agencyFilterHtml(shown, places, words) +
    rateTableHtml(shown, onlyTable(indicator, words), places, words) +
    (rates.rows.length > shown.length ? wayToPartsHtml(figures, places, words) : '');
  const content =
    rates.rows.length === 0 ? '' : figures.ranked.length === 0 ? table : rateChartHtml(figures, table, words);
  return sectionHtml('agencies', ratesPage.sections.agencies, paragraphHtml(countsText(figures, words)) + content);
}

function wayToPartsHtml({ indicator, parts, rates, shown }: RateFigures, places: PlacesEn, words: Words): string {
  const capped = words.ratesPage.capped(numberText(shown.length), numberText(rates.rows.length));
  const counted = parts.map((part) => ({ ...part, rows: agenciesOf(part) }));
  return paragraphHtml(capped, 'note') + provincePartsHtml(`rates/${indicator.id}/`, counted, places, words);
}

function countsText({ indicator, rates, ranked }: RateFigures, { ratesPage, t }: Words): string {
  if (rates.rows.length === 0) return ratesPage.none;
  const counts = ratesPage.counts(
    numberText(rates.rows.length),
    numberText(indicator.leastDenominator),
    numberText(ranked.length),
  );
  const rest = rates.overNothing === 0 ? [] : [ratesPage.overNothing(numberText(rates.overNothing))];
  return [counts, ...rest].map((sentence) => `${sentence}${t.list.stop}`).join('');
}

function relativesHtml({ indicator }: RateFigures, words: Words): string {
  const items = PAGED_RATES.filter(({ id }) => id !== indicator.id).map((other) =>
    linkHtml(pageHref(ratePath(other.id), words), labelOf(other, words)),
  );
  const list = listHtml(items, 'inline-list');
  return sectionHtml('relatives', words.ratesPage.sections.relatives, list, 'section screen-only');
}
