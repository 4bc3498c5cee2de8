/** The few figures that a reader looks for first, large, and the others as a table: value with state and proof, words as written. */
import type { SettledValue } from '../../domain/settled-value.ts';
import type { AgencyYear } from '../../domain/shards.ts';
import { balanceSentence } from '../../i18n/balance-sentence.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import { metricHref } from '../../i18n/href.ts';
import { metricName, plainMetricName } from '../../i18n/metric-name.ts';
import type { Words } from '../../i18n/words.ts';
import { wordsAsWritten } from '../../i18n/words-as-written.ts';
import { keyValues, otherValues } from '../key-metrics.ts';
import { headHtml, linkHtml, paragraphHtml } from '../markup.ts';
import { valueHtml } from '../value-html.ts';

export function figuresHtml(year: AgencyYear, words: Words): string {
  const { agencyPage } = words;
  const others = otherValues(year);
  const caption = year.status === 'full' ? agencyPage.otherFigures : agencyPage.transcribedFigures;
  const balance = year.status === 'partial' ? balanceSentence(year.values, words) : null;
  return [
    `<dl class="key-figures">${keyValues(year)
      .map((value) => keyFigureHtml(value, words))
      .join('')}</dl>`,
    others.length === 0 ? '' : figureTableHtml(caption, others, words),
    balance === null ? '' : paragraphHtml(balance),
    paragraphHtml(agencyPage.figuresNote, 'note'),
  ].join('');
}

function keyFigureHtml(value: SettledValue, words: Words): string {
  const name = linkHtml(metricHref(value.metric, words), plainMetricName(value.metric, words));
  return `<div><dt>${name}</dt><dd class="key-value">${valueHtml(value, words, { unit: true })}</dd></div>`;
}

function figureTableHtml(caption: string, values: readonly SettledValue[], words: Words): string {
  const { table } = words.t;
  const heads = headHtml(table.metric) + headHtml(table.value, true) + headHtml(table.asWritten);
  const rows = values.map((value) => figureRowHtml(value, words));
  return `<table class="figure-table"><caption>${escapeHtml(caption)}</caption><thead><tr>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function figureRowHtml(value: SettledValue, words: Words): string {
  const name = linkHtml(metricHref(value.metric, words), metricName(value.metric, words));
  const number = valueHtml({ ...value, raw: '' }, words, { unit: true });
  const lang = words.locale === 'zh' ? '' : ' lang="zh-CN"';
  const written = escapeHtml(wordsAsWritten(value.raw));
  return `<tr><th scope="row">${name}</th><td class="n">${number}</td><td class="as-written"${lang}>${written}</td></tr>`;
}
