/** The list of a region's members, a few agency-years a page, with the ways between its pages; and a further page of it alone. */
import type { PlacesEn } from '../../i18n/place-text.ts';
import { regionName } from '../../i18n/place-text.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import { pageHref, regionHref } from '../../i18n/href.ts';
import type { Words } from '../../i18n/words.ts';
import { breadcrumbHtml } from '../breadcrumb-html.ts';
import { pagerHtml, rowsOfPage } from '../pager-html.ts';
import { membersTableHtml, MOST_MEMBERS } from './members-table-html.ts';
import type { RegionFigures } from './region-figures.ts';

/** Body of a page from the second on. */
export function regionMembersHtml(figures: RegionFigures, page: number, places: PlacesEn, words: Words): string {
  const { code } = figures.shard;
  const name = regionName(figures.shard, places, words);
  return [
    breadcrumbHtml([{ name, href: regionHref(code, words) }], words),
    `<h1>${escapeHtml(regionMembersTitle(figures, page, places, words))}</h1>`,
    membersOfPageHtml(figures, page, words),
    regionPagerHtml(figures, page, words),
  ].join('');
}

export const regionMembersTitle = (
  { shard, pages }: RegionFigures,
  page: number,
  places: PlacesEn,
  words: Words,
): string => `${regionName(shard, places, words)} ${page}/${pages}`;

export const membersOfPageHtml = ({ listed, metrics }: RegionFigures, page: number, words: Words): string =>
  membersTableHtml(rowsOfPage(listed, page, MOST_MEMBERS), metrics, words.regionsPage.membersCaption, words);

export function regionPagerHtml({ shard: { code }, pages }: RegionFigures, page: number, words: Words): string {
  const hrefOf = (each: number): string =>
    each === 1 ? regionHref(code, words) : pageHref(`regions/${code}/${each}/`, words);
  return pagerHtml({ page, pages }, hrefOf, words);
}
