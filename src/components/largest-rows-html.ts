/**
 * The table under a chart where the whole one would weigh too much: the largest rows as escaped HTML, and a way to all.
 * Null for few rows: the chart then folds all of them under itself.
 */
import type { MetricRow } from '../domain/shards.ts';
import { agencyName } from '../i18n/agency-name.ts';
import { escapeHtml } from '../domain/escape-html.ts';
import { metricHref } from '../i18n/href.ts';
import { plainMetricName } from '../i18n/metric-name.ts';
import { valueHtml } from './value-html.ts';
import type { Words } from '../i18n/words.ts';

/** Beyond this the whole table stands on the metric's page only: a page must not grow with the atlas. */
const MOST_ROWS = 40;
const LARGEST = 20;

export function largestRowsHtml(metric: string, rows: readonly MetricRow[], words: Words): string | null {
  const { homePage } = words;
  if (rows.length <= MOST_ROWS) return null;
  const stated = rows.filter(({ value }) => value.value !== null);
  const largest = stated.sort((a, b) => Number(b.value.value) - Number(a.value.value)).slice(0, LARGEST);
  const lines = largest.map(
    ({ agencyId: id, name, value }) =>
      `<tr><th scope="row">${escapeHtml(agencyName({ id, name }, words))}</th><td class="n">${valueHtml(value, words, { bare: true })}</td></tr>`,
  );
  const caption = plainMetricName(metric, words);
  const rest = `<a href="${escapeHtml(metricHref(metric, words))}">${escapeHtml(homePage.wholeMetric)}</a>`;
  return `<details><summary>${escapeHtml(homePage.largest(LARGEST))}</summary><table><caption class="visually-hidden">${escapeHtml(caption)}</caption><tbody>${lines.join('')}</tbody></table>${rest}</details>`;
}
