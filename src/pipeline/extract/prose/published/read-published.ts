/**
 * Reads `published.*`: items published by the agency, in all or by channel. Refuses what was sent up or only made,
 * one category of items (财政信息2条), items of a list without a channel, columns, quotas.
 */
import { clauseOfAllYears, isAdded, isYearsOwn } from '../time/added-this-year.ts';
import { allPublished } from './all-published.ts';
import { channelOfBracket, channelOfRow, isItemsOf, touchesChannel } from '../channels/bracketed-count.ts';
import { listTotalIsWebsite } from '../channels/column-of-site.ts';
import { countsSomethingElse } from './counts-something-else.ts';
import { channelsEach, kindInTurn } from '../lists/distributed.ts';
import { claimOf, holderOf } from './channel-claim.ts';
import { channelAmong, channelOf, namesIntake } from '../channels/read-channel.ts';
import { isShareOf } from '../channels/share-of-channel.ts';
import { allOfItsField, itsField, ofManyKinds, narrowedTo, repeatsItsTotal, standsForAll } from './narrowed-items.ts';
import { publishedBefore } from './published-before.ts';
import { issuesOfAccount } from '../channels/issues-of-account.ts';
import { isCountedOut } from './counted-out.ts';
import { exceedsGoal } from './exceeds-goal.ts';
import { goesOnUnknown } from '../view/goes-on-unknown.ts';
import { isDealtToAccounts } from '../channels/dealt-to-accounts.ts';
import { isFiledElsewhere } from '../channels/filed-elsewhere.ts';
import { isOfMedia } from '../channels/listed-by-media.ts';
import { isByPress, isPressOfTotal } from '../lists/press-of-total.ts';
import { POST, readBareCount, readDoubtfulTotal, readTotal } from './read-total.ts';
import { CARRIERS, SOCIAL } from '../words/publishing-channel.ts';
import { readGazette } from '../channels/read-gazette.ts';
import { inList, listTotalIs } from '../view/read-list.ts';
import { NOTHING, type Reading } from '../view/reader.ts';
import { namesKindBehind, phraseOf, type Phrase } from './published-phrase.ts';
import { followsReaders } from '../channels/posts-behind-readers.ts';
import { placedChannel } from './placed-items.ts';
import { onInternalNet } from '../channels/internal-net.ts';
import { isPredicateCount } from '../time/predicate-count.ts';
import { isAllOfSite } from './site-of-list.ts';
import { besideLargerInRow } from './larger-kind.ts';
import { isShownOffline } from '../channels/shown-offline.ts';
import type { Figure } from '../figures/scan-figures.ts';
import { publishedBehind } from './number-first.ts';
import { valueAt } from '../view/stated-value.ts';
import { holds, viewOf, wordOf, type View } from '../view/view.ts';
import type { Token } from '../words/tokenise.ts';
import type { TotalWording } from './total-wording.ts';

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
  '宗',
]);

/** Units in which boards are renewed, which count no items of all channels: 公开栏每季度更新,全年更新156次. */
const TURNS: ReadonlySet<string> = new Set(['次', '期', '期次']);

/** Metric of a figure of published items; where no phrase tells its channel, its place may. */
export function readPublished(view: View): readonly Reading[] {
  const read = readItems(view);
  if (read[0]?.metric === 'published.total' && TURNS.has(view.figure.unit) && isShownOffline(view))
    return [{ metric: 'published.offline' }];
  return read.length === 0 && isShownOffline(view) && !isCountedOut(view) ? [{ metric: 'published.offline' }] : read;
}

function readItems(view: View): readonly Reading[] {
  if (!ITEM_UNITS.has(view.figure.unit) || onInternalNet(view) || isOfMedia(view) || isCountedOut(view)) return NOTHING;
  if (isFiledElsewhere(view)) return NOTHING;
  if (isAllOfSite(view)) return [{ metric: 'published.website', claim: { weight: 'whole', holder: '' } }];
  const read = readPhrase(view);
  if (read.length > 1 || (read[0] !== undefined && !WEAK.has(read[0].wording ?? 'proactive'))) return read;
  const placed = placedChannel(view, read.length === 0);
  if (placed === null || repeatsItsTotal(view, placed)) return read;
  return [{ metric: `published.${placed}`, claim: { weight: 'most', holder: holderOf(view) } }];
}

