/**
 * Turns a passage into tokens: figures, years, words of the lexicon and punctuation, in order and without overlap.
 * What no token covers is unknown text; readers look at those gaps before they trust a neighbour.
 */
import { CHANNEL_IDS, PROSE_LEXICON, type LexiconGroup } from '../../../forms/prose-lexicon.ts';
import { scanFigures, type Figure } from './scan-figures.ts';
import { findWords, growTrie } from './word-trie.ts';

/** `id` is a lexicon id, or figure, year, rate, account, or a mark: stop, semi, comma, colon, pause, bracket, bracketEnd. */
export interface Token {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly figure: Figure | null;
  /** The year of a `year` token. */
  readonly year: number | null;
}

const MARKS: readonly LexiconGroup[] = [
  { id: 'stop', words: '。 ! ? \n' },
  { id: 'semi', words: ';' },
  { id: 'comma', words: ',' },
  { id: 'colon', words: ':' },
  { id: 'pause', words: '、 +' },
  { id: 'bracket', words: '(' },
  { id: 'bracketEnd', words: ')' },
];
const TRIE = growTrie([...PROSE_LEXICON, ...MARKS]);

/** Takes 2024年, 2024年度; leaves 2024条. */
const YEAR = /(?<!\d)(?:19|20)\d{2}年度?/gu;
/** Takes 结转下年度继续办理, 顺延至下一年, 结转至2025年; leaves 上年结转. */
const CARRIED_OUT =
  /(?:结转|转结|转接|接转|顺延|延续|延至|延期|转至|转入|转|跨)(?:至|到|入|为)?(?:(?:下|次|明|翌)一?(?:个)?年度?|20\d\d年度?)(?:继续)?(?:办理|办结|处理|答复)?/gu;
/** Takes 上年度结转, 结转自上年, 2023年结转, 由上年转入, 续办上年度结转; leaves 结转下年. */
const CARRIED_IN =
  /(?:上|去|前|往)一?年度?(?:未办结)?(?:的)?(?:结转|转结|转入|遗留|结余|顺延|接转)(?:至|到)?(?:本年度?)?(?:办理|继续办理)?|(?:结转|转结|顺延)自?(?:上|去)一?年度?|(?:转办|续办|接续)[上去]一?年度?(?:未办结|结转)?的?|20\d\d年度?(?:结转|转结)(?!(?:至|到|入)?(?:20|下|次))(?:至20\d\d年度?)?/gu;
/** Takes 99.5%, 百分之百; leaves 99条. */
const RATE = /\d+(?:\.\d+)?[%‰％]|百分之[百\d一二三四五六七八九十点.]+/gu;
/** Takes 等多元途径, 等7个新媒体平台; leaves 等信息. */
const ETC_WAY = /等\d*个?[一-龥]{0,6}?(?:形式|方式|渠道|平台|载体|途径|媒介|媒体|阵地)(?:平台)?(?!解读)/gu;
/** Takes 等新闻媒体, 等5家主流媒体, which are no channel of the agency; leaves 等新媒体. */
const ETC_PRESS = /等\d*[家个]?(?:各[级类大])?(?:新闻|主流|中央|央级|省级|市级|省市)媒体/gu;
/** Takes 某某网 of 某某网共发布; leaves 互联网. */
const NAMED_SITE =
  /(?:(?<![一-龥])|(?<=通过|依托|利用|借助))[一-龥]{2,6}(?<!互联|上)网(?=共|发布|更新|公开|主动|新增|全年|累计|推送)/gu;
/** Takes 12328交通运输服务监督热线, “12355”青少年服务热线; leaves 12345. */
const NUMBERED_LINE = /“?12[3-9]\d\d”?[一-龥]{0,16}?(?:热线|专线)(?:电话|平台)?/gu;
/** Takes “某某农网”, a site by its quoted name; leaves “互联网+监管”. */
const QUOTED_SITE =
  /(?<!公众号|微信|微博|抖音号?|账号)“[一-龥]{2,10}(?<!互联)网”(?![^。,;]{0,2}(?:微|公众|抖音|头条))/gu;
