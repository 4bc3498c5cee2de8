/** Columns of a website, whose items its own figure counts already. */
import { wordOf, type View } from './view.ts';

/** 通过门户网站发布1485条;通过信息公开专栏发布187条: what one column of the site carried. */
export function inColumnOfSite(view: View): boolean {
  const site = view.stated.find(({ metric }) => metric === 'published.website');
  if (site === undefined || (view.tokens[site.index]?.figure?.value ?? -1) < view.figure.value) return false;
  const named = view.near.filter(({ id }) => id === 'website');
  return named.length > 0 && named.every((token) => COLUMN_OF_SITE.test(wordOf(view, token)));
}

/** Takes 政府信息公开专栏, 信息公开目录; leaves 政府信息公开平台. */
const COLUMN_OF_SITE = /(?:专栏|栏目|目录|专区|专题)$/u;

/** 网站发布825条,其中政务公开栏94条: a column of the site, no board. */
export function listTotalIsWebsite(view: View): boolean {
  const total = view.tokens[view.listTotal];
  if (total === undefined || LIST_CLOSED.test(view.text.slice(total.end, view.figure.start))) return false;
  return view.stated.some(({ index, metric }) => index === view.listTotal && metric === 'published.website');
}

/** Takes ); behind a list in brackets, which is over then; leaves ,. */
const LIST_CLOSED = /\)[,;。]/u;
