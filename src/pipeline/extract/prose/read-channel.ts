/** Which channel a figure of published items speaks of: one channel, new media together, or all. */
import { channelAside } from './channel-aside.ts';
import { holds, wordOf, type Setting, type View } from './view.ts';
import type { Token } from './tokenise.ts';

export type PublishChannel = 'total' | 'website' | 'wechat' | 'weibo' | 'newMedia' | 'gazette' | 'offline' | 'none';

const PUBLISHING: ReadonlySet<string> = new Set([
  'website',
  'wechat',
  'weibo',
  'newMedia',
  'gazette',
  'offline',
  'media',
  'group',
]);
const CLAUSE_BREAKS: ReadonlySet<string> = new Set(['comma', 'semi', 'bracket', 'bracketEnd', 'stop', 'figure']);

/** True for words that name a channel by which information goes out. */
export function isPublishingChannel(token: Token): boolean {
  return PUBLISHING.has(token.id);
}

/** The channel of the figure: named in its own clause, or by 通过, 利用 … in a clause before it without a figure of its own. */
export function channelOf(view: View): PublishChannel {
  const own = withoutKinds([...view.near].reverse()).concat(view.tail);
  if (own.some(isPublishingChannel)) return onAndOff(view, own) ? 'total' : ownChannel(view, own);
  if (inGazette(view)) return 'gazette';
  const aside = channelAside(view, own);
  if (aside !== null) return aside;
  const open = own.find(({ id }) => id === 'etcWay');
  if (open !== undefined && own.some(({ id }) => id === 'via'))
    return wordOf(view, open).endsWith('媒体') ? 'none' : 'total';
  const clause = instrumentClause(view);
  const earlier = clause === null ? accountOfReaders(view) : together(view, clause);
  const channel = earlier ?? (view.headingChannel as PublishChannel | null) ?? 'total';
  return splitByChannels(view, channel) ? 'total' : channel;
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
  if (channel !== 'website' || !LISTED.test(view.text.slice(view.figure.end, view.figure.end + 6))) return channel;
  return partsOf(view).some((token) => isPublishingChannel(token) && token.id !== channel) ? 'total' : channel;
}

/** The tokens behind the figure up to where the figures among them add up to it; none when they never do. */
function partsOf(view: View): readonly Token[] {
  const rest = view.tokens.slice(view.index + 1, view.index + LONGEST_SPLIT);
  let sum = 0;
  for (const [i, token] of rest.entries()) {
    if (token.id === 'stop' && sum > 0) break;
    if (token.figure !== null && !token.figure.headsPair) sum += token.figure.value;
    if (sum === view.figure.value) return rest.slice(0, i);
  }
  return [];
}

/** 主动公开信息500条,其中网站发布300条,微信发布200条: a sum over channels, whatever channel was spoken of before. */
function splitByChannels(view: View, channel: PublishChannel): boolean {
  if (channel === 'total' || !LISTED.test(view.text.slice(view.figure.end, view.figure.end + 6))) return false;
  const rest = view.tokens.slice(view.index + 1, view.index + LONGEST_SPLIT);
  const from = rest[0]?.id === 'stop' ? 1 : 0;
  const stop = rest.findIndex(({ id }, i) => id === 'stop' && i >= from);
  const kinds = (stop === -1 ? rest : rest.slice(0, stop)).filter(isPublishingChannel).map(({ id }) => id);
  if (channel === 'newMedia') return kinds.some((kind) => !SOCIAL.has(kind) && kind !== 'media');
  return kinds.some((kind) => kind !== channel && kind !== 'media');
}

