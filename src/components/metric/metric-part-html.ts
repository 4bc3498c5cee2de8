/** The rows of a main metric for one province, page by page, as title and escaped HTML. */
import type { MetricRow } from '../../domain/shards.ts';
import { nameHtml } from '../../i18n/name-html.ts';
import { metricHref, pageHref } from '../../i18n/href.ts';
import { metricName } from '../../i18n/metric-name.ts';
import type { PlacesEn } from '../../i18n/place-text.ts';
import type { Words } from '../../i18n/words.ts';
import { breadcrumbHtml } from '../breadcrumb-html.ts';
import { pagerHtml, rowsOfPage } from '../pager-html.ts';
import { partName, partTitle, type ProvincePart } from '../province-parts.ts';
import { metricTableHtml } from './metric-table-html.ts';
import { MOST_ROWS } from './rows-shown.ts';

export function metricPartHtml(
  id: string,
  part: ProvincePart<MetricRow>,
  page: number,
  places: PlacesEn,
  words: Words,
): string {
  const hrefOf = (each: number): string => pageHref(`metrics/${id}/${partName(part.code, each)}/`, words);
  const rows = rowsOfPage(part.rows, page, MOST_ROWS);
  return [
    wayToMetricHtml(id, words),
    `<h1>${nameHtml(metricPartTitle(id, part, page, places, words))}</h1>`,
    metricTableHtml(rows, words.metricsPage.tableCaption, places, words),
    pagerHtml({ page, pages: part.pages }, hrefOf, words),
  ].join('');
}

export const metricPartTitle = (
  id: string,
  part: ProvincePart<MetricRow>,
  page: number,
  places: PlacesEn,
  words: Words,
): string => partTitle(metricName(id, words), part, page, places, words);

/** From all metrics down to this one. */
export const wayToMetricHtml = (id: string, words: Words): string =>
  breadcrumbHtml(
    [
      { name: words.t.nav.metrics, href: pageHref('metrics/', words) },
      { name: metricName(id, words), href: metricHref(id, words) },
    ],
    words,
  );
