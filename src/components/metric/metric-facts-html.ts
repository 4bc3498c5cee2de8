/** Where a metric stands in the form, its unit, nature, editions and id. */
import type { Metric } from '../../domain/metric.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import { metricUnit } from '../../i18n/unit-text.ts';
import type { Words } from '../../i18n/words.ts';

export function metricFactsHtml(metric: Metric, words: Words): string {
  const { metricsPage, t } = words;
  const { facts } = metricsPage;
  const editions = metric.editions.map((edition) => t.edition[edition]).join(t.list.pause);
  const unit = `${metricUnit(metric, words)}${t.list.comma}${metricsPage.nature[metric.nature]}`;
  return [
    '<dl class="facts metric-facts">',
    factHtml(facts.place, escapeHtml(metricsPage.place[metric.place])),
    editions === '' ? '' : factHtml(facts.editions, escapeHtml(editions)),
    factHtml(facts.unit, escapeHtml(unit)),
    factHtml(facts.id, `<code>${escapeHtml(metric.id)}</code>`),
    '</dl>',
  ].join('');
}

const factHtml = (name: string, content: string): string => `<dt>${escapeHtml(name)}</dt><dd>${content}</dd>`;
