/** The numbers of a metric as escaped HTML: counts in a sentence, chart and table, the ways to its provinces and years, the embed code. */
import { downloadHref } from '../../i18n/href.ts';
import { numberText } from '../../i18n/number-text.ts';
import type { PlacesEn } from '../../i18n/place-text.ts';
import type { Words } from '../../i18n/words.ts';
import { linkHtml, paragraphHtml } from '../markup.ts';
import { provincePartsHtml } from '../province-parts-html.ts';
import { embedCodeHtml } from '../share/embed-code-html.ts';
import { contradictionSentence, countsSentence } from './counts-sentence.ts';
import { filterHtml } from './filter-html.ts';
import { metricChartHtml } from './metric-chart-html.ts';
import type { MetricFigures } from './metric-figures.ts';
import type { MetricContext } from './metric-html.ts';
import { metricTableHtml } from './metric-table-html.ts';
import { newestYearText } from './newest-year-text.ts';
import { yearNavHtml } from './year-nav-html.ts';

export function metricValuesHtml(figures: MetricFigures, { places, site }: MetricContext, words: Words): string {
  const { metric, newest, parts, shard, years } = figures;
  const { metricsPage } = words;
  const counts =
    countsSentence(shard.counts, shard.rows.length, words) +
    contradictionSentence(shard.counts, shard.suspected, words);
  const drawing = {
    rows: newest,
    year: newestYearText(newest, words),
    source: { href: '#rows', text: metricsPage.sourceLink },
    tableHtml: firstRowsHtml(figures, places, words),
  };
  return [
    paragraphHtml(counts),
    changesWayHtml(figures, words),
    yearNavHtml(metric.id, years, null, words),
    metricChartHtml(figures, drawing, words),
    cappedHtml(figures.shown.length, shard.rows.length, words),
    provincePartsHtml(`metrics/${metric.id}/`, parts, places, words),
    embedCodeHtml(metric.id, site, words),
  ].join('');
}

/** To the changes of the newest year, where there are any. */
const changesWayHtml = ({ changes }: MetricFigures, { metricsPage }: Words): string =>
  changes.length === 0 ? '' : `<p>${linkHtml('#changes', metricsPage.changesLink)}</p>`;

function firstRowsHtml({ metric, shown: rows }: MetricFigures, places: PlacesEn, words: Words): string {
  const csv = downloadHref(`metrics/${metric.id}.csv`);
  return (
    filterHtml(rows, rows.length, csv, places, words) +
    metricTableHtml(rows, words.metricsPage.tableCaption, places, words)
  );
}

/** Said where a table shows the first rows only. */
export function cappedHtml(shown: number, all: number, { metricsPage }: Words): string {
  if (all <= shown) return '';
  return paragraphHtml(metricsPage.capped(numberText(shown), numberText(all)), 'note');
}
