/** The section of a region's page with its members: their spread on each main metric, their numbers, and the way to compare them. */
import { renderElement } from '../../charts/render-element.ts';
import type { MetricRow } from '../../domain/shards.ts';
import { agencyName } from '../../i18n/agency-name.ts';
import { agencyHref, downloadHref, pageHref } from '../../i18n/href.ts';
import { numberText } from '../../i18n/number-text.ts';
import { regionName } from '../../i18n/place-text.ts';
import type { Words } from '../../i18n/words.ts';
import { linkHtml, listHtml, paragraphHtml, sectionHtml } from '../markup.ts';
import { chartRow, comparableScope } from '../metric/chart-rows.ts';
import { newestYearText } from '../metric/newest-year-text.ts';
import type { ProfileContext } from '../profile/profile-context.ts';
import { MOST_MEMBERS } from './members-table-html.ts';
import type { RegionFigures } from './region-figures.ts';
import { membersOfPageHtml, regionPagerHtml } from './region-members-html.ts';
import { RegionSpread } from './region-spread.tsx';

/** The marks of a crowded strip lead nowhere: the table beneath has the links. */
const MOST_LINKED = 25;

/** Most agencies that the compare page takes. */
const MOST_COMPARED = 10;

export function regionSpreadHtml(
  figures: RegionFigures,
  context: Pick<ProfileContext, 'places' | 'domains'>,
  words: Words,
): string {
  const { regionsPage } = words;
  const { members, listed } = figures;
  const capped = regionsPage.capped(numberText(Math.min(MOST_MEMBERS, listed.length)), numberText(members.length));
  const content = [
    chartHtml(figures, context, words),
    regionPagerHtml(figures, 1, words),
    members.length > MOST_MEMBERS ? paragraphHtml(capped, 'note') : '',
    silentHtml(figures, words),
    comparedHtml(figures, words),
  ];
  return sectionHtml('spread', regionsPage.sections.spread, content.join(''));
}

function chartHtml(
  figures: RegionFigures,
  { places, domains }: Pick<ProfileContext, 'places' | 'domains'>,
  words: Words,
): string {
  const { shard, metrics, newest } = figures;
  const spread = metrics.map((metric, at) => {
    const rows = newest[at] ?? [];
    const drawn = rows.filter(isDrawn).length;
    return {
      metric,
      drawn,
      rowsOf: () => rows.map((row) => chartRow(row, words, null, drawn <= MOST_LINKED)),
      domain: domains.get(metric.id) ?? null,
    };
  });
  return renderElement(
    RegionSpread({
      name: regionName(shard, places, words),
      metrics: spread,
      agencies: shard.agencies.length,
      year: newestYearText(shownRows(newest), words),
      csv: downloadHref(shard.code === 'cn' ? 'regions.csv' : `regions/${shard.code}.csv`),
      tableHtml: membersOfPageHtml(figures, 1, words),
      words,
    }),
  );
}

/** Numbers of single agencies are drawn. */
const isDrawn = (row: MetricRow): boolean => row.value.value !== null && comparableScope(row) === 'agency';

/** The rows of all metrics one after the other: hundreds of thousands for a nation. */
function* shownRows(newest: RegionFigures['newest']): Generator<MetricRow> {
  for (const rows of newest) yield* rows;
}

/** Members that state none of the main metrics, where no part of the region lists them. */
function silentHtml({ shard, members }: RegionFigures, words: Words): string {
  if (shard.children.length > 0) return '';
  const known = new Set(members.map(({ agencyId }) => agencyId));
  const silent = shard.agencies.filter((agency) => !known.has(agency.id));
  const items = silent.map((agency) => linkHtml(agencyHref(agency.id, words), agencyName(agency, words)));
  return items.length === 0 ? '' : listHtml(items, 'inline-list');
}

function comparedHtml({ shard }: RegionFigures, words: Words): string {
  const compared = shard.agencies.slice(0, MOST_COMPARED).map(({ id }) => id);
  if (compared.length < 2) return '';
  const address = `${pageHref('compare/', words)}?a=${compared.join(',')}`;
  return `<p class="screen-only">${linkHtml(address, words.regionsPage.compare)}</p>`;
}
