/**
 * Parts that a sentence counts and then sums up: 公开动态61条,公示22条,总计公开83条. Takes the tokens of a passage; gives by index of a
 * figure what it states: an item its channel, or nothing; the sum all channels, or, by the place of its first part, those that it speaks of.
 */
import { prefiltered, takes, takesBefore, takesIn } from '../../../../domain/prefilter.ts';
import { saysOther, type ChannelList } from './channel-list.ts';
import { isPublishingChannel, SOCIAL } from '../words/publishing-channel.ts';
import type { Figure } from '../figures/scan-figures.ts';
import type { Token } from '../words/tokenise.ts';

const NO_PARTS: ChannelList = new Map();
/** Most parts of one sum. */
const MOST_PARTS = 16;

/** The sums of a passage with their parts. */
export function summedParts(text: string, tokens: readonly Token[]): ChannelList {
  if (!SUMS.test(text)) return NO_PARTS;
  const found = new Map<number, string | number | null>();
  const firstOf = new Map<number, number>();
  for (const [index, token] of tokens.entries()) {
    if (token.figure === null || !saysSum(text, tokens, index)) continue;
    const parts = partsOf(text, tokens, index, firstOf);
    const first = parts.at(-1);
    if (first === undefined || !ofPublished(tokens, parts, index)) continue;
    firstOf.set(index, first);
    const kinds = parts.map((part) => kindOf(tokens, firstOf.get(part) ?? part));
    const one = ofEarlierClause(tokens, first, kinds)
      ? first
      : (metricOf(kindOf(tokens, index)) ?? onlyFirst(kinds, text, tokens, parts, ofYear(text, tokens, index)));
    for (const [i, part] of parts.entries())
      if (!firstOf.has(part)) found.set(part, metricOf(one === null ? (kinds[i] ?? null) : null));
    found.set(index, one ?? sumOf(kinds, first));
  }
  return found;
}

/** What parts of several channels add up to. */
function sumOf(kinds: readonly (string | null)[], first: number): string | number {
  if (kinds.every((kind) => kind === null)) return first;
  return kinds.every((kind) => kind !== null && SOCIAL.has(kind)) ? 'published.newMedia' : 'published.total';
}

/** Takes 总计, 合计, 共, 相加, 累计, for one look first; leaves 公开. */
const SUMS =
  /[总合小]计|共|之和|[,;。](?:全年|一年)(?:[为达])?\d|总[数量和]|相加|加总|累加|[合加]起|合在|[,。]计\d|累计(?:达到?|[为有])?\d/u;
/** Takes 共计, 三类加起来, 一共更新了 and 计 between a figure and the mark before it; leaves 公共 and 共享. */
const SUM_CLAUSE = /(?<!公)共(?![享同识产青])|[总合小]计|加总|合在一起|[合加]起来|累加|相加|之和|总和|总[数量]|^计$/u;
/** Takes 累计达 and 全年 alone between a mark and a figure; leaves 微信累计发布. */
const CUMULATED = prefiltered(/^(?:(?:全年|本年度?|今年)?累计(?:达到?|[为有])?|(?:全年|一年)[为达]?)$/u);

/** 以上三项之和,即450条: the clause before says that it is a sum. */
function isSumBefore(text: string, tokens: readonly Token[], index: number): boolean {
  return takesBefore(SUM_BEFORE, text, (tokens[index] as Token).start, 8);
}

/** Takes 三项之和,即; leaves ,即. */
const SUM_BEFORE = prefiltered(/(?:之和|总和|相加),(?:即|就是|为|是)$/u);
/** Takes 以上, 综上, 两类渠道, 各平台 at the start of a sentence that sums up those before; leaves 公开. */
const SUMS_BEFORE = /^(?:以上|综上|上述|合计|总计|共计|各(?:平台|渠道|类)|前?(?:[两三四五六]|\d[类项个]))/u;

/** True where the clause of a figure sums up. */
function saysSum(text: string, tokens: readonly Token[], index: number): boolean {
  const clause = text.slice(endOf(tokens[clauseStart(tokens, index) - 1]), tokens[index]?.start);
  return SUM_CLAUSE.test(clause) || takes(CUMULATED, clause, text) || isSumBefore(text, tokens, index);
}

