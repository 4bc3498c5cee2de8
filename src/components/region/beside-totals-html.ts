/** A region beside places of its level: 已载明合计 of the key metrics for one year, each with k of n; never ranked. '' without places. */
import type { RegionTotal } from '../../domain/region-shard.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import { pageHref } from '../../i18n/href.ts';
import { plainMetricName } from '../../i18n/metric-name.ts';
import type { PlacesEn } from '../../i18n/place-text.ts';
import type { Words } from '../../i18n/words.ts';
import { headHtml, linkHtml } from '../markup.ts';
import type { BesidePlace } from './beside-places.ts';
import { placeHeadHtml } from './place-head-html.ts';
import { noneHtml, totalCellHtml } from './total-cell-html.ts';

export function besideTotalsHtml(
  places: readonly BesidePlace[],
  metrics: readonly string[],
  year: number,
  names: PlacesEn,
  words: Words,
): string {
  const { regionsPage, t } = words;
  const [own] = places;
  if (own === undefined) return '';
  const stated = metrics.filter((metric) => places.some(({ totals }) => totalOf(totals, metric) !== undefined));
  const heads = stated.map((metric) => headHtml(plainMetricName(metric, words), true)).join('');
  const rows = places.map((place) => rowHtml(place, place === own, stated, names, words));
  const compared = `${pageHref('compare/', words)}?a=${places.map(({ code }) => code).join(',')}&y=${year}`;
  return (
    `<div class="scroll sticky-first"><table class="region-table named-rows" data-columns="${stated.length}"><caption>${escapeHtml(regionsPage.besideCaption(t.year(year)))}</caption>` +
    `<thead><tr>${headHtml(t.table.place)}${heads}</tr></thead><tbody>${rows.join('')}</tbody></table></div>` +
    `<p class="screen-only">${linkHtml(compared, regionsPage.compareRegions)}</p>`
  );
}

const totalOf = (totals: readonly RegionTotal[], metric: string): RegionTotal | undefined =>
  totals.find((total) => total.metric === metric);

function rowHtml(
  place: BesidePlace,
  isOwn: boolean,
  metrics: readonly string[],
  names: PlacesEn,
  words: Words,
): string {
  const cells = metrics.map((metric) => {
    const total = totalOf(place.totals, metric);
    return `<td class="n">${total === undefined ? noneHtml(words.regionsPage.noneStated) : totalCellHtml(total, words)}</td>`;
  });
  return `<tr>${placeHeadHtml(place, isOwn, names, words)}${cells.join('')}</tr>`;
}
