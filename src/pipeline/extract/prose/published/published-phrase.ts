/**
 * The words in front of a figure that may count published items, read from the figure leftwards: what is counted, the verb,
 * whether words narrow the items, whether a channel is named. Refuses phrases whose act or object is another one.
 */
import { prefiltered, taken } from '../../../../domain/prefilter.ts';
import { forwardsOnAccount } from './forwarded-items.ts';
import { ALL_KINDS, joinedToAll, joinsAll, joinsPublished, madeByBody, namesKind } from './phrase-links.ts';
import { isPublishingChannel, SOCIAL } from '../words/publishing-channel.ts';
import type { Token } from '../words/tokenise.ts';
import { countStart, holds, wordOf, type View } from '../view/view.ts';
import { textBefore } from '../text/text-before.ts';

/** The phrase in front of a figure, read from the figure leftwards. */
export interface Phrase {
  readonly head: Token | null;
  readonly verb: Token | null;
  /** True when words that narrow the items stand in the phrase. */
  readonly narrowed: boolean;
  /** True when what narrows them is 动态: the news of the body, which is most of what a channel carries. */
  readonly news: boolean;
  /** True when the head itself names a kind, and nothing in front of it widens it. */
  readonly kind: boolean;
  readonly refused: boolean;
  readonly channel: boolean;
}

/** The phrase of a figure. */
export function phraseOf(view: View): Phrase {
  const next = view.tokens[view.index + 1];
  if (next?.id === 'decoy' && next.start === view.figure.end) return REFUSED;
  const behind = view.headBehind && !namesKindBehind(view) ? view.head : null;
  if (behind !== null && behind.id !== 'info' && !SOCIAL.has(behind.id)) return REFUSED;
  if (behind !== null && LARGER_THING.test(view.text.slice(behind.end, behind.end + 8))) return REFUSED;
  return behind === null ? walk(view, null) : { ...walk(view, behind), narrowed: kindBehind(view, behind) };
}

/** 发布21条财政预决算信息: words between the number and its noun say which. */
function kindBehind(view: View, head: Token): boolean {
  let cursor = view.figure.end;
  for (const token of view.tail) {
    if (token.start > cursor || token.id === 'category') return true;
    if (token === head) return false;
    cursor = token.end;
  }
  return false;
}

/** 微博号发布了226条安全生产和消防相关信息: the kind stands behind the number, on an account of its own. */
export function namesKindBehind(view: View): boolean {
  if (!view.near.some(({ id }) => SOCIAL.has(id))) return false;
  return KIND_BEHIND.test(view.text.slice(view.figure.end, view.figure.end + 20));
}

/** Takes 安全生产和消防相关信息, 短视频; leaves 工程建设项目. */
const KIND_BEHIND = /^(?:[\u4e00-\u9fa5、]{2,14}(?:信息|推文|文章|稿件|内容|消息)|[短微]?视频)(?=[,。;]|$)/u;

/** Kinds of items: all that a channel carries at most, never all that the body published. */
const KINDS: ReadonlySet<string> = new Set(['公示信息', '工作信息']);

/** Takes the 任务 of 信息公开任务, the 目录 of 信息目录; leaves marks. */
const LARGER_THING =
  /^的?(?:重点)?(?:工作)?(?:建议|意见|举措|措施|任务|要点|事项|指标|标准|目录|制度|清单|指引|规范|流程|标题)/u;

const REFUSED: Phrase = {
  head: null,
  verb: null,
  narrowed: false,
  news: false,
  kind: false,
  refused: true,
  channel: false,
};

function walk(view: View, behind: Token | null): Phrase {
  let head: Token | null = behind;
  let verb: Token | null = null;
  let unknown = false;
  let channel = false;
  const named = view.near.some(isPublishingChannel);
  let broad = (named || !holds(view.near, 'comma')) && sumsUpKinds(view);
  let cursor = countOf(view);
  for (const token of inFrontOf(view.near, cursor)) {
    if (token.end < cursor) {
      if (head === null && !channel && verb === null && !broad) return REFUSED;
      if (verb === null && !broad) unknown = true;
    }
    cursor = token.start;
    if (isPublishingChannel(token)) channel = true;
    else if (CLAUSE_ENDS.has(token.id) || joinedToAll(view, token)) continue;
    else if (token.id === 'publish' || forwardsOnAccount(view, token)) {
      if (verb === null && named && wordOf(view, token).endsWith('各类')) unknown = false;
      verb = verb ?? token;
    } else if (token.id === 'info') {
      if (head === null && joinsAll(view, token)) broad = true;
      head = head ?? token;
      if (verb === null && BEGINS_PUBLISHED.test(wordOf(view, token))) verb = token;
    } else if (token.id === 'etc') broad ||= verb === null;
    else if (token.id === 'generic' && head !== null && BROAD.test(wordOf(view, token))) {
      broad = true;
      if (named && verb === null && ALL_KINDS.test(wordOf(view, token))) unknown = false;
    } else if (GENERIC.has(token.id) || token.id === 'list') continue;
    else if (token.id === 'make' || OTHER_ACTS.has(token.id)) {
      if (verb === null && isOtherAct(view, token, broad)) return REFUSED;
    } else if (verb === null) {
      if (head === null && !broad) head = brokenDown(view, token);
      if (head === null && !broad) return REFUSED;
      if (!broad) unknown = true;
    } else if (head === null && !named && !broad && (token.id === 'category' || token.id === 'rules')) return REFUSED;
  }
  const narrowed = unknown && !(channel && verb === null) && !listsKinds(view, head);
  return closed(view, behind, { head: head === null && broad ? verb : head, verb, narrowed, channel }, broad);
}

