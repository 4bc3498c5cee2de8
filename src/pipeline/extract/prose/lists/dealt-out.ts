/**
 * Figures in a row that stand in the order of the channels listed before them, in the same sentence or the one before: 网、微、栏三种载体公开239条,
 * 依次为92条、131条、16条. Takes the tokens of a passage; gives by index of a figure the metric of its channel, null where no metric counts it.
 * Every item of the list has its figure, whether its word is known or not. Leaves rows that neither 分别, 依次 nor a sum ties to the list.
 */
import { prefiltered, takes } from '../../../../domain/prefilter.ts';
import { belongsToChannel } from '../channels/account-words.ts';
import { saysOther, type ChannelList } from './channel-list.ts';
import { DEALING } from '../words/dealing-words.ts';
import { CARRIERS, isPublishingChannel } from '../words/publishing-channel.ts';
import type { Figure } from '../figures/scan-figures.ts';
import type { Token } from '../words/tokenise.ts';

/** The figures of a passage that are dealt out to listed channels. */
export function dealtOut(text: string, tokens: readonly Token[]): ChannelList {
  const found = new Map<number, string | null>();
  for (let i = 0; i + 2 < tokens.length; i += 1) {
    // Most figures have no other behind the next token, and most tokens are no figures.
    if ((tokens[i] as Token).figure === null || (tokens[i + 2] as Token).figure === null) continue;
    const row = rowFrom(text, tokens, i);
    if (row.length < 2) continue;
    const kinds = kindsInOrder(text, tokens, row);
    const metric = (kind: string | null): string | null =>
      kind !== null && CARRIERS.has(kind) ? `published.${kind}` : null;
    if (kinds !== null) row.forEach((at, k) => found.set(at, metric(kinds[k] ?? null)));
    i = row.at(-1) as number;
  }
  return found;
}

/** Units of items. */
const ITEMS: ReadonlySet<string> = new Set(['', '条', '条次', '件', '篇', '篇次', '份', '则', '期', '宗', '个']);

/** The places of the figures of one unit, or of posts, that stand side by side from a place on, parted by marks or 和 alone. */
function rowFrom(text: string, tokens: readonly Token[], from: number): readonly number[] {
  const first = (tokens[from] as Token).figure;
  if (first === null || !ITEMS.has(first.unit)) return [];
  const row = [from];
  for (let i = from + 2; follows(first, tokens[i]); i += 2) {
    const [before, link, next] = tokens.slice(i - 2, i + 1) as [Token, Token, Token];
    if (before.end !== link.start || link.end !== next.start || !LINK.test(text.slice(link.start, link.end))) break;
    row.push(i);
  }
  return row;
}

/** Units that accounts of several kinds are counted by side by side: 286篇、417条. */
const POSTS: ReadonlySet<string> = new Set(['条', '条次', '篇', '篇次', '则', '期', '个']);

/** 2433、1664和2247条: the unit may stand at the last alone. */
function follows({ unit }: Figure, next: Token | undefined): boolean {
  const other = next?.figure?.unit;
  if (other === undefined) return false;
  return other === unit || (unit === '' ? ITEMS.has(other) : POSTS.has(unit) && POSTS.has(other));
}

/** Takes 、 and 和 between figures or items; leaves 的. */
const LINK = /^(?:、|,|和|与|及|以及)$/u;

/** The channels of the row in their order, where a list of as many items is tied to it; else null. */
function kindsInOrder(
  text: string,
  tokens: readonly Token[],
  row: readonly number[],
): readonly (string | null)[] | null {
  const [first, last] = [row[0] as number, row.at(-1) as number];
  const list = listBefore(tokens, first);
  if (list === null) return null;
  const between = text.slice((tokens[list.last] as Token).end, (tokens[first] as Token).start);
  if (takes(NAMES_OTHERS, between, text) || saysOther(headOf(tokens, list.last, first))) return null;
  const kinds = itemsOf(text, tokens, list, row.length);
  const known = new Set(kinds.filter((kind) => kind !== null));
  if (kinds.length !== row.length || known.size < 2 || known.size < kinds.length - 1) return null;
  if (IN_TURN.test(between) || sumStands(tokens, list.last, first, last, row)) return kinds;
  return OF_ALL.test(between) && known.size === kinds.length ? kinds : null;
}

/** The words in front of the row behind the list and any other figure: what is dealt out. */
function headOf(tokens: readonly Token[], list: number, first: number): readonly Token[] {
  let from = first;
  while (from > list + 1 && tokens[from - 1]?.figure === null) from -= 1;
  return tokens.slice(from, first);
}

