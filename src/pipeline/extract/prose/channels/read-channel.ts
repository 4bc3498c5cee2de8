/** Which channel a figure of published items speaks of: one channel, new media together, or all. */
import { prefiltered, takesIn } from '../../../../domain/prefilter.ts';
import { CHANGED_BY } from '../figures/quantity-words.ts';
import { clauseOfAllYears } from '../time/added-this-year.ts';
import { belongsToChannel } from './account-words.ts';
import { channelAside } from './channel-aside.ts';
import { channelOfHeading, kindOfNamed } from './channel-of-heading.ts';
import { inGazette } from './gazette-issues.ts';
import { instrumentClause, saysProactive } from './instrument-clause.ts';
import { joinedMeans } from './joined-means.ts';
import { isPublishingChannel, SOCIAL } from '../words/publishing-channel.ts';
import { holds, wordOf, type Setting, type View } from '../view/view.ts';
import type { Token } from '../words/tokenise.ts';
import { textBefore } from '../text/text-before.ts';
import { leavesOthers, severalMeans } from './several-means.ts';

export type PublishChannel = 'total' | 'website' | 'wechat' | 'weibo' | 'newMedia' | 'gazette' | 'offline' | 'none';

/** The channel of the figure: named in its own clause, or by 通过, 利用 … in a clause before it without a figure of its own. */
export function channelOf(view: View): PublishChannel {
  const own = behindColon(withoutKinds([...view.near].reverse()).concat(view.tail));
  const posts = postsOf(view);
  if (posts !== null) return posts;
  if (addsFilms(view)) return 'none';
  if (inPress(view, own)) return 'none';
  if (own.some(isPublishingChannel))
    return onAndOff(view, own) ? 'total' : (kindOfNamed(view, own) ?? ownChannel(view, joinedMeans(view, own) ?? own));
  if (inGazette(view)) return 'gazette';
  if (view.sentence.some((token) => ALL_WAYS.test(wordOf(view, token)))) return 'total';
  const aside = channelAside(view, own);
  if (aside !== null) return aside;
  const open = own.find(({ id }) => id === 'etcWay');
  if (open !== undefined && own.some(({ id }) => id === 'via'))
    return wordOf(view, open).endsWith('媒体') ? 'none' : 'total';
  if (view.near.some((token) => PUT_ONLINE.test(wordOf(view, token)))) return 'website';
  if (leavesOthers(view)) return 'total';
  const means = severalMeans(view);
  if (means !== null && means.some(isPublishingChannel)) return together(view, means);
  const clause = clauseOfAllYears(view) ?? instrumentClause(view);
  const earlier = clause === null ? accountOfReaders(view) : byMeans(view, clause);
  const headed = channelOfHeading(view);
  const channel = earlier ?? (headed as PublishChannel | null) ?? 'total';
  return splitByChannels(view, channel) ? 'total' : channel;
}

/** Takes 上网, 挂网公开, which say where; leaves 公开. */
const PUT_ONLINE = /^(?:上网|挂网)/u;

/** Takes 以上渠道 and 上述方式, which sum up the ways named before; leaves 各渠道. */
const ALL_WAYS = /^(?:以上|上述).*[道式台体径]$/u;

/** 在某某日报、某某网上发布稿件238篇: articles that the press printed. */
function inPress(view: View, own: readonly Token[]): boolean {
  return (
    own.some((token) => token.id === 'media' && /报$/u.test(wordOf(view, token))) &&
    own.some((token) => token.id === 'info' && /稿件$/u.test(wordOf(view, token)))
  );
}

/** 新媒体发布微信512条: the posts say which account it was. */
function postsOf({ near, figure }: View): PublishChannel | null {
  const [post, verb] = near;
  if (post === undefined || post.end !== figure.start || verb?.id !== 'publish' || verb.end !== post.start) return null;
  return post.id === 'wechat' || post.id === 'weibo' ? post.id : null;
}

/** 公众号发布推文512条、推送短视频64条: what the account counted before posted besides is no account of its own. */
function addsFilms({ near, figure, text, index, tokens, stated }: View): boolean {
  const [film, verb, mark] = near;
  if (film === undefined || film.end !== figure.start || verb?.id !== 'publish') return false;
  if (text.slice(film.start, film.end) !== '短视频' || (mark !== undefined && mark.id !== 'pause')) return false;
  const before = tokens[index - 4];
  if (before === undefined || before.figure === null || before.end !== verb.start - 1) return false;
  return stated.some(({ index: at, metric }) => at === index - 4 && OF_ACCOUNT.has(metric));
}