/** True for an act that makes the figure no count of what was published. */
function isOtherAct(view: View, act: Token, broad: boolean): boolean {
  if (act.id === 'delete' && view.text[act.end] === '、' && namesKind(view, act)) return false;
  return !(broad && namesKind(view, act)) && !joinsPublished(view, act) && !madeByBody(view, act);
}

/** 发布重大决策、财政预决算、涉及民生的政府信息2095条: kinds in a list that 政府信息 ends. */
function listsKinds(view: View, head: Token | null): boolean {
  if (head === null || !ALL_INFORMATION.test(wordOf(view, head))) return false;
  return view.near.filter(({ id }) => id === 'pause').length > 1 && view.text[head.start - 1] === '的';
}

/** Takes 政府信息, 政务信息; leaves 信息. */
const ALL_INFORMATION = /^政[府务]信息$/u;

/** The phrase, with what its head alone says: whether it names a kind, and whether that is the news of the body. */
function closed(
  view: View,
  behind: Token | null,
  found: Pick<Phrase, 'head' | 'verb' | 'narrowed' | 'channel'>,
  broad: boolean,
): Phrase {
  const { head, verb, channel } = found;
  const kind = head !== null && !broad && KINDS.has(wordOf(view, head));
  const work = kind && wordOf(view, head) === '工作信息';
  const news = work || (behind === null && head !== null && followsNews(view, head));
  return { head, verb, narrowed: work || found.narrowed, news, kind, refused: false, channel };
}

const GENERIC: ReadonlySet<string> = new Set([
  'filler',
  'generic',
  'agency',
  'areaWide',
  'thisYear',
  'lastYear',
  'year',
  'pause',
  'via',
  'opened',
  'etcWay',
  'cause',
]);
const OTHER_ACTS: ReadonlySet<string> = new Set([
  'receive',
  'answer',
  'close',
  'sendUp',
  'delete',
  'collect',
  'charge',
  'repeal',
  'hold',
  'invite',
]);
const CLAUSE_ENDS: ReadonlySet<string> = new Set(['comma', 'colon', 'semi', 'stop', 'bracket', 'bracketEnd', 'figure']);

/** Takes 主动公开信息, 公示信息; leaves 信息公开. */
const BEGINS_PUBLISHED = /^(?:主动)?(?:公开|发布|推送|更新|公示)/u;

function followsNews(view: View, head: Token): boolean {
  if (NEWS.test(wordOf(view, head))) return true;
  return NEWS.test(textBefore(view.text, head.start, 2));
}

/** Takes 工作动态 in front of 信息; leaves 规划. */
const NEWS = /动态$/u;

/** 公众号发布动态、预警、知识共130条 and 动态、预警、知识等共发布130条: 共 behind a list of kinds sums them up. */
function sumsUpKinds(view: View): boolean {
  const [first, second] = view.near;
  const acts = first?.id === 'publish';
  const sum = acts ? second : first;
  if (sum === undefined || !SUM.test(wordOf(view, sum))) return false;
  const rest = view.near.slice(acts ? 2 : 1);
  return holds(rest, 'pause') && (acts ? rest[0]?.id === 'etc' : holds(rest, 'publish'));
}

/** Takes 共, 共计, 合计; leaves 为. */
const SUM = /^(?:共|共计|合计|总计|累计|一共)$/u;

/** 网站发布公告135条,其中…: a kind that the report breaks down; 微信公众号发布工作动态64条: the news of the body. */
function brokenDown(view: View, kind: Token): Token | null {
  const listed = OF_THESE.test(view.text.slice(view.figure.end, view.figure.end + 6));
  const counts =
    listed ||
    NEWS.test(wordOf(view, kind)) ||
    holds(view.near, 'publish') ||
    view.near.some((token) => wordOf(view, token) === '张贴');
  return kind.id === 'category' && counts && view.near.some(isPublishingChannel) ? kind : null;
}

/** Takes ,其中文件15条; leaves ,概况类信息150条. */
export const OF_THESE = /^[,。;:(]?其中/u;

/** Takes 相关资讯, 各类信息, whose kinds stand in front for example; leaves 政府信息. */
const BROAD = /相关|有关|各[类项种]/u;

/** Where the count begins; of 12项95条 at the first figure. */
function countOf(view: View): number {
  const { start } = view.tokens[countStart(view, view.index)] as Token;
  const name = taken(QUOTED_NAME, textBefore(view.text, start, LONGEST_NAME), view.text);
  const named = name === null ? start : start - name[0].length;
  return view.near.some((token) => token.end === named && isPublishingChannel(token)) ? named : start;
}

/** Words from the nearest on, without those of a name that stands between them and the count. */
function inFrontOf(near: readonly Token[], at: number): readonly Token[] {
  return (near[0]?.start ?? -1) < at ? near : near.filter(({ start }) => start < at);
}

const LONGEST_NAME = 24;
/** Takes “某某发布” right in front of a count, the name of the account whose kind stands before it; leaves 关于“某某”的. */
const QUOTED_NAME = prefiltered(/“[^“”,。;]{2,20}”$/u);
