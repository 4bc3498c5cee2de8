/**
 * The rates of an agency over its years as a table, oldest first: those with a page that two years or more define. A year that does
 * not define one keeps its empty cell, and where reports follow several editions of the form, each says which.
 */
import type { AgencyYear } from '../../domain/shards.ts';
import { LEAST_DENOMINATOR, type Indicator } from '../../forms/indicators.ts';
import { PAGED_RATES } from '../../forms/paged-rates.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import { pageHref, reportHref } from '../../i18n/href.ts';
import { indicatorText } from '../../i18n/indicator-text.ts';
import { ratePath } from '../../i18n/rate-path.ts';
import { labelOf, type Words } from '../../i18n/words.ts';
import { headHtml, linkHtml } from '../markup.ts';

export function ratesOverYearsHtml(years: readonly AgencyYear[], words: Words): string {
  const shown = [...years].sort((a, b) => a.year - b.year).filter((year) => PAGED_RATES.some(isDefinedIn(year)));
  const rates = PAGED_RATES.filter((rate) => shown.filter((year) => isDefinedIn(year)(rate)).length > 1);
  if (rates.length === 0) return '';
  const { agencyPage } = words;
  const heads = headHtml(agencyPage.indicators.name) + shown.map((year) => yearHeadHtml(year, words)).join('');
  const rows = rates.map((rate) => rowHtml(rate, shown, words)).join('') + editionsHtml(shown, words);
  return (
    `<div class="scroll sticky-first"><table class="indicators over-years rates"><caption>${escapeHtml(agencyPage.rateYears(LEAST_DENOMINATOR))}</caption>` +
    `<thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`
  );
}

const isDefinedIn =
  ({ indicators }: AgencyYear) =>
  ({ id }: Indicator): boolean =>
    indicators.some((entry) => entry.id === id && entry.value !== null);

function yearHeadHtml({ year, report }: AgencyYear, words: Words): string {
  return `<th scope="col" class="n">${report === null ? year : linkHtml(reportHref(report.id, words), String(year))}</th>`;
}

function rowHtml(rate: Indicator, years: readonly AgencyYear[], words: Words): string {
  const name = linkHtml(pageHref(ratePath(rate.id), words), labelOf(rate, words));
  return `<tr><th scope="row">${name}</th>${years.map((year) => cellHtml(rate, year, words)).join('')}</tr>`;
}

function cellHtml(rate: Indicator, { indicators }: AgencyYear, words: Words): string {
  const entry = indicators.find(({ id }) => id === rate.id);
  if (entry === undefined || entry.value === null)
    return `<td class="n"><span class="v-none">${escapeHtml(words.t.notApplicable)}</span></td>`;
  const { fraction, text } = indicatorText(rate, entry, words);
  const below = text === '' ? '' : `<small>${escapeHtml(fraction)}</small>`;
  return `<td class="n">${escapeHtml(text === '' ? fraction : text)}${below}</td>`;
}

/** Said only where the editions of the reports differ. */
function editionsHtml(years: readonly AgencyYear[], { agencyPage, t }: Words): string {
  const editions = years.map(({ report }) => report?.edition ?? null);
  if (new Set(editions).size < 2) return '';
  const cells = editions.map((edition) => `<td>${escapeHtml(edition === null ? '' : t.edition[edition])}</td>`);
  return `<tr><th scope="row">${escapeHtml(agencyPage.yearRows.edition)}</th>${cells.join('')}</tr>`;
}
