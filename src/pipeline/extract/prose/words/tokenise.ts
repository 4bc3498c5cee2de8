/**
 * Turns a passage into tokens: figures, years, words of the lexicon and punctuation, in order and without overlap.
 * What no token covers is unknown text; readers look at those gaps before they trust a neighbour.
 */
import { prefiltered, takesIn } from '../../../../domain/prefilter.ts';
import { CHANNEL_IDS, PROSE_LEXICON, type LexiconGroup } from '../../../../forms/prose-lexicon.ts';
import { withAsides } from './asides.ts';
import { askedOnline } from './asked-online.ts';
import { IDEOGRAPH } from '../text/ideograph.ts';
import { SITES_AND_ACCOUNTS, SOCIAL } from './publishing-channel.ts';
import { isQuotedSite } from './quoted-site.ts';
import { rareWords } from './rare-words.ts';
import { scanFigures, type Figure } from '../figures/scan-figures.ts';
import { matches, namedSites, renamed, shapedWords, wordToken } from './shaped-words.ts';
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

/** Takes “永宁微政务”, “掌上某县”, “某某发布”, “某某政务”累计发布; leaves “北塬街道” and 在“某专栏”发布. */
const NAMED_ACCOUNT = prefiltered(
  /(?<!名称)“(?:[^“”]{0,12}(?:微|掌上|融媒|在线|播报|之声)[^“”]{0,12}|[^“”]{2,6}发布)”|(?<=^|[,。;\n])“[^“”]{2,14}(?<!栏目?|网|平台|专[区题]|活动|行动)”(?=(?:全年|今年|年内|累计|共计?|总共)*(?:发布|推送|编发|发文)(?:各[类项])?(?:政务|政府)?(?:信息|文章|稿件|推文|消息|动态|图文|作品|\d))/gu,
);

/** Tokens of a passage in normal form; `figures`: its `scanFigures`. */
export function tokenise(text: string, figures = scanFigures(text)): readonly Token[] {
  const layers = [
    ...rareWords(text),
    askedOnline(text),
    ...shapedWords(text, figures),
    namedSites(text),
    findWords(TRIE, text, wordToken),
  ];
  const merged = withoutCounts(outsideNames(text, mergeLayers(text.length, layers)).map(withListedGazette));
  return withNouns(text, withAsides(text, withAccounts(text, withTitles(text, merged))));
}

/** 政策文件、政府公报信息75条: a gazette among the kinds of items is one of them. */
function withListedGazette(token: Token, i: number, tokens: readonly Token[]): Token {
  if (token.id !== 'gazette' || tokens[i - 1]?.id !== 'pause' || tokens[i + 1]?.id !== 'info') return token;
  return KINDS.has(tokens[i - 2]?.id ?? '') ? renamed(token, 'category') : token;
}

/** 公布规划批前公示216件: what a verb before it put out is a noun. */
function withNouns(text: string, tokens: readonly Token[]): readonly Token[] {
  if (!text.includes('公示')) return tokens;
  return tokens.map((token, i) => (isNotice(text, tokens, i) ? renamed(token, 'category') : token));
}

/** Tokens between the verb and its noun. */
const FARTHEST_VERB = 6;

function isNotice(text: string, tokens: readonly Token[], at: number): boolean {
  const { id, start, end } = tokens[at] as Token;
  if (id !== 'publish' || text.slice(start, end) !== '公示' || tokens[at + 1]?.figure === null) return false;
  if (tokens[at + 1]?.start !== end || !IDEOGRAPH.test(text[start - 1] ?? '')) return false;
  for (let i = at - 1; i >= 0 && at - i <= FARTHEST_VERB; i -= 1) {
    const before = tokens[i] as Token;
    if (before.id === 'publish') return before.end < start;
    if (before.figure !== null || ENDS_CLAUSE.has(before.id)) return false;
  }
  return false;
}

const ENDS_CLAUSE: ReadonlySet<string> = new Set(['comma', 'semi', 'stop', 'colon']);

const KINDS: ReadonlySet<string> = new Set(['category', 'interpretation', 'normative']);

/** 政府网站及389个政务新媒体发布信息: the number of accounts is passed over. */
function withoutCounts(tokens: readonly Token[]): readonly Token[] {
  const counts = (token: Token, next: Token | undefined): boolean =>
    token.figure?.unit === '个' && next !== undefined && next.start === token.end && SITES_AND_ACCOUNTS.has(next.id);
  return tokens.some((token, i) => counts(token, tokens[i + 1]))
    ? tokens.filter((token, i) => !counts(token, tokens[i + 1]))
    : tokens;
}

/** A title says nothing of its own in a sentence: 公开《双随机抽查计划》等信息 inspects nothing. */
function withTitles(text: string, tokens: readonly Token[]): readonly Token[] {
  if (!text.includes('《')) return tokens;
  const titles = matches(text, TITLE, 'filler');
  if (titles.length === 0) return tokens;
  const outside = tokens.filter(({ start, end }) => !titles.some((title) => start >= title.start && end <= title.end));
  return [...outside, ...titles].sort((a, b) => a.start - b.start);
}

/** The tokens but for lines in the name of something else. */
function outsideNames(text: string, tokens: readonly Token[]): readonly Token[] {
  return text.includes('”') ? tokens.filter((token) => !isInName(text, token)) : tokens;
}

