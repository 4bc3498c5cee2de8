/** The way from one year of a metric's chart to another, as escaped HTML; works without script. '' where there are no years. */
import { escapeHtml } from '../../domain/escape-html.ts';
import { metricHref, pageHref } from '../../i18n/href.ts';
import type { Words } from '../../i18n/words.ts';
import { linkHtml, listHtml } from '../markup.ts';

/** `current` is the year shown; null where each agency's newest is. */
export function yearNavHtml(metric: string, years: readonly number[], current: number | null, words: Words): string {
  if (years.length === 0) return '';
  const { metricsPage, t } = words;
  const wayHtml = (address: string, text: string, isHere: boolean): string =>
    linkHtml(address, text, isHere ? ' aria-current="page"' : '');
  const ways = years.map((year) =>
    wayHtml(pageHref(`metrics/${metric}/${year}/`, words), t.year(year), year === current),
  );
  const all = wayHtml(metricHref(metric, words), metricsPage.allYears, current === null);
  return `<nav class="screen-only" aria-label="${escapeHtml(metricsPage.byYear)}">${listHtml([all, ...ways], 'inline-list year-nav')}</nav>`;
}
