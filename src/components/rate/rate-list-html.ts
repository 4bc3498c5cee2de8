/** The rates with a page of their own as a table in escaped HTML: formula, how many agencies define each, and the middle of those with enough. */
import { medianOf } from '../../charts/median-of.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import { indicatorFormula, LEAST_DENOMINATOR } from '../../forms/indicators.ts';
import { pageHref } from '../../i18n/href.ts';
import { numberText, percentText } from '../../i18n/number-text.ts';
import { ratePath } from '../../i18n/rate-path.ts';
import { labelOf, type Words } from '../../i18n/words.ts';
import { headHtml, linkHtml } from '../markup.ts';
import type { RateOverview } from './rate-overview.ts';

export function rateListHtml(rates: readonly RateOverview[], words: Words): string {
  const { ratesPage } = words;
  const { heads } = ratesPage.list;
  const numeric = [heads.agencies, heads.ranked(numberText(LEAST_DENOMINATOR)), heads.middle];
  return (
    '<div class="scroll"><table class="rate-list wraps named-rows" data-columns="4" aria-labelledby="list">' +
    `<thead><tr>${headHtml(ratesPage.rate)}${headHtml(ratesPage.formula)}${numeric.map((head) => headHtml(head, true)).join('')}</tr></thead>` +
    `<tbody>${rates.map((rate) => rowHtml(rate, words)).join('')}</tbody></table></div>`
  );
}

function rowHtml({ indicator, agencies, ranked, shares }: RateOverview, words: Words): string {
  const counts = [agencies, ranked].map(numberText);
  return (
    `<tr><th scope="row">${linkHtml(pageHref(ratePath(indicator.id), words), labelOf(indicator, words))}</th>` +
    `<td>${escapeHtml(indicatorFormula(indicator, words.locale))}</td>` +
    `${[...counts, middleHtml(shares, words)].map((cell) => `<td class="n">${cell}</td>`).join('')}</tr>`
  );
}

/** The middle, and of how many; under five, each. */
function middleHtml(shares: readonly number[], { ratesPage, t }: Words): string {
  const middle = medianOf(shares.map((value) => ({ value, state: 'exact' })));
  if (middle !== null)
    return `${percentText(middle.value / ALL)} <small>${escapeHtml(ratesPage.list.middleOf(numberText(shares.length)))}</small>`;
  const each = shares.map((share) => percentText(share / ALL)).join(t.list.pause);
  return escapeHtml(each === '' ? ratesPage.list.noMiddle : each);
}

const ALL = 100;
