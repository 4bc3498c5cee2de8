/**
 * Reads `published.*`: items published by the agency, in all or by channel. Refuses what was sent up or only made,
 * one category of items (财政信息2条), items of a list without a channel, columns, quotas.
 */
import { channelInTurn } from './distributed.ts';
import { channelOf, isPublishingChannel, namesIntake } from './read-channel.ts';
import { itsField, narrowedTo, repeatsItsTotal, standsForAll } from './narrowed-items.ts';
import { readGazette } from './read-gazette.ts';
import { inList, listTotalIs } from './read-list.ts';
import { NOTHING, type Reading } from './reader.ts';
import { phraseOf, type Phrase } from './published-phrase.ts';
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
const CARRIERS: ReadonlySet<string> = new Set(['website', 'wechat', 'weibo', 'newMedia', 'gazette', 'offline']);

/** Metric of a figure of published items. */
export function readPublished(view: View): readonly Reading[] {
  if (!ITEM_UNITS.has(view.figure.unit) || view.figure.headsPair) return NOTHING;
  if (namesIntake(view.near) || holds(view.near, 'otherOutcome') || ofInterpretations(view)) return NOTHING;
  if (countsSomethingElse(view) || isInspected(view)) return NOTHING;
  const ofGazette = readGazette(view);
  if (ofGazette !== null) return ofGazette;
  const inTurn = channelInTurn(view);
  if (inTurn !== null) return CARRIERS.has(inTurn) ? [{ metric: `published.${inTurn}` }] : NOTHING;
  const phrase = phraseOf(view);
  if (phrase.refused || !counted(view, phrase)) return NOTHING;
  const channel = channelOf(view);
  if (channel === 'none') return NOTHING;
  if (phrase.narrowed && !standsForAll(view, phrase, channel) && !itsField(view, phrase, channel))
    return narrowedTo(view, phrase, channel);
  if (channel === 'total' && ((inList(view) && !isThisYearsShare(view)) || !strong(view, phrase))) return NOTHING;
  if (
    channel === 'total' &&
    (sentToGroups(view) || begunAsList(view) || isColumn(view, phrase) || onNamedPlatform(view))
  )
    return NOTHING;
  if (channel === 'total' && (severalOf(view) || inColumn(view) || belowTotal(view))) return NOTHING;
  if (channel === 'offline' && listTotalIsWebsite(view)) return NOTHING;
  return repeatsItsTotal(view, channel) ? NOTHING : [{ metric: `published.${channel}` }];
}

function counted(view: View, phrase: Phrase): boolean {
  const published = phrase.verb !== null || publishedBefore(view);
  if (phrase.head !== null && phrase.head === phrase.verb && goesOnUnknown(view)) return false;
  if (phrase.head !== null)
    return (
      published ||
      saysPublished(view, phrase.head) ||
      (phrase.channel && (view.heading === 'publish' || listTotalIs(view, 'published')))
    );
  if (phrase.verb !== null) return !goesOnUnknown(view);
  return phrase.channel && (listTotalIs(view, 'published') || (published && inList(view)));
}

/** 抽查专栏更新情况35次: what was looked at, not what went out. */
function isInspected(view: View): boolean {
  return view.near.some((token) => token.id === 'delete' && INSPECTED.test(wordOf(view, token)));
}

/** Takes 抽查, 监测; leaves 调整. */
const INSPECTED = /查|监测/u;

/** Takes 7大栏目, 400个目录, and 公开目录2条 as an item of a list; leaves 信息64,其中. */
function countsSomethingElse(view: View): boolean {
  if (ARTICLE.test(view.text.slice(view.figure.start, view.figure.end))) return true;
  if (['', '个'].includes(view.figure.unit) && !view.headBehind && IDEOGRAPH.test(view.text[view.figure.end] ?? ''))
    return true;
  const [item] = view.near;
  return inList(view) && item?.id === 'website' && item.end === view.figure.start && /目录$/u.test(wordOf(view, item));
}

/** Takes the 一项 of 是一项系统工程; leaves 一条. */
const ARTICLE = /^一[项个次批]$/u;

/** Takes the 大 of 7大栏目; leaves marks. */
const IDEOGRAPH = /[一-龥]/u;

/** 解读108条,其中网站发布89篇: where the interpretations went, not all that went there. */
function ofInterpretations(view: View): boolean {
  const total = view.listTotal;
  return (
    total !== -1 && view.stated.some((fact) => fact.index === total && fact.metric === 'interpretations.published')
  );
}

