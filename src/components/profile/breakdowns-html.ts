/** Totals with their parts: a chart for several parts, a sentence for a single one. */
import { renderElement } from '../../charts/render-element.ts';
import type { Breakdown } from '../../domain/observation.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import { hanHtml } from '../../i18n/han-html.ts';
import { plainMetricName } from '../../i18n/metric-name.ts';
import { partUnit } from '../../i18n/unit-text.ts';
import type { Words } from '../../i18n/words.ts';
import type { ChartSources } from '../agency-sources.ts';
import { BreakdownChart } from '../breakdown-chart.tsx';
import { signedText } from '../breakdown-table.ts';
import { lineHref } from '../line-href.ts';
import { partLabel } from '../part-label.ts';

export function breakdownsHtml(
  breakdowns: readonly Breakdown[],
  reportId: string,
  year: string,
  sources: ChartSources,
  words: Words,
): string {
  const charts = breakdowns
    .filter(({ parts }) => parts.length > 1)
    .map((breakdown) => renderElement(BreakdownChart({ breakdown, reportId, year, sources, words })));
  const columns = charts.length === 0 ? '' : `<div class="columns">${charts.join('')}</div>`;
  return columns + breakdowns.map((breakdown) => singleHtml(breakdown, reportId, words)).join('');
}

/** '' for several parts. */
function singleHtml({ metric, total, parts }: Breakdown, reportId: string, words: Words): string {
  const [part, ...more] = parts;
  if (part === undefined || more.length > 0) return '';
  const value = `${signedText(part, words)} ${partUnit(part, words)}`;
  const text = words.agencyPage.breakdownOne(
    plainMetricName(metric, words),
    signedText(total, words),
    partLabel(part, parts, words),
    value,
  );
  return `<p><a href="${escapeHtml(lineHref(reportId, total.evidence.line, words))}">${hanHtml(text, words)}</a></p>`;
}