/** Takes 要求我局公开政府信息, 申请本机关公开相关信息; leaves 要求公开. */
const ASKED_BODY = /(?:要求|申请|向)[我本][一-龥]{1,4}(?:申请)?公开(?:相关|有关|的)*(?:政府|政务)?信息/gu;
/** Takes 掌上某县, 掌上某县融媒体平台; leaves 掌上办事. */
const HAND_HELD = /掌上(?!办|服务|政务|查|看|咨询|便民|可|一)[一-龥]{2}(?:融媒体?)?(?:平台|客户端|手机台)?/gu;
/** Takes 在网站上主动公开的政府信息中, which opens a list; leaves 公开的信息. */
const OF_PUBLISHED = /(?:在|从)?[一-龥]{0,8}公开的(?:各类|政府|政务|全部|所有)*信息(?:中|里)/gu;
/** Takes the 包括 of 包括食品、药品在内的, which opens no list of parts; leaves 包括网站12条. */
const INCLUDING = /包括(?=[^。;\d]{1,60}在内)/gu;
/** Takes 12大类, 5个类别; leaves 12条. */
const CLASSES = /(?:\d+|[一二两三四五六七八九十]+)个?(?:大类|小类|类别|类)/gu;
/** Takes 17类文件 of 17类文件共1528条, where all kinds are summed up; leaves 17类文件12条. */
const SUMMED_CLASSES =
  /(?:\d+|[一二三四五六七八九十]+)个?(?:大类|小类|类别|类)(?:政府|政务)?(?:文件|信息|内容|事项)(?=[,、]?(?:共|合计|总计|累计)计?\d)/gu;
/** Takes “永宁微政务”, “掌上某县”; leaves “北塬街道”, which may be any account's name. */
const NAMED_ACCOUNT = /“[^“”]{0,12}(?:微|掌上|融媒|在线|播报|之声)[^“”]{0,12}”/gu;

/** Tokens of a passage in normal form. Patterns are only tried where a character that each match of them holds is there. */
export function tokenise(text: string): readonly Token[] {
  const hasEtc = text.includes('等');
  const layers = [
    hasEtc ? matches(text, ETC_PRESS, 'media') : NO_TOKENS,
    hasEtc ? matches(text, ETC_WAY, 'etcWay') : NO_TOKENS,
    scanFigures(text).map((figure) => token('figure', figure.start, figure.end, figure)),
    MAY_CARRY.test(text)
      ? [...matches(text, CARRIED_OUT, 'carriedOut'), ...matches(text, CARRIED_IN, 'carriedIn')]
      : NO_TOKENS,
    MAY_RATE.test(text) ? matches(text, RATE, 'rate') : NO_TOKENS,
    text.includes('类') ? matches(text, SUMMED_CLASSES, 'info') : NO_TOKENS,
    text.includes('类') ? matches(text, CLASSES, 'generic') : NO_TOKENS,
    text.includes('在内') ? matches(text, INCLUDING, 'filler') : NO_TOKENS,
    text.includes('公开的') ? matches(text, OF_PUBLISHED, 'list') : NO_TOKENS,
    text.includes('掌上') ? matches(text, HAND_HELD, 'newMedia') : NO_TOKENS,
    MAY_ASK.test(text) ? matches(text, ASKED_BODY, 'request') : NO_TOKENS,
    text.includes('20') || text.includes('19') ? years(text) : NO_TOKENS,
    MAY_NAME_LINE.test(text) ? matches(text, NUMBERED_LINE, 'hotline') : NO_TOKENS,
    text.includes('网”') ? matches(text, QUOTED_SITE, 'website') : NO_TOKENS,
    findWords(TRIE, text, token),
    text.includes('网') ? matches(text, NAMED_SITE, 'website') : NO_TOKENS,
  ];
  return withAsides(withAccounts(text, mergeLayers(text.length, layers)));
}

const NO_TOKENS: readonly Token[] = [];
/** Takes 结转, 转接 and 顺延; leaves 公开. */
const MAY_CARRY = /[转延跨遗结]/u;
/** Takes 要求我局, 申请本机关; leaves 要求公开. */
const MAY_ASK = /[求请向][我本]/u;
/** Takes 12328; leaves 1232. */
const MAY_NAME_LINE = /12[3-9]\d\d/u;
/** Takes 99% and 百分之百; leaves 百条. */
const MAY_RATE = /[%‰％]|百分/u;

function token(id: string, start: number, end: number, figure: Figure | null = null): Token {
  return { id, start, end, figure, year: null };
}

function matches(text: string, pattern: RegExp, id: string): readonly Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(pattern)) found.push(token(id, match.index, match.index + match[0].length));
  return found;
}

function years(text: string): readonly Token[] {
  return matches(text, YEAR, 'year').map((found) => ({
    ...found,
    year: Number(text.slice(found.start, found.start + 4)),
  }));
}

/** Earlier layers win where tokens overlap. */
function mergeLayers(length: number, layers: readonly (readonly Token[])[]): readonly Token[] {
  const taken = new Uint8Array(length);
  const begins = new Array<Token | null>(length).fill(null);
  for (const layer of layers) {
    for (const candidate of layer) {
      if (isTaken(taken, candidate)) continue;
      for (let i = candidate.start; i < candidate.end; i += 1) taken[i] = 1;
      begins[candidate.start] = candidate;
    }
  }
  return begins.filter((candidate) => candidate !== null);
}