/** 网站发布825条,其中政务公开栏94条: a column of the site, no board. */
function listTotalIsWebsite(view: View): boolean {
  return view.stated.some(({ index, metric }) => index === view.listTotal && metric === 'published.website');
}

/** 在主动公开的信息中,规划信息3条,信息公开30条: a sentence that opens as a list has no total. */
function begunAsList(view: View): boolean {
  return view.sentence.at(-1)?.id === 'list';
}

/** 通知公告6条,政府信息公开36条: the name of a column among others. */
function isColumn(view: View, { head, verb }: Phrase): boolean {
  if (head === null || (verb !== null && verb !== head) || !wordOf(view, head).endsWith('公开')) return false;
  const from = view.index - view.near.length - 1;
  const mark = view.tokens[from];
  const figure = mark?.id === 'comma' ? view.tokens[from - 1] : mark;
  return figure?.id === 'figure' || view.near.at(-1)?.id === 'pause';
}

/** 通过“三务公开”平台公开信息50条: one platform by its name. */
function onNamedPlatform(view: View): boolean {
  const clause = view.text.slice((view.near.at(-1) ?? (view.tokens[view.index] as Token)).start, view.figure.start);
  return NAMED_PLATFORM.test(clause);
}

/** Takes 通过某旗“三务公开”平台公开; leaves 通过多平台. */
const NAMED_PLATFORM = /^[^“”]{0,20}“[^“”]{1,12}”[^“”,。;]{0,4}(?:平台|系统|栏目|专栏|专区|板块)/u;

/** 组建微信群56个,发布信息1230条: what went to closed groups. */
function sentToGroups(view: View): boolean {
  const channels = view.sentence.filter(isPublishingChannel);
  return channels.length > 0 && channels.every(({ id }) => id === 'group');
}

/** Several channels together behind a larger total are a part of it: 通过报刊、网站公开128条 of 521. */
function severalOf(view: View): boolean {
  const named = new Set(view.near.filter(isPublishingChannel).map((token) => token.id)).size > 1;
  return named && view.stated.some((fact) => fact.metric === 'published.total');
}

/** 公开政府信息900条。…,发布信息36条: fewer than the total before, and not summed up anew: those of the matter at hand. */
function belowTotal(view: View): boolean {
  const total = view.stated.find((fact) => fact.metric === 'published.total');
  const inPassage = total === undefined ? null : (view.tokens[total.index]?.figure?.value ?? null);
  const before = inPassage ?? (ENUMERATED.test(view.text) ? view.earlierTotal : null);
  if (before === null || before <= view.figure.value) return false;
  return !view.near.some((token) => token.id === 'thisYear' || token.id === 'year' || SUMMED.test(wordOf(view, token)));
}

/** Takes 二是推进…, which goes on with a list that another passage began; leaves 二季度. */
const ENUMERATED = /^(?:[一二三四五六七八九十]是|其[一二三四五六])/u;
/** Takes 共, 累计; leaves 其他. */
const SUMMED = /共|累计|总/u;

/** 预警信息栏目发布公开内容10条: what one column holds. */
function inColumn(view: View): boolean {
  return view.near.some((token) => token.id === 'decoy' && /栏目?$/u.test(wordOf(view, token)));
}

/** 累计公开5928条,其中本年度新增2110条: the share of this year is the total that is asked. */
function isThisYearsShare(view: View): boolean {
  const total = view.listTotal;
  return holds(view.near, 'thisYear', 'year') && !view.stated.some((fact) => fact.index === total);
}

/** Takes 公开政府信息, 信息公开数量; leaves 各类信息. */
function saysPublished(view: View, head: Token): boolean {
  return PUBLISH_WORD.test(wordOf(view, head));
}

/** Takes 公开政府信息, 推送量; leaves 信息. */
const PUBLISH_WORD = /公开|发布|推送|更新|公示/u;

/** Without a channel only a plain statement counts: a unit, or the word 信息, or 主动公开 itself. */
function strong(view: View, phrase: Phrase): boolean {
  if (phrase.head !== null && POST.test(wordOf(view, phrase.head))) return false;
  if (phrase.head !== null)
    return !RELATED.test(view.text.slice(Math.max(0, phrase.head.start - 2), phrase.head.start)) && !phrase.kind;
  if (phrase.verb === null) return false;
  return /公开/u.test(wordOf(view, phrase.verb)) || view.heading === 'publish';
}

/** Takes 作品, 推文, which some account carries; leaves 文章. */
const POST = /^(?:作品|推文|博文|帖子|图文|微博文章|微信文章|图文消息)$/u;
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
