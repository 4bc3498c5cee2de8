/** Whether a figure of tickets or letters reaches its verb or object without unknown text between. */
import type { View } from '../view/view.ts';
import type { Token } from '../words/tokenise.ts';

/** False when unknown text parts the figure from its verb or object. */
export function reachesVerb(view: View): boolean {
  let cursor = (view.tokens[view.index] as Token).start;
  for (const token of view.near) {
    if (token.end < cursor) break;
    if (!STOPS.has(token.id)) return false;
    if (
      token.id !== 'filler' &&
      token.id !== 'comma' &&
      token.id !== 'colon' &&
      token.id !== 'thisYear' &&
      token.id !== 'year'
    )
      return true;
    cursor = token.start;
  }
  return view.tail.length > 0 && LEVEL.test(view.text.slice(view.figure.end, (view.tail[0] as Token).start));
}

/** Takes nothing, and the 省 of 10条省政府门户网站留言; leaves 企业. */
const LEVEL = /^[省市州县区旗镇乡]?$/u;

const STOPS: ReadonlySet<string> = new Set([
  'filler',
  'thisYear',
  'year',
  'colon',
  'comma',
  'receive',
  'handle',
  'answer',
  'close',
  'overdue',
  'hotline',
  'letterbox',
  'ticket',
  'cityService',
  'etcWay',
  'pause',
  'generic',
  'agency',
  'list',
  'via',
  'etc',
  'wechat',
  'weibo',
  'website',
  'newMedia',
  'complaints',
  'consultations',
  'suggestions',
  'tipoffs',
  'helpRequests',
  'opinion',
  'person',
  'areaWide',
]);