/** The figures in front of the sum, nearest first, that add up to it; none when they never do, or when one alone does. */
function partsOf(
  text: string,
  tokens: readonly Token[],
  index: number,
  firstOf: ReadonlyMap<number, number>,
): readonly number[] {
  const strict = addedUp(text, tokens, index, firstOf, ONE_UNIT);
  return strict.length > 0 ? strict : addedUp(text, tokens, index, firstOf, MANY_UNITS);
}

/** How strictly the units of parts are looked at, and of how few parts a sum is believed. */
interface Counting {
  readonly adds: (part: Figure, sum: Figure) => boolean;
  readonly fewest: number;
}

/** A sum that stands among its parts, from the sum leftwards; sums found before stand for their parts. */
function addedUp(
  text: string,
  tokens: readonly Token[],
  index: number,
  firstOf: ReadonlyMap<number, number>,
  { adds, fewest }: Counting,
): readonly number[] {
  const total = (tokens[index] as Token).figure as Figure;
  const crosses =
    SUMS_BEFORE.test(text.slice(sentenceStart(tokens, index), (tokens[index] as Token).start)) ||
    isSumBefore(text, tokens, index);
  const parts: number[] = [];
  let sum = 0;
  for (let i = index - 1; i >= 0 && parts.length < MOST_PARTS; i -= 1) {
    const { id, figure } = tokens[i] as Token;
    if (id === 'stop' && !crosses && !(parts.length > 0 && firstOf.has(parts.at(-1) as number))) break;
    if (figure === null || figure.headsPair) continue;
    if (!adds(figure, total) && (crosses || parts.length > 0)) continue;
    if (!adds(figure, total) || figure.state !== 'exact') break;
    parts.push(i);
    sum += figure.value;
    if (sum >= total.value) break;
    i = firstOf.get(i) ?? i;
  }
  return sum === total.value && parts.length >= fewest ? parts : [];
}

/** Parts and their sum have one unit, or each one of items. */
function mayAdd(part: Figure, sum: Figure): boolean {
  return part.unit === sum.unit || part.unit === '' || sum.unit === '' || (ITEMS.has(part.unit) && ITEMS.has(sum.unit));
}

const ITEMS: ReadonlySet<string> = new Set(['条', '条次', '篇', '篇次', '则']);
/** Units of what may be published besides. */
const PAPERS: ReadonlySet<string> = new Set([...ITEMS, '件', '份', '期', '宗', '项', '部', '次']);

/** One unit, or units of items: two parts are enough. */
const ONE_UNIT: Counting = { adds: mayAdd, fewest: 2 };
/** 文件1件、通报12期、动态612条,总计625条(期、件): units of any papers, of which three parts in a row prove a sum. */
const MANY_UNITS: Counting = { adds: ({ unit }, sum) => PAPERS.has(unit) && PAPERS.has(sum.unit), fewest: 3 };

/** True when the words from the first part on, or those of its sentence before it, speak of what was published. */
function ofPublished(tokens: readonly Token[], parts: readonly number[], sum: number): boolean {
  const first = parts.at(-1) as number;
  const clauses = [sum, ...parts].map((at) => tokens.slice(clauseStart(tokens, at), at));
  const begun = tokens.findLastIndex(({ id }, i) => i < first && id === 'stop') + 1;
  const printed = tokens.slice(begun, first).some(({ id }) => id === 'gazette');
  const isKind = (token: Token, next: Token | undefined): boolean =>
    namesKind(token, next) || (printed && token.id === 'interpretation');
  if (clauses.some((clause) => saysOther(clause.filter((token, i) => !isKind(token, clause[i + 1]))))) return false;
  const unit = tokens[sum]?.figure?.unit ?? '';
  if (!ITEMS.has(unit) && tokens.slice(begun, sum).some(({ id }) => OF_REQUESTS.has(id))) return false;
  return clauses.some((clause) => clause.some(speaksOfItems)) || tokens.slice(begun, first).some(speaksOfItems);
}

