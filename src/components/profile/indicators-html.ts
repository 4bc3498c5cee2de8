/**
 * The derived rates of a year, each with its fraction: those that have a page at once, the others folded. A rate with a small denominator is shown as the fraction alone;
 * an undefined one is never 0 %, it is counted as not applicable.
 */
import type { AgencyYearStatus, IndicatorValue } from '../../domain/shards.ts';
import { INDICATOR_FAMILIES, INDICATORS, LEAST_DENOMINATOR } from '../../forms/indicators.ts';
import { hasRatePage } from '../../forms/rate-pages.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import { pageHref } from '../../i18n/href.ts';
import { indicatorText } from '../../i18n/indicator-text.ts';
import { intervalText } from '../../i18n/number-text.ts';
import { ratePath } from '../../i18n/rate-path.ts';
import { labelOf, type Words } from '../../i18n/words.ts';
import { headHtml, linkHtml } from '../markup.ts';

type Indicator = (typeof INDICATORS)[number];

/** A defined indicator that says something, with its value. */
interface Row {
  readonly indicator: Indicator;
  readonly entry: IndicatorValue;
}

/** `status` partial: single typed figures define these rates, and what they do not define is unknown rather than undefined. */
export function indicatorsHtml(indicators: readonly IndicatorValue[], status: AgencyYearStatus, words: Words): string {
  const { agencyPage } = words;
  const values = new Map(indicators.map((entry) => [entry.id, entry]));
  const isDefined = ({ id }: Indicator): boolean => (values.get(id)?.value ?? null) !== null;
  const rows = INDICATORS.filter(isDefined)
    .map((indicator) => ({ indicator, entry: values.get(indicator.id) as IndicatorValue }))
    .filter((row) => !isDetail(row));
  const texts = agencyPage.indicators;
  const main = rows.filter(({ indicator }) => hasRatePage(indicator.id));
  const others = rows.filter((row) => !main.includes(row));
  const undefinedCount = INDICATORS.filter((indicator) => !isDefined(indicator)).length;
  const rest =
    status === 'partial' ? texts.partial(LEAST_DENOMINATOR) : texts.undefined(undefinedCount, LEAST_DENOMINATOR);
  const summary = main.length > 0 ? texts.openOthers(others.length) : texts.open(others.length);
  return (
    (main.length > 0 ? tableHtml(`<tbody>${main.map((row) => rowHtml(row, words)).join('')}</tbody>`, words) : '') +
    (others.length > 0
      ? `<details><summary>${escapeHtml(summary)}</summary>${tableHtml(groupsHtml(others, words), words)}</details>`
      : '') +
    `<p class="note">${escapeHtml(rest)}${linkHtml(pageHref('method/', words), texts.formulas)}</p>`
  );
}

/** `bodies` is escaped HTML. */
function tableHtml(bodies: string, { agencyPage, ratesPage, t }: Words): string {
  const { fraction, name } = agencyPage.indicators;
  const interval = `<th scope="col" class="n roomy">${escapeHtml(ratesPage.interval)}</th>`;
  const heads = headHtml(name) + headHtml(t.table.value, true) + headHtml(fraction, true) + interval;
  return `<table class="indicators" aria-labelledby="indicators"><thead><tr>${heads}</tr></thead>${bodies}</table>`;
}

/** Reasons and shares that are 0 of something say nothing that the tables do not say. */
const isDetail = ({ entry }: Row): boolean => entry.id.includes('.reason.') && entry.value === 0;

function groupsHtml(rows: readonly Row[], words: Words): string {
  const families = [...new Set(rows.map(({ indicator }) => indicator.family))];
  return families
    .map((family) => {
      const name = escapeHtml(labelOf(INDICATOR_FAMILIES[family], words));
      const lines = rows.filter(({ indicator }) => indicator.family === family).map((row) => rowHtml(row, words));
      return `<tbody><tr class="group"><th scope="rowgroup" colspan="3">${name}</th><td class="roomy"></td></tr>${lines.join('')}</tbody>`;
    })
    .join('');
}

function rowHtml({ indicator, entry }: Row, words: Words): string {
  const { fraction, text } = indicatorText(indicator, entry, words);
  const range = text === '' ? '' : intervalText(entry.interval, words);
  const cells = [text, fraction].map((cell) => `<td class="n">${escapeHtml(cell)}</td>`).join('');
  return `<tr><th scope="row">${nameHtml(indicator, words)}</th>${cells}<td class="n roomy">${escapeHtml(range)}</td></tr>`;
}

/** The name of a rate, leading to all agencies where it has a page. */
function nameHtml(indicator: Indicator, words: Words): string {
  const name = labelOf(indicator, words);
  return hasRatePage(indicator.id) ? linkHtml(pageHref(ratePath(indicator.id), words), name) : escapeHtml(name);
}
