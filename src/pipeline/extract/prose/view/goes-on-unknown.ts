/** Tells a figure behind which an unknown object stands (发布1794个工程建设项目) from one that ends its statement (公开31条). */
import { prefiltered, takesIn } from '../../../../domain/prefilter.ts';
import { SOCIAL } from '../words/publishing-channel.ts';
import type { Token } from '../words/tokenise.ts';
import type { View } from './view.ts';

/** Takes 发布1794个工程建设项目, whose object stands behind; leaves 公开31条. */
export function goesOnUnknown(view: View): boolean {
  const next = view.tokens[view.index + 1];
  const character = view.text[view.figure.end];
  if (character === undefined || takesIn(BESIDES, view.text, view.figure.end, view.figure.end + 4)) return false;
  if (next !== undefined && next.start === view.figure.end) return !MAY_FOLLOW.has(next.id) && !beginsNext(view, next);
  return true;
}

/** Takes 以外, of 除网站发布的51条以外,; leaves 外文. */
const BESIDES = prefiltered(/^(?:以外|之外|外)[,。;]/u);

/** 网站发布信息320条微信发布信息120条: a lost mark, behind which the next channel has its own figure. */
function beginsNext(view: View, next: Token): boolean {
  if (!SOCIAL.has(next.id)) return false;
  const [verb, ...rest] = view.tokens.slice(view.index + 2, view.index + 6);
  return (verb?.id === 'publish' || verb?.id === 'info') && [verb, ...rest].some(({ figure }) => figure !== null);
}

const MAY_FOLLOW: ReadonlySet<string> = new Set([
  'comma',
  'stop',
  'semi',
  'pause',
  'bracket',
  'bracketEnd',
  'colon',
  'filler',
  'list',
  'etc',
  'figure',
  'info',
  'generic',
  'change',
]);
