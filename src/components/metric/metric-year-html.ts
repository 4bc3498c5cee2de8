/** The numbers of a main metric for one year, as escaped HTML: the same chart on the same axis, and the rows of the year. */
import type { MetricRow } from '../../domain/shards.ts';
import { nameHtml } from '../../i18n/name-html.ts';
import { metricName } from '../../i18n/metric-name.ts';
import type { PlacesEn } from '../../i18n/place-text.ts';
import type { Words } from '../../i18n/words.ts';
import { changesHtml } from './changes-html.ts';
import { byValue } from './chart-rows.ts';
import { metricChartHtml } from './metric-chart-html.ts';
import type { MetricFigures } from './metric-figures.ts';
import { wayToMetricHtml } from './metric-part-html.ts';
import { metricTableHtml } from './metric-table-html.ts';
import { cappedHtml } from './metric-values-html.ts';
import { rowsShown } from './rows-shown.ts';
import { changedRows, yearChanges } from './year-changes.ts';
import { yearNavHtml } from './year-nav-html.ts';

export function metricYearHtml(figures: MetricFigures, year: number, places: PlacesEn, words: Words): string {
  const { metricsPage, t } = words;
  const { id } = figures.metric;
  const rows = rowsOfYear(figures, year);
  const changes = yearChanges(figures.shard.rows, year);
  const shown = rows.slice(0, rowsShown(figures.metric, rows, rows, changedRows(changes)));
  const drawing = {
    rows: byValue(rows),
    year: t.year(year),
    source: { href: '#rows', text: metricsPage.sourceLink },
    tableHtml: metricTableHtml(shown, metricsPage.yearCaption, places, words),
  };
  return [
    wayToMetricHtml(id, words),
    `<h1>${nameHtml(metricYearTitle(id, year, words))}</h1>`,
    yearNavHtml(id, figures.years, year, words),
    metricChartHtml(figures, drawing, words),
    cappedHtml(shown.length, rows.length, words),
    changesHtml(changes, words),
  ].join('');
}

export const rowsOfYear = ({ shard }: MetricFigures, year: number): readonly MetricRow[] =>
  shard.rows.filter((row) => row.year === year);

export const metricYearTitle = (id: string, year: number, words: Words): string =>
  words.metricsPage.ofYear(metricName(id, words), words.t.year(year));
