/** Whether a figure of tickets or letters reaches its verb or object without unknown text between. */
import type { View } from '../view/view.ts';
import type { Token } from '../words/tokenise.ts';

/** False when unknown text parts the figure from its verb or object. */
export function reachesVerb(view: View): boolean {
  if (sumsUpList(view)) return true;
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

/** 受理系统派单、领导交办共283件: the ways by which they came, summed up. */
function sumsUpList({ near, text }: View): boolean {
  const [sum] = near;
  const verb = near.findLastIndex(({ id }) => id === 'receive' || id === 'handle');
  if (sum === undefined || verb < 2 || !/^共计?|^合计/u.test(text.slice(sum.start, sum.end))) return false;
  return near.slice(0, verb).some(({ id }) => id === 'pause');
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
