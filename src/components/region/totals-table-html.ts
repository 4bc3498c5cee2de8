/** 已载明合计: sums of what was stated, by metric and year, each with the number of agencies that state it. */
import type { Metric } from '../../domain/metric.ts';
import type { RegionTotal } from '../../domain/region-shard.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import { metricHref } from '../../i18n/href.ts';
import { plainMetricName } from '../../i18n/metric-name.ts';
import { metricUnit } from '../../i18n/unit-text.ts';
import type { Words } from '../../i18n/words.ts';
import { headHtml, linkHtml } from '../markup.ts';
import type { RegionFigures } from './region-figures.ts';
import { totalCellHtml } from './total-cell-html.ts';

/** Years that a phone shows beside the names; the numbers of more stand beneath them. */
const YEARS_ABREAST = 3;

export function totalsTableHtml(figures: RegionFigures, words: Words): string {
  const { metrics, years, hasEarlier, shard } = figures;
  const { regionsPage, t } = words;
  const caption = regionsPage.totalsCaption + (hasEarlier ? regionsPage.earlierYears : '');
  const byKey = new Map(shard.totals.map((total) => [`${total.metric} ${total.year}`, total]));
  const rows = metrics
    .map((metric) => ({ metric, cells: years.map((year) => byKey.get(`${metric.id} ${year}`)) }))
    .filter(({ cells }) => cells.some((total) => total !== undefined && total.stated > 0))
    .map(({ metric, cells }) => rowHtml(metric, cells, words));
  const manyYears = years.length > YEARS_ABREAST ? ` named-rows" data-columns="${years.length}` : '';
  const heads = headHtml(t.table.metric) + years.map((year) => headHtml(String(year), true)).join('');
  return `<div class="scroll sticky-first"><table class="region-table${manyYears}"><caption>${escapeHtml(caption)}</caption><thead><tr>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function rowHtml(metric: Metric, cells: readonly (RegionTotal | undefined)[], words: Words): string {
  const name = linkHtml(metricHref(metric.id, words), plainMetricName(metric.id, words));
  const unit = `<small>${escapeHtml(metricUnit(metric, words))}</small>`;
  const numbers = cells.map((total) => `<td class="n">${total === undefined ? '' : totalCellHtml(total, words)}</td>`);
  return `<tr><th scope="row">${name} ${unit}</th>${numbers.join('')}</tr>`;
}
