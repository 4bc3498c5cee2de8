/** The chart of one metric alone, for other people's pages, as escaped HTML. */
import { escapeHtml } from '../../domain/escape-html.ts';
import { metricHref } from '../../i18n/href.ts';
import { metricName } from '../../i18n/metric-name.ts';
import type { Words } from '../../i18n/words.ts';
import { largestRowsHtml } from '../largest-rows-html.ts';
import { paragraphHtml } from '../markup.ts';
import { metricChartHtml } from '../metric/metric-chart-html.ts';
import type { MetricFigures } from '../metric/metric-figures.ts';
import { newestYearText } from '../metric/newest-year-text.ts';

export function embedHtml(figures: MetricFigures, words: Words): string {
  const { metric, newest } = figures;
  const { metricsPage, sharePage, t } = words;
  const heading = `<h1 class="visually-hidden">${escapeHtml(metricName(metric.id, words))}</h1>`;
  if (newest.length === 0) return heading + paragraphHtml(metricsPage.noRows);
  const drawing = {
    rows: newest,
    year: newestYearText(newest, words),
    source: { href: metricHref(metric.id, words), text: sharePage.embedSource(t.site.name) },
    tableHtml: largestRowsHtml(metric.id, newest, words),
  };
  return heading + metricChartHtml(figures, drawing, words);
}