function isTaken(taken: Uint8Array, candidate: Token): boolean {
  for (let i = candidate.start; i < candidate.end; i += 1) if (taken[i] === 1) return true;
  return false;
}

/** A bracket without a figure says nothing that a figure needs: it becomes one word to pass over. */
function withAsides(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => token.id === 'bracket')) return tokens;
  const kept: Token[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const opening = tokens[i] as Token;
    const end = opening.id === 'bracket' ? asideEnd(tokens, i) : -1;
    if (end === -1) kept.push(opening);
    else
      kept.push(
        ...closedAside(
          kept.pop(),
          tokens.slice(i + 1, end),
          token('filler', opening.start, (tokens[end] as Token).end),
        ),
      );
    if (end !== -1) i = end;
  }
  return kept;
}

/** 政务新媒体平台(“某某”微信公众号): the bracket says which kind the channel before it is. */
function closedAside(before: Token | undefined, inner: readonly Token[], aside: Token): readonly Token[] {
  if (before === undefined) return [aside];
  const named = inner.find((token) => token.id === 'wechat' || token.id === 'weibo');
  const open = inner.some((token) => token.id === 'etc' || token.id === 'etcWay');
  return before.id === 'newMedia' && named !== undefined && !open
    ? [{ ...before, id: named.id }, aside]
    : [before, aside];
}

const LONGEST_ASIDE = 40;

function asideEnd(tokens: readonly Token[], from: number): number {
  for (let i = from + 1; i < tokens.length; i += 1) {
    const inner = tokens[i] as Token;
    if (inner.id === 'bracketEnd') return i;
    if (
      (inner.id === 'figure' && !(inner.figure?.unit === '个' && i === from + 1)) ||
      inner.id === 'stop' ||
      inner.id === 'bracket' ||
      inner.end - (tokens[from] as Token).start > LONGEST_ASIDE
    )
      return -1;
  }
  return -1;
}

/** A quoted account name is a new-media channel, unless a word beside it says which kind: “某发布”微信公众号. */
function withAccounts(text: string, tokens: readonly Token[]): readonly Token[] {
  if (!text.includes('”')) return tokens;
  const accounts = matches(text, NAMED_ACCOUNT, 'newMedia').filter(
    (account) =>
      !tokens.some(
        (other) =>
          ACCOUNT_KINDS.has(other.id) &&
          ((other.start >= account.start && other.start <= account.end + 2) ||
            (other.end === account.start && SOCIAL_KINDS.has(other.id))),
      ),
  );
  if (accounts.length === 0) return withoutNames(text, tokens);
  const outside = tokens.filter(
    (other) => !accounts.some((account) => other.start < account.end && other.end > account.start),
  );
  return withoutNames(
    text,
    [...outside, ...accounts].sort((a, b) => a.start - b.start),
  );
}

/** Takes the name of “某县人民政府网”微信: words inside a quoted name in front of a channel are no channels of their own. */
function withoutNames(text: string, tokens: readonly Token[]): readonly Token[] {
  const names = [...text.matchAll(QUOTED_NAME)].map((match) => [match.index, match.index + match[0].length] as const);
  const named = names.filter(
    ([start, end]) =>
      text[end] !== '“' &&
      tokens.some(
        (token) =>
          (token.end === start && SOCIAL_KINDS.has(token.id)) ||
          (token.start <= end + 2 &&
            token.start >= end &&
            (ACCOUNT_KINDS.has(token.id) || (token.id === 'etcWay' && !text.slice(start, end).includes('12345')))),
      ),
  );
  if (named.length === 0) return tokens;
  return tokens.filter(
    (token) =>
      !(CHANNEL_IDS.has(token.id) || token.id === 'publish') ||
      !named.some(([start, end]) => token.start > start && token.end < end),
  );
}

/** Takes “某某发布”; leaves longer quotations. */
const QUOTED_NAME = /“[^“”]{1,20}”/gu;

/** Kinds that may stand in front of a quoted name: 微信公众号“某某微讯”. */
const SOCIAL_KINDS: ReadonlySet<string> = new Set(['wechat', 'weibo', 'newMedia']);

const ACCOUNT_KINDS: ReadonlySet<string> = new Set([
  'wechat',
  'weibo',
  'website',
  'newMedia',
  'hotline',
  'letterbox',
  'media',
  'group',
  'figure',
]);
