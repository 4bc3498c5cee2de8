/**
 * The derived rates of a year, each with its fraction. A rate with a small denominator is shown as the fraction alone;
 * an undefined one is never 0 %, it is counted as not applicable.
 */
import type { AgencyYearStatus, IndicatorValue } from '../../domain/shards.ts';
import { INDICATOR_FAMILIES, INDICATORS } from '../../forms/indicators.ts';
import { RATE_PAGES } from '../../forms/rate-pages.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import { pageHref } from '../../i18n/href.ts';
import { indicatorText } from '../../i18n/indicator-text.ts';
import { percentText } from '../../i18n/number-text.ts';
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
  const { agencyPage, t } = words;
  const values = new Map(indicators.map((entry) => [entry.id, entry]));
  const isDefined = ({ id }: Indicator): boolean => (values.get(id)?.value ?? null) !== null;
  const rows = INDICATORS.filter(isDefined)
    .map((indicator) => ({ indicator, entry: values.get(indicator.id) as IndicatorValue }))
    .filter((row) => !isDetail(row));
  const texts = agencyPage.indicators;
  const heads = headHtml(texts.name) + headHtml(texts.fraction, true) + headHtml(t.table.value, true);
  const undefinedCount = INDICATORS.filter((indicator) => !isDefined(indicator)).length;
  const rest = status === 'partial' ? texts.partial : texts.undefined(undefinedCount);
  return (
    `<details><summary>${escapeHtml(texts.open(rows.length))}</summary><table class="indicators" aria-labelledby="indicators">` +
    `<thead><tr>${heads}</tr></thead>${groupsHtml(rows, words)}</table></details>` +
    `<p class="note">${escapeHtml(rest)}${linkHtml(pageHref('method/', words), texts.formulas)}</p>`
  );
}

/** Reasons and shares that are 0 of something say nothing that the tables do not say. */
const isDetail = ({ entry }: Row): boolean => entry.id.includes('.reason.') && entry.value === 0;

function groupsHtml(rows: readonly Row[], words: Words): string {
  const families = [...new Set(rows.map(({ indicator }) => indicator.family))];
  return families
    .map((family) => {
      const name = escapeHtml(labelOf(INDICATOR_FAMILIES[family], words));
      const lines = rows.filter(({ indicator }) => indicator.family === family).map((row) => rowHtml(row, words));
      return `<tbody><tr class="group"><th scope="rowgroup" colspan="3">${name}</th></tr>${lines.join('')}</tbody>`;
    })
    .join('');
}

function rowHtml({ indicator, entry }: Row, words: Words): string {
  const { fraction, text } = indicatorText(indicator, entry, words);
  const { interval } = words.agencyPage.indicators;
  const range =
    text === '' || entry.interval === null
      ? ''
      : ` <small>${escapeHtml(interval(percentText(entry.interval[0]), percentText(entry.interval[1])))}</small>`;
  const name = nameHtml(indicator, words);
  return `<tr><th scope="row">${name}</th><td class="n">${escapeHtml(fraction)}</td><td class="n">${escapeHtml(text)}${range}</td></tr>`;
}

/** The name of a rate, leading to all agencies where it has a page. */
function nameHtml(indicator: Indicator, words: Words): string {
  const name = labelOf(indicator, words);
  return RATE_PAGES.includes(indicator.id) ? linkHtml(pageHref(ratePath(indicator.id), words), name) : escapeHtml(name);
}