/** Wordings of a total beside which the place of the items counts. */
const WEAK: ReadonlySet<TotalWording> = new Set(['summed', 'plain', 'kinds', 'bare', 'doubtful']);

function readPhrase(view: View): readonly Reading[] {
  if (view.figure.headsPair) return NOTHING;
  const listed = view.channelLists.get(view.index);
  if (listed !== undefined) return listedMetric(view, listed);
  if (
    (namesIntake(view.near) && !postsNamed(view) && !amongWays(view)) ||
    holds(view.near, 'otherOutcome') ||
    ofRequests(view) ||
    ofInterpretations(view)
  )
    return NOTHING;
  const ofKind = kindInTurn(view);
  if (ofKind !== null) return ofKind === 'website' ? NOTHING : [{ metric: `published.${ofKind}`, scope: 'part' }];
  if (isDealtToAccounts(view) || countsSomethingElse(view) || issuesOfAccount(view, view.index)) return NOTHING;
  const ofGazette = readGazette(view);
  if (ofGazette !== null) return ofGazette;
  const bracketed = channelOfBracket(view) ?? channelOfRow(view);
  if (bracketed !== null) return CARRIERS.has(bracketed) ? [{ metric: `published.${bracketed}` }] : NOTHING;
  const each = channelsEach(view).filter((channel) => CARRIERS.has(channel));
  if (each.length > 1) return each.map((channel) => ({ metric: `published.${channel}` }));
  if (allPublished(view)) return [{ metric: 'published.total' }];
  const againstGoal = exceedsGoal(view);
  if (againstGoal !== null) return [{ metric: againstGoal }];
  if (isPredicateCount(view)) return [{ metric: 'published.total', wording: 'proactive' }];
  if (addsUp(view)) return [{ metric: 'published.total' }];
  const behind = publishedBehind(view);
  if (behind !== null) return ofVerbBehind(view, behind);
  const phrase = phraseOf(view);
  if (isYearsOwn(view, phrase)) return [{ metric: 'published.total', wording: 'summed' }];
  if (phrase.refused || !counted(view, phrase)) return readBareCount(view);
  const channel = channelOf(view);
  if (channel === 'none') return isPressOfTotal(view) || isByPress(view) ? [{ metric: 'published.offline' }] : NOTHING;
  const itsOwn = itsField(view, phrase, channel) || allOfItsField(view, phrase);
  if (phrase.narrowed && !itsOwn && !standsForAll(view, phrase, channel) && !ofManyKinds(view, phrase, channel))
    return channel === 'total' ? readDoubtfulTotal(view, phrase) : narrowedTo(view, phrase, channel);
  if (channel === 'total') return readTotal(view, phrase);
  if (channel === 'offline' && listTotalIsWebsite(view)) return NOTHING;
  if (repeatsItsTotal(view, channel) || isShareOf(view, channel) || besideLargerInRow(view)) return NOTHING;
  return [{ metric: `published.${channel}`, claim: claimOf(view, phrase) }];
}

/** 受理申请10件,办理结果如下:已主动公开3件: what became of requests is nothing that was published. */
function ofRequests({ listTotal, stated }: View): boolean {
  return stated.some(({ index, metric }) => index === listTotal && metric.startsWith('applications.'));
}

/** What a list that adds up says of its figure; the sum of parts without channels is of those that are spoken of. */
function listedMetric(view: View, listed: string | number | null): readonly Reading[] {
  if (listed === null) return NOTHING;
  if (typeof listed === 'string') return [{ metric: listed }];
  const own = channelOf(view);
  const channel = own === 'total' ? channelOf(viewOf(view, listed, view.stated)) : own;
  return channel === 'none' ? NOTHING : [{ metric: `published.${channel}` }];
}

/** 255条信息在政府网站公开: what the words behind the number say; without a channel the total. */
function ofVerbBehind(view: View, behind: readonly Token[]): readonly Reading[] {
  const channel = channelAmong(view, behind);
  if (channel === 'none' || repeatsItsTotal(view, channel) || (channel === 'total' && inList(view))) return NOTHING;
  return channel === 'total' ? [{ metric: 'published.total', wording: 'plain' }] : [{ metric: `published.${channel}` }];
}