/** Tokens of a list that are looked at for channels. */
const LONGEST_SPLIT = 60;
/** Takes ,其中 and (其中 and :; leaves ,涵盖. */
const LISTED = /^[,。;]?其中|^[(:]/u;

/** 某某之声粉丝2万人,今年发布文章252篇: where followers were counted, the items are those of their account. */
function accountOfReaders(view: View): PublishChannel | null {
  const from = view.index - view.sentence.length;
  if (!view.stated.some(({ index, metric }) => index >= from && metric === 'followers.total')) return null;
  const account = view.tokens.slice(0, view.index).findLast((token) => SOCIAL.has(token.id));
  return (account?.id as PublishChannel | undefined) ?? 'newMedia';
}

const SOCIAL: ReadonlySet<string> = new Set(['wechat', 'weibo', 'newMedia']);

/** 发布…、广播电视、…等信息: a medium behind the verb is a kind of what was published. */
function withoutKinds(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.findIndex((token) => token.id === 'publish');
  return verb === -1 ? tokens : tokens.filter((token, i) => i < verb || token.id !== 'media');
}

/** 出版公报3期,公开信息96条: the items of the issues counted right before. */
export function inGazette(view: View): boolean {
  const [comma, issues, ...rest] = view.tokens.slice(0, view.index - view.near.length).reverse();
  if (comma?.id !== 'comma' || issues?.figure === null || issues?.end !== comma.start) return false;
  const head = rest.find((token) => token.id !== 'filler');
  return head?.id === 'gazette' && ['期', '册', '份', '本'].includes(issues.figure.unit);
}

/** The nearest clause before the figure's own that says by what means, in reading order; null when there is none. */
function instrumentClause(view: View): readonly Token[] | null {
  const rest = view.sentence.slice(view.near.length);
  let clause: Token[] = [];
  let passed: readonly Token[] = [];
  for (const [k, token] of rest.entries()) {
    if (!CLAUSE_BREAKS.has(token.id) || countsReaders(view, k)) {
      clause.push(token);
      continue;
    }
    if (isInstrument(clause) || isSubject(view, clause)) return [...clause.reverse(), ...passed];
    passed = [...clause.filter(isChannelWord), ...passed];
    if (token.id === 'figure' || (token.id === 'semi' && !readersCounted(view))) return null;
    clause = [];
  }
  if (isInstrument(clause) || isSubject(view, clause)) return [...clause.reverse(), ...passed];
  return clauseBeforeSentence(view);
}

/** Channels and 等渠道, which clauses on the way may add: 以网站为主阵地,拓展微信、电视等渠道,公开…. */
function isChannelWord(token: Token): boolean {
  return isPublishingChannel(token) || token.id === 'etcWay';
}

/** 公众号关注人数达800人,推送文章56篇: the figure of readers leaves the clause's subject as it is. */
function countsReaders(view: View, k: number): boolean {
  const at = view.index - view.near.length - 1 - k;
  if (view.tokens[at]?.figure !== null)
    return (
      CHANGED.test(
        view.text.slice(Math.max(0, (view.tokens[at] as Token).start - 4), (view.tokens[at] as Token).start),
      ) || view.stated.some(({ index, metric }) => index === at && READERS.has(metric))
    );
  return false;
}

/** Takes 增长 in front of a figure. */
const CHANGED = /(?:增长|增加|上升|提升)了?$/u;

/** True when readers or views were counted earlier in the sentence. */
function readersCounted(view: View): boolean {
  const from = view.index - view.sentence.length;
  return view.stated.some(({ index, metric }) => index >= from && READERS.has(metric));
}

const READERS: ReadonlySet<string> = new Set(['views.total', 'followers.total']);

/** 通过政府网站主动发布信息。全年公开59条。: the means said in a sentence of its own, without a figure, right before. */
function clauseBeforeSentence(view: View): readonly Token[] | null {
  if (view.sentence.some((token) => token.figure !== null)) return null;
  const stop = view.index - view.sentence.length - 1;
  const sentence: Token[] = [];
  for (let i = stop - 1; i >= 0 && (view.tokens[i] as Token).id !== 'stop'; i -= 1)
    sentence.push(view.tokens[i] as Token);
  if (isHeadingOfChannel(view, sentence)) return sentence.reverse();
  const said =
    sentence.length > 0 && sentence.every((token) => token.figure === null) && (sentence[0] as Token).id === 'info';
  if (
    sentence.filter(({ id }) => id === 'website').length > 1 &&
    sentence.filter(({ id }) => id === 'publish').length > 1
  )
    return null;
  return said && isInstrument(sentence) && holds(sentence, 'publish') ? sentence.reverse() : null;
}

/** 门户网站主动公开情况。共发布699条: a sentence that only names what its channel did heads the next. */
function isHeadingOfChannel(view: View, nearestFirst: readonly Token[]): boolean {
  const first = nearestFirst.at(-1);
  const last = nearestFirst[0];
  if (first === undefined || last === undefined || !isPublishingChannel(first) || first === last) return false;
  return !holds(nearestFirst, 'comma') && /^(?:情况|方面)$/u.test(wordOf(view, last));
}

/** Takes “某某”微信公众号保持运营, where the channel is the subject; leaves 加强政府网站建设 and 政府网站建设不断加强. */
function isSubject(view: View, clause: readonly Token[]): boolean {
  const at = clause.findLastIndex(isPublishingChannel);
  if (at === -1) return false;
  const channel = clause[at] as Token;
  if (UPKEEP.test(view.text.slice(channel.end, channel.end + 6))) return false;
  const first = clause.at(-1) as Token;
  return first === channel || SUBJECT_START.test(view.text.slice(first.start, channel.start));
}

/** Takes 建设, 运维; leaves 保持. */
const UPKEEP = /建设|管理|运维|维护|监管|栏目|改版|为/u;
/** Takes ”quoted names and connectives in front of the channel; leaves 完善政府. */
const SUBJECT_START =
  /^(?:同时|此外|另外|其中|全年|本年度|我[镇局乡街区县市]|街道|[\u4e00-\u9fa5]{0,6})?,?“[^”]*”(?:官方|政务)?$/u;

/** Takes 通过政府网站; leaves 加强政府网站建设. Tokens nearest first. */
function isInstrument(clause: readonly Token[]): boolean {
  const channel = clause.findLastIndex(isPublishingChannel);
  const means = clause.slice(Math.max(0, channel)).filter((token) => token.id === 'via' || token.id === 'opened');
  return channel !== -1 && means.length > 0;
}

function together(setting: Setting, tokens: readonly Token[]): PublishChannel {
  const kinds = new Set(tokens.filter(isPublishingChannel).map((token) => token.id));
  const open = etcBehindChannel(setting, tokens);
  if (kinds.has('offline') && [...kinds].every((kind) => kind === 'offline' || kind === 'media')) return 'offline';
  if (kinds.has('media') && tokens.some((token) => token.id === 'etcWay' && wordOf(setting, token).endsWith('媒体')))
    return 'none';
  if (kinds.has('group')) return kinds.size > 1 ? 'total' : 'none';
  if (kinds.size === 1) {
    const [kind] = kinds as unknown as readonly [PublishChannel | 'media'];
    if (kind === 'media') return 'none';
    if (!open) return kind;
    return kind === 'website' || kind === 'gazette' ? 'total' : kind === 'offline' ? 'offline' : 'newMedia';
  }
  const social = [...kinds].every((kind) => kind === 'wechat' || kind === 'weibo' || kind === 'newMedia');
  return social ? 'newMedia' : 'total';
}

/** Takes 微信等其他形式, 网站等渠道; leaves 网站公开政策等信息. */
function etcBehindChannel(setting: Setting, tokens: readonly Token[]): boolean {
  return tokens.some((token, i) => {
    if (!isPublishingChannel(token)) return false;
    const rest = tokens.slice(i + 1);
    const behind = rest.find((other) => !ASIDE.test(wordOf(setting, other)));
    if (behind?.id === 'etc') return rest[0] !== behind || behind.start === token.end;
    const verb = rest.findIndex((other) => other.id === 'publish');
    return rest.slice(0, verb === -1 ? rest.length : verb).some((other) => other.id === 'etcWay');
  });
}

/** Takes a closing mark and a bracket with a name in it. */
const ASIDE = /^(?:”|\()/u;

/** True when the tokens name a channel that takes in, not out. */
export function namesIntake(tokens: readonly Token[]): boolean {
  return holds(tokens, 'hotline', 'letterbox', 'cityService');
}
