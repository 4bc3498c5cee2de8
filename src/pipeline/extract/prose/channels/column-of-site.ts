/** Columns of a website, whose items its own figure counts already. */
import { prefiltered, takesIn } from '../../../../domain/prefilter.ts';
import type { View } from '../view/view.ts';

/** 网站发布825条,其中政务公开栏94条: a column of the site, no board. */
export function listTotalIsWebsite(view: View): boolean {
  const total = view.tokens[view.listTotal];
  if (total === undefined || takesIn(LIST_CLOSED, view.text, total.end, view.figure.start)) return false;
  return view.stated.some(({ index, metric }) => index === view.listTotal && metric === 'published.website');
}

/** Takes ); behind a list in brackets, and ;通过, where it is over; leaves ,. */
const LIST_CLOSED = prefiltered(/\)[,;。]|;(?:通过|利用|依托|借助)/u);
