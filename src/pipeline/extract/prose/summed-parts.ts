/**
 * Parts that a sentence counts and then sums up: 公开动态61条,公示22条,总计公开83条. Takes the tokens of a passage; gives by index of a
 * figure what it states: an item its channel, or nothing; the sum all channels, or `sum`: those that are spoken of.
 */
import { saysOther, type ChannelList } from './channel-list.ts';
import { isPublishingChannel, SOCIAL } from './publishing-channel.ts';
import type { Figure } from './scan-figures.ts';
import type { Token } from './tokenise.ts';

const NO_PARTS: ChannelList = new Map();
/** Most parts of one sum. */
const MOST_PARTS = 16;

/** The sums of a passage with their parts. */
export function summedParts(text: string, tokens: readonly Token[]): ChannelList {
  if (!SUMS.test(text)) return NO_PARTS;
  const found = new Map<number, string | null>();
  for (const [index, token] of tokens.entries()) {
    if (token.figure === null || !saysSum(text, tokens, index)) continue;
    const parts = partsOf(text, tokens, index);
    const first = parts.at(-1);
    if (first === undefined || !ofPublished(tokens, first, index)) continue;
    const kinds = parts.map((part) => kindOf(tokens, part));
    if (dealsOut(tokens, first, kinds)) {
      found.set(index, 'published.total');
      continue;
    }
    const one = metricOf(kindOf(tokens, index)) ?? onlyFirst(kinds, tokens, parts);
    for (const [i, part] of parts.entries()) found.set(part, metricOf(one === null ? (kinds[i] ?? null) : null));
    found.set(index, one ?? sumOf(kinds));
  }
  return found;
}

/** What parts of several channels add up to. */
function sumOf(kinds: readonly (string | null)[]): string {
  if (kinds.every((kind) => kind === null)) return 'sum';
  return kinds.every((kind) => kind !== null && SOCIAL.has(kind)) ? 'published.newMedia' : 'published.total';
}

/** Takes 总计, 合计, 共, 相加, 累计, for one look first; leaves 公开. */
const SUMS = /[总合]计|共|总[数量和]|相加|累计(?:达到?|[为有])?\d/u;
/** Takes 共计, 总计, 总数 as words between a figure and its clause. */
const SUM_WORD = /^(?:全年|本年度?|年度|今年)?(?:总计|合计|共计?|总共|一共|累计共|总数|总量|总和|相加|累计达到?)$/u;
/** Takes 以上, 综上, 两类渠道, 各平台 at the start of a sentence that sums up those before; leaves 公开. */
const SUMS_BEFORE = /^(?:以上|综上|上述|合计|总计|共计|各(?:平台|渠道|类)|[两三四五六]|\d[类项个])/u;

/** True where the clause of a figure sums up; 累计 does where nothing else stands in it. */
function saysSum(text: string, tokens: readonly Token[], index: number): boolean {
  let cumulated = false;
  let onlySum = true;
  for (let i = index - 1; i >= 0; i -= 1) {
    const { id, start, end } = tokens[i] as Token;
    const word = text.slice(start, end);
    if (SUM_WORD.test(word)) return true;
    if (id === 'comma' || id === 'semi' || id === 'stop' || id === 'figure') return cumulated && onlySum;
    cumulated ||= word.endsWith('累计');
    onlySum &&= id === 'filler' || id === 'thisYear';
  }
  return false;
}

/** The figures in front of the sum, nearest first, that add up to it; none when they never do, or when one alone does. */
function partsOf(text: string, tokens: readonly Token[], index: number): readonly number[] {
  const total = (tokens[index] as Token).figure as Figure;
  const parts: number[] = [];
  let sum = 0;
  for (let i = index - 1; i >= 0 && parts.length < MOST_PARTS; i -= 1) {
    const { id, end, figure } = tokens[i] as Token;
    if (id === 'stop' && (parts.length > 0 || !SUMS_BEFORE.test(text.slice(end, end + 4)))) break;
    if (figure === null || figure.headsPair) continue;
    if (!mayAdd(figure, total) && parts.length > 0) continue;
    if (!mayAdd(figure, total) || figure.state !== 'exact') break;
    parts.push(i);
    sum += figure.value;
    if (sum >= total.value) break;
  }
  return sum === total.value && parts.length > 1 ? parts : [];
}

/** 网站、微信、公示栏依次为166条、203条、41条,共410条: several channels in front of parts that name none have theirs in their order. */
function dealsOut(tokens: readonly Token[], first: number, kinds: readonly (string | null)[]): boolean {
  if (kinds.some((kind) => kind !== null)) return false;
  const named = tokens.slice(clauseStart(tokens, first), first).filter(isPublishingChannel);
  return named.length === kinds.length && new Set(named.map(({ id }) => id)).size > 1;
}

/** Parts and their sum have one unit, or each one of items. */
function mayAdd(part: Figure, sum: Figure): boolean {
  return part.unit === sum.unit || part.unit === '' || sum.unit === '' || (ITEMS.has(part.unit) && ITEMS.has(sum.unit));
}

const ITEMS: ReadonlySet<string> = new Set(['条', '篇', '条次', '篇次', '则']);

/** True when the sentence from the first part on speaks of what was published. */
function ofPublished(tokens: readonly Token[], first: number, sum: number): boolean {
  const clause = tokens.slice(clauseStart(tokens, first), sum);
  return !saysOther(clause) && clause.some(({ id }) => id === 'publish' || id === 'info');
}

/** Index of the first token behind the mark in front of the figure's clause. */
function clauseStart(tokens: readonly Token[], figure: number): number {
  for (let i = figure - 1; i >= 0; i -= 1) {
    const { id } = tokens[i] as Token;
    if (id === 'stop' || id === 'semi' || id === 'comma' || id === 'figure') return i + 1;
  }
  return 0;
}

/** The one channel of a part's clause; null for none or several. */
function kindOf(tokens: readonly Token[], part: number): string | null {
  const kinds = new Set(
    tokens
      .slice(clauseStart(tokens, part), part)
      .filter(isPublishingChannel)
      .map(({ id }) => id),
  );
  const [kind] = kinds;
  return kinds.size === 1 && kind !== undefined ? kind : null;
}

/** 网站发布法规18条、动态206条,共计301条: the channel that the first part names for all, which are kinds. */
function onlyFirst(
  nearestFirst: readonly (string | null)[],
  tokens: readonly Token[],
  parts: readonly number[],
): string | null {
  const first = nearestFirst.at(-1) ?? null;
  const inRow = parts.slice(1).every((part) => tokens[part + 1]?.id === 'pause');
  const many = inRow || nearestFirst.length > 2 || parts.every((part) => tokens[part - 1]?.id === 'category');
  return many && nearestFirst.slice(0, -1).every((kind) => kind === null) ? metricOf(first) : null;
}

/** Interpretations among the parts are for their own reader. */
function metricOf(kind: string | null): string | null {
  return kind === null || kind === 'media' || kind === 'group' ? null : `published.${kind}`;
}
