/** The texts of a metric's pages in one language: the page itself, its provinces, its years, and the chart to embed. */
import type { MetricFigures } from '../components/metric/metric-figures.ts';
import { metricHtml, type MetricContext } from '../components/metric/metric-html.ts';
import { metricPartHtml, metricPartTitle } from '../components/metric/metric-part-html.ts';
import { metricYearHtml, metricYearTitle, rowsOfYear } from '../components/metric/metric-year-html.ts';
import { partName, type ProvincePart } from '../components/province-parts.ts';
import { KEY_METRICS } from '../components/key-metrics.ts';
import { embedHtml } from '../components/share/embed-html.ts';
import type { MetricRow } from '../domain/shards.ts';
import { metricName } from '../i18n/metric-name.ts';
import { numberText } from '../i18n/number-text.ts';
import type { Words } from '../i18n/words.ts';
import type { PageText } from './page-slots.ts';

export function metricPage(figures: MetricFigures, context: MetricContext, words: Words): PageText {
  const { id } = figures.metric;
  const title = metricName(id, words);
  const description = words.metricsPage.metricDescription(title, numberText(figures.newest.length));
  const picture = KEY_METRICS.includes(id) ? id : 'site';
  return { id, title, description, picture, body: metricHtml(figures, context, words) };
}

export function metricPartPage(
  { metric: { id } }: MetricFigures,
  part: ProvincePart<MetricRow>,
  page: number,
  { places }: MetricContext,
  words: Words,
): PageText {
  return {
    id: `${id}/${partName(part.code, page)}`,
    title: metricPartTitle(id, part, page, places, words),
    description: words.metricsPage.metricDescription(metricName(id, words), numberText(part.rows.length)),
    body: metricPartHtml(id, part, page, places, words),
  };
}

export function metricYearPage(
  figures: MetricFigures,
  year: number,
  { places }: MetricContext,
  words: Words,
): PageText {
  const { id } = figures.metric;
  const title = metricYearTitle(id, year, words);
  const description = words.metricsPage.metricDescription(title, numberText(rowsOfYear(figures, year).length));
  return { id: `${id}/${year}`, title, description, body: metricYearHtml(figures, year, places, words) };
}

export function embedPage(figures: MetricFigures, words: Words): PageText {
  const { id } = figures.metric;
  const name = metricName(id, words);
  const { embedDescription, embedTitle } = words.sharePage;
  return { id, title: embedTitle(name), description: embedDescription(name), body: embedHtml(figures, words) };
}
