/** Every member of a region and year with its main numbers, as escaped HTML: a prepared fragment, sortable, first column fixed. */
import type { Metric } from '../../domain/metric.ts';
import type { MetricRow } from '../../domain/shards.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import { agencyName } from '../../i18n/agency-name.ts';
import { agencyHref, metricHref } from '../../i18n/href.ts';
import { plainMetricName } from '../../i18n/metric-name.ts';
import { pointedHtml } from '../../i18n/name-html.ts';
import { valueHtml } from '../value-html.ts';
import { comparableScope } from '../metric/chart-rows.ts';
import type { Words } from '../../i18n/words.ts';

/** Most rows on one page: with its charts 19.5 kB gzip in the heaviest region of twenty thousand agencies. */
export const MOST_MEMBERS = 20;

const MANY_COLUMNS = 4;

export interface Member {
  readonly agencyId: string;
  readonly name: string;
  readonly year: number;
  readonly byMetric: ReadonlyMap<string, MetricRow>;
}

/** Rows of a region gathered by agency and year, in the order in which they come. */
export function membersOf(rows: readonly MetricRow[]): readonly Member[] {
  const found = new Map<string, { agencyId: string; name: string; year: number; byMetric: Map<string, MetricRow> }>();
  for (const row of rows) {
    const key = `${row.agencyId} ${row.year}`;
    const member = found.get(key) ?? { agencyId: row.agencyId, name: row.name, year: row.year, byMetric: new Map() };
    member.byMetric.set(row.value.metric, row);
    found.set(key, member);
  }
  return [...found.values()];
}

/** `members` are those of one page. */
export function membersTableHtml(
  members: readonly Member[],
  metrics: readonly Metric[],
  caption: string,
  words: Words,
): string {
  const { t } = words;
  const heads = metrics.map(
    ({ id }) =>
      `<th scope="col" class="n"><a href="${escapeHtml(metricHref(id, words))}">${pointedHtml(plainMetricName(id, words))}</a></th>`,
  );
  const body = members.map((member) => memberHtml(member, metrics, words));
  return (
    `<div class="scroll sticky-first"><table class="members" id="members" data-sortable data-sort-label="${escapeHtml(t.table.sortBy)}"><caption>${escapeHtml(caption)}${cueHtml(metrics, words)}</caption>` +
    `<thead><tr><th scope="col">${escapeHtml(t.table.agency)}</th><th scope="col" class="n">${escapeHtml(t.table.year)}</th>${heads.join('')}</tr></thead>` +
    `<tbody>${body.join('')}</tbody></table></div>`
  );
}

/** Told where more columns than a screen holds stand beside each other, since nothing at the edge says so. */
function cueHtml(metrics: readonly Metric[], { regionsPage }: Words): string {
  return metrics.length < MANY_COLUMNS ? '' : `<span class="screen-only">${escapeHtml(regionsPage.scrolls)}</span>`;
}

function memberHtml({ agencyId, name, year, byMetric }: Member, metrics: readonly Metric[], words: Words): string {
  const { t } = words;
  const cells = metrics.map(({ id }) => {
    const row = byMetric.get(id);
    if (row === undefined) return '<td data-sort=""></td>';
    const scope = comparableScope(row);
    const badge =
      row.value.value === null || scope === 'agency'
        ? ''
        : ` <abbr class="badge" title="${escapeHtml(t.scope.explanation[scope])}">${escapeHtml(t.scope.name[scope])}</abbr>`;
    const place = scope === 'agency' && row.value.value !== null ? String(row.value.value) : '';
    return `<td class="n" data-sort="${place}">${valueHtml(row.value, words, { bare: true })}${badge}</td>`;
  });
  return `<tr><th scope="row"><a href="${escapeHtml(agencyHref(agencyId, words))}">${escapeHtml(agencyName({ id: agencyId, name }, words))}</a></th><td class="n">${year}</td>${cells.join('')}</tr>`;
}