/** Takes the 热线 of “热线来了面对面”, the name of an activity, and the 大厅 of “办事大厅”专题; leaves “12345”热线, “政风热线”. */
function isInName(text: string, token: Token): boolean {
  if (token.id === 'offline') return takesIn(TOPIC_BEHIND, text, token.end, token.end + LONGEST_TOPICS);
  if (token.id !== 'hotline') return false;
  const close = text.indexOf('”', token.end);
  if (close <= token.end || close - token.end > 12) return false;
  const open = text.lastIndexOf('“', token.start);
  return open !== -1 && token.start - open < 12 && NO_MARKS.test(text.slice(open + 1, close));
}

/** Takes ”专题, 服务”、“惠企直达”等专栏; leaves ”发布 and ”等处. */
const TOPIC_BEHIND = prefiltered(/^[一-龥]{0,6}”(?:、?“[^“”]{1,14}”){0,4}等?(?:\d{1,2}个)?(?:专题|专栏|栏目)/u);
const LONGEST_TOPICS = 90;

/** Takes words alone; leaves “12345”、“. */
const NO_MARKS = /^[一-龥]+$/u;

/** Takes 《双随机抽查计划》; leaves 《政府公报》 and 《某某日报》, 《某县政府网》, which are channels. */
const TITLE = prefiltered(
  /《[^《》]{3,60}(?<!报|刊|杂志|快讯|参考|之窗|网站?|公众号|热线|申请表|申请书)》(?![专栏]栏|栏目|专区)/gu,
);

/** Earlier layers win where tokens overlap. */
function mergeLayers(length: number, layers: readonly (readonly Token[])[]): readonly Token[] {
  const taken = new Array<Token | null>(length).fill(null);
  for (const layer of layers) {
    for (const candidate of layer) {
      if (isTaken(taken, candidate)) continue;
      for (let i = candidate.start; i < candidate.end; i += 1) taken[i] = candidate;
    }
  }
  const merged: Token[] = [];
  for (let at = 0; at < length;) {
    const there = taken[at] as Token | null;
    if (there !== null) merged.push(there);
    at = there === null ? at + 1 : there.end;
  }
  return merged;
}

function isTaken(taken: readonly (Token | null)[], candidate: Token): boolean {
  for (let i = candidate.start; i < candidate.end; i += 1) if (taken[i] !== null) return true;
  return false;
}

/** A quoted account name is a new-media channel, unless a word beside it says which kind: “某发布”微信公众号. */
function withAccounts(text: string, tokens: readonly Token[]): readonly Token[] {
  if (!text.includes('”')) return tokens;
  const accounts = matches(text, NAMED_ACCOUNT, 'newMedia').filter(
    (account) =>
      !tokens.some(
        (other) =>
          (ACCOUNT_KINDS.has(other.id) &&
            ((other.start >= account.start && other.start <= account.end + 2) ||
              (other.end === account.start && SOCIAL.has(other.id)))) ||
          isToldAlready(other, account),
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

/** “某某发布” of “某某先锋”“某某发布”等微信公众号: a name whose kind stands behind the row. */
function isToldAlready(other: Token, account: Token): boolean {
  return other.id === 'filler' && other.start === account.start && other.end === account.end;
}

/** Takes the name of “某县人民政府网”微信: words inside a quoted name in front of a channel are no channels of their own. */
function withoutNames(text: string, tokens: readonly Token[]): readonly Token[] {
  const names = [...text.matchAll(QUOTED_NAME)].map((match) => [match.index, match.index + match[0].length] as const);
  const named: (readonly [number, number])[] = [];
  let accounts = false;
  for (const name of names.reverse()) {
    if (takesIn(ATTRIBUTE, text, name[0], name[1])) continue;
    const goesOn = text[name[1]] === '“';
    accounts = goesOn ? accounts : tokens.some((token) => token.start === name[1] && SOCIAL.has(token.id));
    if (goesOn ? accounts : namesAccount(text, tokens, name)) named.push(name);
  }
  if (named.length === 0) return tokens;
  return tokens.filter(
    (token) =>
      !(CHANNEL_IDS.has(token.id) || token.id === 'publish') ||
      token.id === 'letterbox' ||
      (token.id === 'hotline' && countsBehind(tokens, token.end)) ||
      (token.id === 'website' && isQuotedSite(text, token) && !tokens.some((next) => isKindAt(next, token.end))) ||
      !named.some(([start, end]) => token.start > start && token.end < end),
  );
}

/** “市长热线”875件: the count of the line that the quotation names. */
function countsBehind(tokens: readonly Token[], end: number): boolean {
  return tokens.some(({ figure, start }) => figure !== null && start >= end && start <= end + 2);
}

/** The kind of account behind a quoted name that ends at the place. */
function isKindAt({ id, start, figure }: Token, end: number): boolean {
  return ACCOUNT_KINDS.has(id) && figure === null && start >= end && start <= end + 2;
}

/** True for a name beside its kind: “某某发布”微信公众号, 微博“某某发布”. */
function namesAccount(text: string, tokens: readonly Token[], [start, end]: readonly [number, number]): boolean {
  return tokens.some(
    (token) =>
      (token.end === start && SOCIAL.has(token.id)) ||
      (token.start <= end + 2 &&
        token.start >= end &&
        (ACCOUNT_KINDS.has(token.id) || (token.id === 'etcWay' && !text.slice(start, end).includes('12345')))),
  );
}

/** Takes “主动公开”, the attribute of documents; leaves names. */
const ATTRIBUTE = prefiltered(/^“(?:主动公开|依申请公开|不予?公开)”$/u);
/** Takes “某某发布”; leaves longer quotations. */
const QUOTED_NAME = /“[^“”]{1,20}”/gu;

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