const OF_ACCOUNT: ReadonlySet<string> = new Set(['published.wechat', 'published.weibo']);

/** The channel of a clause of means; 县电视台等渠道,主动公开 leaves the ways open. */
function byMeans(view: View, clause: readonly Token[]): PublishChannel {
  const channel = together(view, joinedMeans(view, clause) ?? clause);
  if (!saysProactive(view) || (channel !== 'none' && !SOCIAL.has(channel))) return channel;
  if (channel !== 'none' && !clause.some((token) => MANY_WAYS.test(wordOf(view, token)))) return channel;
  const open = clause.find(({ id }) => id === 'etcWay');
  return open !== undefined && !wordOf(view, open).endsWith('媒体') ? 'total' : channel;
}

/** Takes 等多种途径, 等渠道, which are no new media alone; leaves 等新媒体 and 等平台. */
const MANY_WAYS = /^等.*(?:渠道|途径|方式|形式)$/u;

/** 新媒体方面:微信公众号发布82条: the channels behind a colon, where there are any. */
function behindColon(tokens: readonly Token[]): readonly Token[] {
  const colon = tokens.findLastIndex(({ id }) => id === 'colon');
  const behind = tokens.slice(colon + 1);
  return colon !== -1 && behind.some(isPublishingChannel) ? behind : tokens;
}

/** Takes 通过线上及线下公开, which is every way. */
function onAndOff(view: View, own: readonly Token[]): boolean {
  return (
    own.some((token) => wordOf(view, token) === '线上') && own.some((token) => wordOf(view, token).startsWith('线下'))
  );
}

/** The channel of the clause, unless its list adds up over other channels too: 平台公开100条,其中网站60条、微信40条. */
function ownChannel(view: View, own: readonly Token[]): PublishChannel {
  const channel = together(view, own);
  if (channel !== 'website') return channel;
  const parts = partsOf(view);
  const listed =
    LISTED.test(view.text.slice(view.figure.end, view.figure.end + 6)) || holds(parts.slice(0, 12), 'list');
  const named = parts.filter(isPublishingChannel).map(({ id }) => id);
  const others = new Set(named.filter((id) => id !== channel));
  const onlyGazette = others.size === 1 && others.has('gazette') && !named.includes(channel);
  return listed && others.size > 0 && !onlyGazette ? 'total' : channel;
}

/** The tokens behind the figure up to where the figures among them add up to it; none when they never do. */
function partsOf(view: View): readonly Token[] {
  const rest = view.tokens.slice(view.index + 1, view.index + LONGEST_SPLIT);
  let sum = 0;
  for (const [i, token] of rest.entries()) {
    if ((token.id === 'stop' && sum > 0) || INTAKE.has(token.id)) break;
    if (token.figure !== null && !token.figure.headsPair && !CHANGED_BY.test(textBefore(view.text, token.start, 5)))
      sum += token.figure.value;
    if (sum === view.figure.value) return rest.slice(0, i);
  }
  return [];
}

/** What came in is no part of what went out. */
const INTAKE: ReadonlySet<string> = new Set(['hotline', 'letterbox', 'receive', 'handle']);

/** 主动公开信息500条,其中网站发布300条,微信发布200条: a sum over channels, whatever channel was spoken of before. */
function splitByChannels(view: View, channel: PublishChannel): boolean {
  if (channel === 'total' || !LISTED.test(view.text.slice(view.figure.end, view.figure.end + 6))) return false;
  const rest = view.tokens.slice(view.index + 1, view.index + LONGEST_SPLIT);
  const from = rest[0]?.id === 'stop' ? 1 : 0;
  const stop = rest.findIndex(({ id }, i) => id === 'stop' && i >= from);
  const list = firstKind(stop === -1 ? rest : rest.slice(0, stop));
  const kinds = list.filter(isPublishingChannel).map(({ id }) => id);
  if (channel === 'newMedia') return kinds.some((kind) => !SOCIAL.has(kind) && kind !== 'media');
  if (channel === 'website') return kinds.some((kind) => kind !== channel && kind !== 'media' && kind !== 'gazette');
  return kinds.some((kind) => kind !== channel && kind !== 'media');
}

/** 其中公告130条;通过公众号发布260条: a list that begins with a kind is over at the semicolon. */
function firstKind(list: readonly Token[]): readonly Token[] {
  const first = list.findIndex((token) => token.figure !== null);
  if (first === -1 || list.slice(0, first).some(isPublishingChannel)) return list;
  const semi = list.findIndex(({ id }) => id === 'semi');
  return semi === -1 ? list : list.slice(0, semi);
}