/** Words of requests and of what became of them, which are counted in units of papers too. */
const OF_REQUESTS: ReadonlySet<string> = new Set([
  'request',
  'receive',
  'handle',
  'answer',
  'close',
  'granted',
  'partlyGranted',
  'otherOutcome',
  'carriedIn',
]);

/** The 整改 of 整改公告6份, a kind of papers. */
function namesKind({ id, end }: Token, next: Token | undefined): boolean {
  return id === 'delete' && next?.id === 'category' && next.start === end;
}

function speaksOfItems(token: Token): boolean {
  return token.id === 'publish' || token.id === 'info' || isPublishingChannel(token);
}

/** Where the sentence of a figure begins, or what stands behind its last semicolon. */
function sentenceStart(tokens: readonly Token[], figure: number): number {
  return endOf(tokens.findLast(({ id }, i) => i < figure && (id === 'stop' || id === 'semi')));
}

/** Where a mark ends; the start of the text without one. */
function endOf(mark: Token | undefined): number {
  return mark === undefined ? 0 : mark.end;
}

/** Index of the first token behind the mark in front of the figure's clause. */
function clauseStart(tokens: readonly Token[], figure: number): number {
  for (let i = figure - 1; i >= 0; i -= 1) {
    const { id } = tokens[i] as Token;
    if (id === 'stop' || id === 'semi' || id === 'comma' || id === 'figure') return i + 1;
  }
  return 0;
}

/** The one channel of a part's clause, or of the clauses right before it that count nothing; null for none or several. */
function kindOf(tokens: readonly Token[], part: number): string | null {
  const kinds = new Set<string>();
  for (let i = part - 1; i >= 0; i -= 1) {
    const token = tokens[i] as Token;
    if (token.id === 'stop' || token.id === 'semi' || token.id === 'figure' || (token.id === 'comma' && kinds.size > 0))
      break;
    if (isPublishingChannel(token)) kinds.add(token.id);
  }
  const [kind] = kinds;
  return kinds.size === 1 && kind !== undefined ? kind : null;
}

/** 加强网站建设,公开法规18条、动态206条,共计224条: no channel but in a clause before the first part, which may only be looked after. */
function ofEarlierClause(tokens: readonly Token[], first: number, kinds: readonly (string | null)[]): boolean {
  if (kinds.slice(0, -1).some((kind) => kind !== null)) return false;
  return !tokens.slice(clauseStart(tokens, first), first).some(isPublishingChannel);
}

/** 网站发布法规18条、动态206条,共计301条: the channel that the first part names for all, which are kinds. */
function onlyFirst(
  nearestFirst: readonly (string | null)[],
  text: string,
  tokens: readonly Token[],
  parts: readonly number[],
  wholeYear: boolean,
): string | null {
  const first = nearestFirst.at(-1) ?? null;
  const inRow = parts.slice(1).every((part) => tokens[part + 1]?.id === 'pause');
  const many =
    wholeYear ||
    inRow ||
    parts.every((part) => ofPeriod(text, tokens[part] as Token)) ||
    nearestFirst.length > 2 ||
    parts.every((part) => tokens[part - 1]?.id === 'category');
  return many && nearestFirst.slice(0, -1).every((kind) => kind === null) ? metricOf(first) : null;
}

/** 1至6月网站公开31条,7至12月公开42条,全年73条: a sum over the year, whose parts may be those of its months. */
function ofYear(text: string, tokens: readonly Token[], index: number): boolean {
  return takesIn(OF_YEAR, text, endOf(tokens[clauseStart(tokens, index) - 1]), tokens[index]?.start);
}

/** Takes 全年 alone; leaves 全年共. */
const OF_YEAR = prefiltered(/^(?:全年|一年)[为达]?$/u);

/** 上半年203条,下半年231条: parts of the year. */
function ofPeriod(text: string, { start }: Token): boolean {
  return takesBefore(PERIOD, text, start, 4);
}

/** Takes 上半年, 一季度 in front of a number; leaves 全年. */
const PERIOD = prefiltered(/(?:[上下]半年|[一二三四]季度|\d月份?)$/u);

/** Interpretations among the parts are for their own reader. */
function metricOf(kind: string | null): string | null {
  return kind === null || kind === 'media' || kind === 'group' ? null : `published.${kind}`;
}