/** Takes 其中政策、动态分别为, which deals out other names; leaves 分别为. */
const NAMES_OTHERS = prefiltered(/、[^,。;]*$/u);
/** Takes 分别发布信息, 依次为; leaves 各类信息. */
const IN_TURN = new RegExp(`(?:${DEALING}|先后)[^,。;\\d]{0,16}$`, 'u');
/** Takes 发布信息, 累计公开各类信息; leaves 发布公告. */
const OF_ALL = /(?:发布|推送|公开|更新)了?(?:各类)?(?:政府|政务)?(?:信息[数量]{0,2}|推文|文章|图文|作品|稿件)?$/u;

/** True where a figure between the list and the row, or right behind the row, is what it adds up to. */
function sumStands(
  tokens: readonly Token[],
  list: number,
  first: number,
  last: number,
  row: readonly number[],
): boolean {
  const sum = row.reduce((added, at) => added + (tokens[at]?.figure?.value ?? Number.NaN), 0);
  for (let i = list + 1; i < first; i += 1) if (tokens[i]?.figure?.value === sum) return true;
  const next = tokens.slice(last + 1, last + 6).find(({ figure }) => figure !== null);
  return next?.figure?.value === sum;
}

/** Places of the first and the last channel of a list. */
interface Listed {
  readonly first: number;
  readonly last: number;
}

/** The list of channels nearest to the row: in its sentence, or in the one before where no other items were counted since. */
function listBefore(tokens: readonly Token[], row: number): Listed | null {
  let last = -1;
  let stops = 0;
  for (let i = row - 1; i >= 0 && last === -1; i -= 1) {
    const token = tokens[i] as Token;
    if (token.id === 'semi' || OTHER_MATTERS.has(token.id)) return null;
    if (token.id === 'stop' && ++stops > 1) return null;
    if (isPublishingChannel(token)) last = i;
  }
  if (last === -1) return null;
  let first = last;
  for (let i = last - 1; i >= 0; i -= 1) {
    const token = tokens[i] as Token;
    if (ENDS_LIST.has(token.id) || (token.figure !== null && !countsReaders(tokens, i))) break;
    if (isPublishingChannel(token)) first = i;
  }
  return first === last ? null : { first, last };
}

/** Words of other matters between a list and its row. */
const OTHER_MATTERS: ReadonlySet<string> = new Set(['request', 'receive', 'hotline', 'letterbox', 'ticket', 'views']);
const ENDS_LIST: ReadonlySet<string> = new Set(['stop', 'semi', 'comma', 'publish', 'etc', 'etcWay']);

/** 微信粉丝6万人、微博粉丝28万人,分别…: the readers of an item of the list. */
function countsReaders(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at - 3, at).some(({ id }) => id === 'followers');
}

/** The channel of every item of the list, null for an item without a known one. */
function itemsOf(
  text: string,
  tokens: readonly Token[],
  { first, last }: Listed,
  wanted: number,
): readonly (string | null)[] {
  const items: (string | null)[] = [];
  let kind: string | null = null;
  for (let i = first; i <= last; i += 1) {
    const token = tokens[i] as Token;
    if (isPublishingChannel(token)) kind = token.id;
    else if (LINK.test(text.slice(token.start, token.end))) {
      items.push(kind);
      kind = null;
    }
  }
  items.push(kind);
  if (items.length < wanted) {
    const named = tokens
      .slice(first, last + 1)
      .filter((token) => isPublishingChannel(token) && !belongsToChannel({ text, tokens }, token));
    if (named.length === wanted) return named.map(({ id }) => id);
  }
  const ahead = leadingItems(text, (tokens[first] as Token).start);
  if (items.length + ahead === wanted) return [...new Array<null>(ahead).fill(null), ...items];
  const behind = trailingItems(text, (tokens[last] as Token).end);
  return items.length + behind === wanted ? [...items, ...new Array<null>(behind).fill(null)] : items;
}

/** How many items stand in front of the first known one: 大屏、 of 大屏、网站、公众号. */
function leadingItems(text: string, at: number): number {
  const clause = text
    .slice(Math.max(0, at - LONGEST_LEAD), at)
    .split(CLAUSE_END)
    .at(-1) as string;
  return clause.split('、').length - 1;
}

/** How many items stand behind the last known one: 、大屏 of 网站、公众号、大屏三个途径公开. */
function trailingItems(text: string, at: number): number {
  const clause = text.slice(at, at + LONGEST_LEAD).split(CLAUSE_END, 1)[0] as string;
  return clause.split('、').length - 1;
}

const LONGEST_LEAD = 40;
/** Takes the marks that end a clause; leaves 、. */
const CLAUSE_END = /[,。;:]/u;
