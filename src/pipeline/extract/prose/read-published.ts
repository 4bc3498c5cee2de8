/**
 * Reads `published.*`: items published by the agency, in all or by channel. Refuses what was sent up or only made,
 * one category of items (财政信息2条), items of a list without a channel, columns, quotas.
 */
import { channelOf, isPublishingChannel, namesIntake } from './read-channel.ts';
import { inList, listTotalIs } from './read-list.ts';
import { NOTHING, type Reading } from './reader.ts';
import { holds, wordOf, type View } from './view.ts';
import type { Token } from './tokenise.ts';

const ITEM_UNITS: ReadonlySet<string> = new Set([
  '',
  '条',
  '条次',
  '条目',
  '件',
  '件次',
  '篇',
  '篇次',
  '份',
  '份次',
  '项',
  '项次',
  '期',
  '期次',
  '次',
  '则',
  '个',
  '批次',
  '批',
  '部',
]);
const GENERIC: ReadonlySet<string> = new Set([
  'filler',
  'generic',
  'agency',
  'areaWide',
  'thisYear',
  'year',
  'pause',
  'via',
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

/** The phrase in front of a figure, read from the figure leftwards. */
interface Phrase {
  readonly head: Token | null;
  readonly verb: Token | null;
  /** True when words that narrow the items stand in the phrase. */
  readonly narrowed: boolean;
  readonly refused: boolean;
  readonly channel: boolean;
}

/** Metric of a figure of published items. */
export function readPublished(view: View): readonly Reading[] {
  if (!ITEM_UNITS.has(view.figure.unit) || view.figure.headsPair) return NOTHING;
  if (namesIntake(view.near)) return NOTHING;
  const phrase = phraseOf(view);
  if (phrase.refused || !counted(view, phrase)) return NOTHING;
  const channel = channelOf(view);
  if (channel === 'none' || (phrase.narrowed && (channel === 'total' || !opensPartList(view)))) return NOTHING;
  if (channel === 'total' && ((inList(view) && !isThisYearsShare(view)) || !strong(view, phrase))) return NOTHING;
  if (channel === 'total' && severalOf(view)) return NOTHING;
  if (channel === 'gazette' && countsIssues(view)) return NOTHING;
  return repeatsItsTotal(view, channel) ? NOTHING : [{ metric: `published.${channel}` }];
}

function counted(view: View, phrase: Phrase): boolean {
  const published = phrase.verb !== null || publishedBefore(view);
  if (phrase.head !== null)
    return published || saysPublished(view, phrase.head) || (phrase.channel && view.heading === 'publish');
  if (phrase.verb !== null) return !goesOnUnknown(view);
  return phrase.channel && (listTotalIs(view, 'published') || (published && inList(view)));
}

/** Several channels together behind a larger total are a part of it: 通过报刊、网站公开128条 of 521. */
function severalOf(view: View): boolean {
  const named = new Set(view.near.filter(isPublishingChannel).map((token) => token.id)).size > 1;
  return named && view.stated.some((fact) => fact.metric === 'published.total');
}

/** Takes 编印公报12期, which counts the gazette itself; leaves 公报公开信息69条. */
function countsIssues(view: View): boolean {
  return ['期', '期次', '份', '册', '本', '部'].includes(view.figure.unit) && view.head?.id === 'gazette';
}

/** A narrowed figure that the report itself breaks down is its total of the channel: 网站发布政府动态类信息1464条,其中…. */
function opensPartList(view: View): boolean {
  return OF_THESE.test(view.text.slice(view.figure.end, view.figure.end + 6));
}

/** Takes ,其中文件15条; leaves ,概况类信息150条. */
const OF_THESE = /^[,。;:]?其中/u;

/** 累计公开5928条,其中本年度新增2110条: the share of this year is the total that is asked. */
function isThisYearsShare(view: View): boolean {
  const total = view.listTotal;
  return holds(view.near, 'thisYear', 'year') && !view.stated.some((fact) => fact.index === total);
}

/** 微博120条,其中原创微博11条: the part is no second total of its channel. */
function repeatsItsTotal(view: View, channel: string): boolean {
  const total = view.listTotal;
  return total !== -1 && view.stated.some((fact) => fact.index === total && fact.metric === `published.${channel}`);
}

/** Takes 公开政府信息, 信息公开数量; leaves 各类信息. */
function saysPublished(view: View, head: Token): boolean {
  return PUBLISH_WORD.test(wordOf(view, head));
}

/** Takes 主动公开信息; leaves 信息公开. */
const BEGINS_PUBLISHED = /^(?:主动)?(?:公开|发布|推送|更新)/u;

/** Takes 公开政府信息, 推送量; leaves 信息. */
const PUBLISH_WORD = /公开|发布|推送|更新/u;

/** Without a channel only a plain statement counts: a unit, or the word 信息, or 主动公开 itself. */
function strong(view: View, phrase: Phrase): boolean {
  if (phrase.head !== null)
    return !RELATED.test(view.text.slice(Math.max(0, phrase.head.start - 2), phrase.head.start));
  if (phrase.verb === null) return false;
  return /公开/u.test(wordOf(view, phrase.verb)) || view.heading === 'publish';
}

/** Takes 相关信息 and 有关信息, which stay within the matter at hand; leaves 政府信息. */
const RELATED = /相关|有关/u;

function publishedBefore(view: View): boolean {
  for (const token of view.sentence.slice(view.near.length)) {
    if (token.id === 'figure' && !inList(view)) return false;
    if (token.id === 'publish') return true;
    if (token.id === 'sendUp') return false;
  }
  return false;
}

function phraseOf(view: View): Phrase {
  const behind = view.headBehind ? view.head : null;
  if (behind !== null && behind.id !== 'info') return REFUSED;
  return behind === null ? walk(view, null) : { ...walk(view, behind), narrowed: false };
}

const REFUSED: Phrase = { head: null, verb: null, narrowed: false, refused: true, channel: false };

function walk(view: View, behind: Token | null): Phrase {
  let head: Token | null = behind;
  let verb: Token | null = null;
  let unknown = false;
  let broad = false;
  let channel = false;
  let cursor = countOf(view);
  for (const token of view.near) {
    if (token.end < cursor) {
      if (head === null && verb === null && !channel) return REFUSED;
      if (verb === null && !broad) unknown = true;
      else if (verb !== null && head === null && !channel && subjectIsThing(view, cursor)) return REFUSED;
    }
    cursor = token.start;
    if (CLAUSE_ENDS.has(token.id)) continue;
    if (isPublishingChannel(token)) channel = true;
    else if (token.id === 'publish') verb = verb ?? token;
    else if (token.id === 'info') {
      head = head ?? token;
      if (verb === null && BEGINS_PUBLISHED.test(wordOf(view, token))) verb = token;
    } else if (token.id === 'etc') broad = true;
    else if (token.id === 'generic' && head !== null && BROAD.test(wordOf(view, token))) broad = true;
    else if (GENERIC.has(token.id) || token.id === 'list') continue;
    else if (OTHER_ACTS.has(token.id)) {
      if (verb === null) return REFUSED;
    } else if (token.id === 'make') {
      if (verb === null) return REFUSED;
    } else if (verb === null) {
      if (head === null && !broad) return REFUSED;
      if (!broad) unknown = true;
    } else if (head === null && !channel && token.id === 'category') return REFUSED;
  }
  if (head === null && broad && verb !== null) head = verb;
  return { head, verb, narrowed: unknown && !(channel && verb === null), refused: false, channel };
}

/** Takes 发布1794个工程建设项目, whose object stands behind; leaves 公开31条. */
function goesOnUnknown(view: View): boolean {
  const next = view.tokens[view.index + 1];
  const character = view.text[view.figure.end];
  if (character === undefined) return false;
  if (next !== undefined && next.start === view.figure.end) return !MAY_FOLLOW.has(next.id);
  return true;
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
]);

/** Takes 相关资讯, 各类信息, whose kinds stand in front for example; leaves 政府信息. */
const BROAD = /相关|有关|各[类项种]/u;

/** Where the count begins; of 12项95条 at the first figure. */
function countOf(view: View): number {
  const before = view.tokens[view.index - 1];
  return before?.figure?.headsPair === true ? before.start : view.figure.start;
}

/** Takes 政府常务会议公开31条, whose subject is what was published; leaves 某某街道公开31条. */
function subjectIsThing(view: View, end: number): boolean {
  return SUBJECT_THING.test(view.text.slice(Math.max(0, end - 8), end));
}

/** Takes …常务会议, …预算; leaves …街道, …通过网站. */
const SUBJECT_THING = /(?:会议|文件|预算|决算|资金|项目|名单|结果|公告|清单|事项)$/u;
