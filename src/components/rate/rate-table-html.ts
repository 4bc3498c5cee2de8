/** The agencies of a rate as a table in escaped HTML: both parts with their proof, the rate where the denominator carries one. */
import type { RateRow } from '../../domain/rate-rows.ts';
import type { Proof } from '../../domain/settled-value.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import type { Indicator } from '../../forms/indicators.ts';
import { agencyName } from '../../i18n/agency-name.ts';
import { agencyHref } from '../../i18n/href.ts';
import { indicatorText } from '../../i18n/indicator-text.ts';
import { intervalText, numberText } from '../../i18n/number-text.ts';
import { placeText, type PlacesEn } from '../../i18n/place-text.ts';
import type { Words } from '../../i18n/words.ts';
import { headHtml, linkHtml } from '../markup.ts';
import { rowAttributes } from '../metric/filter-html.ts';
import { sortHintHtml } from '../sort-hint-html.ts';
import { proofHref } from '../value-html.ts';
import { rateCellHtml } from './rate-cell-html.ts';

/** What a table says besides its rows: as escaped HTML its attributes, each with a space before it, and its foot. */
export interface RateTable {
  readonly indicator: Indicator;
  readonly caption: string;
  readonly attributes: string;
  readonly foot: string;
}

/** The one table of a page, which the page's selects filter. */
export const onlyTable = (indicator: Indicator, { ratesPage }: Words): RateTable => ({
  indicator,
  caption: ratesPage.caption(numberText(indicator.leastDenominator)),
  attributes: ' data-filtered id="rows"',
  foot: '',
});

export function rateTableHtml(rows: readonly RateRow[], table: RateTable, places: PlacesEn, words: Words): string {
  const { ratesPage, t } = words;
  const scoped = rows.some(({ scope }) => scope !== 'agency');
  const heads = [
    headHtml(t.table.agency),
    `<th scope="col" class="roomy">${escapeHtml(t.table.place)}</th>`,
    ...[ratesPage.rate, ratesPage.numerator, ratesPage.denominator, t.table.year].map((text) => headHtml(text, true)),
    ...(scoped ? [headHtml(words.metricsPage.scope)] : []),
  ];
  const lines = rows.map((row) => rowHtml(row, scoped, table.indicator, places, words));
  const foot = table.foot === '' ? '' : `<tfoot>${table.foot}</tfoot>`;
  return (
    `<div class="scroll sticky-first"><table class="agency-rows rates" data-sortable${table.attributes}><caption>${escapeHtml(table.caption)}${sortHintHtml(words)}</caption>` +
    `<thead><tr>${heads.join('')}</tr></thead><tbody>${lines.join('')}</tbody>${foot}</table></div>`
  );
}

function rowHtml(row: RateRow, scoped: boolean, indicator: Indicator, places: PlacesEn, words: Words): string {
  const name = agencyName({ id: row.agencyId, name: row.name }, words);
  const text = indicatorText(indicator, { ...row, id: indicator.id }, words);
  return (
    `<tr${rowAttributes(row)}><th scope="row">${linkHtml(agencyHref(row.agencyId, words), name)}</th>` +
    `<td class="roomy">${escapeHtml(placeText(row.region, places, words))}</td>` +
    rateCellHtml(text, row.value, intervalText(row.interval, words)) +
    partHtml(row.numerator, row.proofs.numerator, words) +
    partHtml(row.denominator, row.proofs.denominator, words) +
    `<td class="n">${row.year}</td>` +
    (scoped ? `<td>${escapeHtml(words.t.scope.name[row.scope])}</td>` : '') +
    '</tr>'
  );
}

function partHtml(value: number, proof: Proof | null, words: Words): string {
  const address = proofHref(proof, words);
  const text = numberText(value);
  const content = address === null ? escapeHtml(text) : linkHtml(address, text, ' class="v"');
  return `<td class="n" data-sort="${value}">${content}</td>`;
}
