/** Several years side by side, oldest first; a year without a report between two others keeps its empty column. */
import { renderElement } from '../../charts/render-element.ts';
import type { SettledValue } from '../../domain/settled-value.ts';
import type { AgencyYear } from '../../domain/shards.ts';
import { checkOf } from '../../forms/checks.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import { metricHref, reportHref } from '../../i18n/href.ts';
import { numberText } from '../../i18n/number-text.ts';
import { plainMetricName } from '../../i18n/metric-name.ts';
import { metricUnitOf } from '../../i18n/unit-text.ts';
import type { Words } from '../../i18n/words.ts';
import type { ChartSources } from '../agency-sources.ts';
import { metricsOverYears } from '../key-metrics.ts';
import { headHtml, linkHtml } from '../markup.ts';
import { noReportHtml, valueHtml } from '../value-html.ts';
import { YearsChart, yearRows } from '../years-chart.tsx';

interface YearColumn {
  readonly year: number;
  readonly entry: AgencyYear | undefined;
  readonly values: ReadonlyMap<string, SettledValue>;
}

/** More series than these would bury the table that holds them all. */
const MOST_SERIES = 4;

export function yearsHtml(years: readonly AgencyYear[], sources: ChartSources, words: Words): string {
  const metrics = metricsOverYears(years);
  const charts = metrics
    .filter((metric) => yearRows(metric, years, words).filter(({ value }) => value !== null).length > 1)
    .slice(0, MOST_SERIES)
    .map((metric) => renderElement(YearsChart({ metric, years, sources, words })));
  return `<div class="columns aligned">${charts.join('')}</div>${tableHtml(metrics, columnsOf(years), words)}`;
}

function columnsOf(years: readonly AgencyYear[]): readonly YearColumn[] {
  const first = Math.min(...years.map(({ year }) => year));
  const last = Math.max(...years.map(({ year }) => year));
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const entry = years.find(({ year }) => year === first + at);
    return { year: first + at, entry, values: new Map(entry?.values.map((value) => [value.metric, value])) };
  });
}

function tableHtml(metrics: readonly string[], columns: readonly YearColumn[], words: Words): string {
  const [first, last] = [columns[0] as YearColumn, columns.at(-1) as YearColumn];
  const caption = escapeHtml(words.agencyPage.allYears(first.year, last.year));
  const heads = headHtml(words.t.table.metric) + columns.map((column) => yearHead(column, words)).join('');
  const rows = [...metrics.map((metric) => rowHtml(metric, columns, words)), ...reportRowsHtml(columns, words)];
  return `<div class="scroll sticky-first"><table class="over-years"><caption>${caption}</caption><thead><tr>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

/** How whole the reports are and how many of their checks disagree, where there are several to set side by side. */
function reportRowsHtml(columns: readonly YearColumn[], { agencyPage }: Words): readonly string[] {
  if (columns.filter(({ entry }) => (entry?.report ?? null) !== null).length < 2) return [];
  const line = (name: string, textOf: (entry: AgencyYear) => string): string => {
    const cells = columns.map(({ entry }) => (entry === undefined || entry.report === null ? '' : textOf(entry)));
    return `<tr><th scope="row">${escapeHtml(name)}</th>${cells.map((text) => `<td class="n">${escapeHtml(text)}</td>`).join('')}</tr>`;
  };
  return [line(agencyPage.yearRows.cells, cellsText), line(agencyPage.yearRows.checks, failedText)];
}

/** 200/200; nothing for a report without tables. */
const cellsText = ({ report }: AgencyYear): string =>
  report === null || report.cellsAsked === 0 ? '' : `${numberText(report.cellsRead)}/${numberText(report.cellsAsked)}`;

const failedText = ({ checks }: AgencyYear): string =>
  numberText(checks.filter(({ id, status }) => status === 'fail' && checkOf(id)?.severity !== 'notice').length);

function yearHead({ year, entry }: YearColumn, words: Words): string {
  const report = entry?.report ?? null;
  return `<th scope="col" class="n">${report === null ? year : linkHtml(reportHref(report.id, words), String(year))}</th>`;
}

function rowHtml(metric: string, columns: readonly YearColumn[], words: Words): string {
  const name = linkHtml(metricHref(metric, words), plainMetricName(metric, words));
  const unit = `<span class="v-unit">${escapeHtml(words.t.bracketed(metricUnitOf(metric, words)))}</span>`;
  const cells = columns.map((column) => `<td class="n">${cellHtml(column, metric, words)}</td>`);
  return `<tr><th scope="row">${name}${unit}</th>${cells.join('')}</tr>`;
}

function cellHtml({ entry, values }: YearColumn, metric: string, words: Words): string {
  if (entry === undefined) return noReportHtml(words);
  const value = values.get(metric);
  if (value !== undefined) return valueHtml(value, words, { bare: true });
  const { notTranscribed, absent } = words.t.state;
  return `<span class="v-none">${escapeHtml(entry.status === 'partial' ? notTranscribed : absent.missing)}</span>`;
}
