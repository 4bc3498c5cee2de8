/** Weighted rates of a region: Σ numerators over Σ denominators of its offices, newest year, each with k of n. */
import type { RegionRate } from '../../domain/region-shard.ts';
import { INDICATOR_FAMILIES, INDICATORS, LEAST_DENOMINATOR } from '../../forms/indicators.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import { pageHref } from '../../i18n/href.ts';
import { indicatorText } from '../../i18n/indicator-text.ts';
import { intervalText, numberText } from '../../i18n/number-text.ts';
import { ratePath } from '../../i18n/rate-path.ts';
import { labelOf, type Words } from '../../i18n/words.ts';
import { headHtml, linkHtml } from '../markup.ts';

type Indicator = (typeof INDICATORS)[number];

/** `rates` are those of one year. */
export function ratesTableHtml(rates: readonly RegionRate[], words: Words): string {
  const { agencyPage, regionsPage, t } = words;
  const byId = new Map(rates.map((rate) => [rate.id, rate]));
  const year = rates[0]?.year;
  /** Single grounds that are 0 of something say nothing that the totals do not say. */
  const rows = INDICATORS.flatMap((indicator) => {
    const rate = byId.get(indicator.id);
    return rate === undefined || (indicator.id.includes('.reason.') && rate.value === 0) ? [] : [{ indicator, rate }];
  });
  const { name, fraction } = agencyPage.indicators;
  const numeric = [fraction, t.table.value, regionsPage.ratesInterval, regionsPage.ratesMembers];
  const heads = headHtml(name) + numeric.map((head) => headHtml(head, true)).join('');
  const summary = regionsPage.ratesOpen(rows.length, year === undefined ? '' : t.year(year));
  return (
    `<details><summary>${escapeHtml(summary)}</summary><div class="scroll sticky-first"><table class="indicators region-table named-rows" data-columns="${numeric.length}">` +
    `<caption>${escapeHtml(regionsPage.ratesCaption(LEAST_DENOMINATOR))}</caption><thead><tr>${heads}</tr></thead>` +
    `<tbody>${rows.map(({ indicator, rate }) => rowHtml(indicator, rate, words)).join('')}</tbody></table></div></details>`
  );
}

function rowHtml(indicator: Indicator, rate: RegionRate, words: Words): string {
  const { fraction, text } = indicatorText(indicator, rate, words);
  const range = text === '' ? '' : intervalText(rate.interval, words);
  const name = linkHtml(pageHref(ratePath(indicator.id), words), labelOf(indicator, words));
  const family = `<small>${escapeHtml(labelOf(INDICATOR_FAMILIES[indicator.family], words))}</small>`;
  const cells = [fraction, text, range, `${numberText(rate.stated)}/${numberText(rate.members)}`];
  return `<tr><th scope="row">${name} ${family}</th>${cells.map((cell) => `<td class="n">${escapeHtml(cell)}</td>`).join('')}</tr>`;
}