function counted(view: View, phrase: Phrase): boolean {
  const published = phrase.verb !== null || publishedBefore(view);
  if (phrase.head !== null && phrase.head === phrase.verb && goesOnUnknown(view)) return false;
  if (phrase.head !== null)
    return (
      published ||
      ((phrase.channel || followsReaders(view)) && isPostCount(view, phrase.head)) ||
      saysPublished(view, phrase.head) ||
      isItemsOf(view) ||
      (phrase.channel && (view.heading === 'publish' || listTotalIs(view, 'published')))
    );
  if (phrase.verb !== null)
    return (
      (!goesOnUnknown(view) || namesKindBehind(view)) &&
      (phrase.channel || wordOf(view, phrase.verb) !== '新增' || isAdded(view) || clauseOfAllYears(view) !== null)
    );
  return phrase.channel && (listTotalIs(view, 'published') || (published && inList(view)) || touchesChannel(view));
}

/** 网站公开280条,新媒体公开40条,其他方式公开42条,共计362条: the sum of what stands before it, proved by adding up. */
function addsUp(view: View): boolean {
  const bare = view.head === null || view.head.id === 'info';
  if (!bare || !view.near.some((token) => SUM_WORD.test(wordOf(view, token)))) return false;
  const from = view.index - view.sentence.length;
  const parts = view.tokens.slice(from, view.index).filter(({ figure }) => figure?.unit === view.figure.unit);
  const added = parts.reduce((total, { figure }) => total + (figure as Figure).value, 0);
  const stated = view.stated.filter(({ metric }) => CARRIED.test(metric));
  if (stated.filter(({ index }) => index >= from).length > 1 && added === view.figure.value) return true;
  const kinds = new Set(stated.map(({ metric }) => metric));
  return kinds.size > 1 && stated.reduce((sum, { index }) => sum + valueAt(view, index), 0) === view.figure.value;
}

/** Takes 共计, 总计; leaves 为. */
const SUM_WORD = /^(?:共计?|合计|总计|累计|全年共|全年总计)$/u;
/** Takes published.website; leaves published.total. */
const CARRIED = /^published\.(?!total)/u;

/** 通过网络问政、公开栏等渠道公开信息206条: one of the ways by which information went out. */
function amongWays({ near }: View): boolean {
  const verb = near.findIndex(({ id }) => id === 'publish' || id === 'info');
  const ways = near.findIndex(({ id }) => id === 'etcWay');
  return verb !== -1 && ways > verb && near.slice(0, ways).every(({ id }) => !INTAKE.has(id));
}

/** Channels that take in. */
const INTAKE: ReadonlySet<string> = new Set(['hotline', 'letterbox', 'cityService', 'receive', 'handle', 'answer']);

/** 热线新媒体发布微信426条: posts, whoever runs the account. */
function postsNamed({ near, figure }: View): boolean {
  const [post, verb] = near;
  return (
    post !== undefined &&
    SOCIAL.has(post.id) &&
    post.end === figure.start &&
    verb?.id === 'publish' &&
    verb.end === post.start
  );
}

/** 解读108条,其中网站发布89篇: where the interpretations went, not all that went there. */
function ofInterpretations(view: View): boolean {
  const total = view.listTotal;
  return (
    total !== -1 && view.stated.some((fact) => fact.index === total && fact.metric === 'interpretations.published')
  );
}

/** 微信公众号推文62篇; leaves 作品中3条. */
function isPostCount(view: View, head: Token): boolean {
  return POST.test(wordOf(view, head)) && !view.text.slice(head.end, view.figure.start).includes('中');
}

/** Takes 公开政府信息, 信息公开数量; leaves 各类信息. */
function saysPublished(view: View, head: Token): boolean {
  return PUBLISH_WORD.test(wordOf(view, head));
}

/** Takes 公开政府信息, 推送量; leaves 信息. */
const PUBLISH_WORD = /公开|发布|推送|更新|公示|发[稿文]|刊发/u;