/** Tokens of a list that are looked at for channels. */
const LONGEST_SPLIT = 60;
/** Takes ,其中 and (其中 and :; leaves ,涵盖. */
const LISTED = /^[,。;]?其中|^[(:]/u;

/** 某某之声粉丝2万人,今年发布文章252篇: where followers were counted, the items are those of their account. */
function accountOfReaders(view: View): PublishChannel | null {
  const semi = view.sentence.findIndex(({ id }) => id === 'semi');
  const from = view.index - (semi === -1 ? view.sentence.length : semi);
  if (!view.stated.some(({ index, metric }) => index >= from && metric === 'followers.total')) return null;
  const account = view.tokens.slice(0, view.index).findLast((token) => SOCIAL.has(token.id));
  return (account?.id as PublishChannel | undefined) ?? 'newMedia';
}

/** 发布…、广播电视、…等信息: a medium behind the verb is a kind of what was published, and so is a gazette that a site publishes. */
function withoutKinds(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.findIndex((token) => token.id === 'publish');
  if (verb === -1) return tokens;
  const carried = tokens.slice(0, verb).some(({ id }) => id === 'website');
  return tokens.filter((token, i) => i < verb || (token.id !== 'media' && !(carried && token.id === 'gazette')));
}

/** The channel of tokens that may name some; all where they name none, or ways left open. */
export function channelAmong(setting: Setting, tokens: readonly Token[]): PublishChannel {
  return tokens.some(isPublishingChannel) ? together(setting, tokens) : 'total';
}

function together(setting: Setting, tokens: readonly Token[]): PublishChannel {
  const kinds = new Set(
    tokens.filter((token) => isPublishingChannel(token) && !belongsToChannel(setting, token)).map(({ id }) => id),
  );
  const open = etcBehindChannel(setting, tokens);
  if (kinds.has('offline') && [...kinds].every((kind) => kind === 'offline' || kind === 'media')) return 'offline';
  if (
    kinds.has('media') &&
    !kinds.has('website') &&
    tokens.some((token) => token.id === 'etcWay' && wordOf(setting, token).endsWith('媒体'))
  )
    return 'none';
  if (kinds.has('group')) return [...kinds].every((kind) => kind === 'group' || kind === 'offline') ? 'none' : 'total';
  if (kinds.size === 1) {
    const [kind] = kinds as unknown as readonly [PublishChannel | 'media'];
    if (kind === 'media') return 'none';
    if (!open) return kind;
    return kind === 'website' || kind === 'gazette' ? 'total' : kind === 'offline' ? 'offline' : 'newMedia';
  }
  const social = [...kinds].every((kind) => SOCIAL.has(kind) || (kind === 'media' && besideNewMedia(setting, tokens)));
  return social ? 'newMedia' : 'total';
}

/** 主流媒体及新媒体平台: media of any kind, new ones named among them, and no other ways. */
function besideNewMedia(setting: Setting, tokens: readonly Token[]): boolean {
  return (
    tokens.some(({ id }) => id === 'newMedia') &&
    !tokens.some(({ id }) => id === 'etcWay') &&
    tokens.every((token) => token.id !== 'media' || wordOf(setting, token).endsWith('媒体'))
  );
}

/** Takes 微信等其他形式, 网站等渠道; leaves 网站公开政策等信息. */
function etcBehindChannel(setting: Setting, tokens: readonly Token[]): boolean {
  return tokens.some((token, i) => {
    if (!isPublishingChannel(token)) return false;
    const rest = tokens.slice(i + 1);
    const [behind] = rest;
    if (behind?.id === 'etc')
      return behind.start === token.end && !takesIn(COLUMNS, setting.text, behind.end, behind.end + 5);
    const verb = rest.findIndex((other, k) => other.id === 'publish' && rest[k + 1]?.id !== 'pause');
    return rest.slice(0, verb === -1 ? rest.length : verb).some((other) => other.id === 'etcWay');
  });
}

/** Takes 栏目, 专栏 behind 在公告公示、工作动态等; leaves 渠道. */
const COLUMNS = prefiltered(/^(?:多个|各)?(?:栏目|专栏|板块|版块|专题)/u);

/** True when the tokens name a channel that takes in, not out. */
export function namesIntake(tokens: readonly Token[]): boolean {
  return holds(tokens, 'hotline', 'letterbox', 'cityService');
}
