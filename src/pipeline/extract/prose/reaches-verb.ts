/** Whether a figure of tickets or letters reaches its verb or object without unknown text between. */
import type { View } from './view.ts';
import type { Token } from './tokenise.ts';

/** False when unknown text parts the figure from its verb or object. */
export function reachesVerb(view: View): boolean {
  let cursor = (view.tokens[view.index] as Token).start;
  for (const token of view.near) {
    if (token.end < cursor) return false;
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
  return view.tail.length > 0 && (view.tail[0] as Token).start === view.figure.end;
}

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
