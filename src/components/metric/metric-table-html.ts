/**
 * The full table of a metric as escaped HTML: one row per agency and year, with state, the words as written and the proof.
 * A prepared fragment, since a component per cell costs too much at thousands of rows.
 */
import type { MetricRow } from '../../domain/shards.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import { agencyHref } from '../../i18n/href.ts';
import { agencyName } from '../../i18n/agency-name.ts';
import { langOf } from '../../i18n/lang-of.ts';
import { placeText, type PlacesEn } from '../../i18n/place-text.ts';
import { wordsAsWritten } from '../../i18n/words-as-written.ts';
import { sortHintHtml } from '../sort-hint-html.ts';
import { valueHtml } from '../value-html.ts';
import { comparableScope } from './chart-rows.ts';
import { rowAttributes } from './filter-html.ts';
import type { Words } from '../../i18n/words.ts';

export function metricTableHtml(rows: readonly MetricRow[], caption: string, places: PlacesEn, words: Words): string {
  const { metricsPage, t } = words;
  const scoped = rows.some((row) => row.value.value !== null && comparableScope(row) !== 'agency');
  const heads = [
    head(t.table.agency),
    head(t.table.place, 'roomy'),
    head(t.table.year, 'n'),
    head(t.table.value, 'n'),
    ...(scoped ? [head(metricsPage.scope)] : []),
    head(t.table.asWritten, '', true),
  ];
  return (
    '<div class="scroll sticky-first"><table class="agency-rows" data-sortable data-filtered id="rows">' +
    `<caption>${escapeHtml(caption)}${sortHintHtml(words)}</caption><thead><tr>${heads.join('')}</tr></thead>` +
    `<tbody>${rows.map((row) => rowHtml(row, scoped, places, words)).join('')}</tbody></table></div>`
  );
}

function head(text: string, className = '', fixed = false): string {
  return `<th scope="col"${className === '' ? '' : ` class="${className}"`}${fixed ? ' data-nosort' : ''}>${escapeHtml(text)}</th>`;
}

function rowHtml(row: MetricRow, scoped: boolean, places: PlacesEn, words: Words): string {
  const { t } = words;
  const { value } = row;
  const sort = value.value === null ? '' : String(value.value);
  return (
    `<tr${rowAttributes(row)} data-s="${value.state}">` +
    `<th scope="row"><a href="${escapeHtml(agencyHref(row.agencyId, words))}">${escapeHtml(agencyName({ id: row.agencyId, name: row.name }, words))}</a></th>` +
    `<td class="roomy">${escapeHtml(placeText(row.region, places, words))}</td>` +
    `<td class="n">${row.year}</td>` +
    `<td class="n" data-sort="${sort}">${valueHtml(value, words, { bare: true })}</td>` +
    (scoped ? `<td>${value.value === null ? '' : escapeHtml(t.scope.name[comparableScope(row)])}</td>` : '') +
    `<td class="as-written"${langOf(value.raw, words)}>${escapeHtml(wordsAsWritten(value.raw))}</td></tr>`
  );
}
