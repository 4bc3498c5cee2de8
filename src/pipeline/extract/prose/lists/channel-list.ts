/**
 * Lists of channels with one total, proved by adding up: 公开…信息212条,其中县政府网131条,公众号81条. Takes the tokens of a passage;
 * gives the metric of the total and of each item, whatever words narrow what was published. Leaves lists of requests, tickets, views.
 */
import { prefiltered, takesIn } from '../../../../domain/prefilter.ts';
import { countsAccounts } from '../view/counted-accounts.ts';
import { isPressClause } from './press-of-total.ts';
import { isPublishingChannel, SOCIAL } from '../words/publishing-channel.ts';
import type { Figure } from '../figures/scan-figures.ts';
import type { Token } from '../words/tokenise.ts';

/** By index of a figure's token: `published.…`, null for an item that no metric counts (报刊12条), or the index of the figure whose channel it shares. */
export type ChannelList = ReadonlyMap<number, string | number | null>;

const NO_LIST: ChannelList = new Map();
/** Fewer figures make no total with two items. */
const FEWEST = 3;
/** Most items of one list. */
const MOST_ITEMS = 12;
/** Words of other matters in the clause of a total, or of an item. */
const OTHER_MATTERS: ReadonlySet<string> = new Set([
  'request',
  'applicantWord',
  'receive',
  'handle',
  'answer',
  'close',
  'hotline',
  'letterbox',
  'views',
  'followers',
  'press',
  'openDay',
  'invite',
  'charge',
  'delete',
  'quota',
  'lastYear',
  'plan',
  'allYears',
  'ticket',
]);
const NO_METRIC: ReadonlySet<string> = new Set(['media', 'group']);

/** The lists of a passage. */
export function channelLists(text: string, tokens: readonly Token[]): ChannelList {
  const figures = figuresOf(tokens);
  if (figures.length < FEWEST || !namesSeveral(tokens)) return NO_LIST;
  const found = new Map<number, string | null>();
  for (let i = 0; i + 2 < figures.length; i += 1) {
    const total = figures[i] as number;
    if (found.has(total) || countsAccounts({ text, tokens }, total)) continue;
    const items = itemsOf(text, tokens, figures, i);
    const kinds = new Set(items?.map(([, kind]) => kind));
    if (items === null || kinds.size < 2 || !saysPublished(tokens, total)) continue;
    found.set(total, totalMetric([...kinds]));
    for (const [index, kind] of items) found.set(index, NO_METRIC.has(kind) ? null : `published.${kind}`);
  }
  return found;
}

function figuresOf(tokens: readonly Token[]): readonly number[] {
  const found: number[] = [];
  for (const [i, { figure }] of tokens.entries()) if (figure !== null && !figure.headsPair) found.push(i);
  return found;
}

function namesSeveral(tokens: readonly Token[]): boolean {
  let channels = 0;
  for (const token of tokens) if (isPublishingChannel(token)) channels += 1;
  return channels > 1;
}

/** The items whose values add up to the total, each with its channel; null where they never do. Figures without a channel break an item down. */
function itemsOf(
  text: string,
  tokens: readonly Token[],
  figures: readonly number[],
  first: number,
): readonly (readonly [index: number, channel: string])[] | null {
  const total = figureAt(tokens, figures[first] as number);
  const items: (readonly [number, string])[] = [];
  let sum = 0;
  let from = figures[first] as number;
  for (const index of figures.slice(first + 1, first + 1 + 2 * MOST_ITEMS)) {
    const between = tokens.slice(from + 1, index);
    from = index;
    if (!goesOn(text, between, items.length === 0)) return null;
    const figure = figureAt(tokens, index);
    const channel = itemChannel(between);
    if (channel === null) continue;
    items.push([index, channel === 'media' && isPressClause({ text }, between) ? 'offline' : channel]);
    sum += figure.value;
    if (figure.state !== 'exact' || sum > total.value || items.length > MOST_ITEMS) return null;
    if (sum === total.value) return items.length > 1 ? items : null;
  }
  return null;
}

function figureAt(tokens: readonly Token[], index: number): Figure {
  return (tokens[index] as Token).figure as Figure;
}

/** True where the list may go on over the tokens: a stop parts only the total from a list that says that it is one. */
function goesOn(text: string, between: readonly Token[], opening: boolean): boolean {
  const stop = between.findIndex(({ id }) => id === 'stop');
  if (stop === -1) return true;
  const next = between[stop + 1];
  return (
    opening && next !== undefined && (next.id === 'list' || takesIn(BY_CHANNEL, text, between[stop]?.end, next.end))
  );
}

/** Takes 从 of 从渠道看, 按 of 按平台分 and 分渠道; leaves 通过. */
const BY_CHANNEL = prefiltered(/^(?:[从按]|分(?:渠道|平台|载体|途径))/u);

/** The one kind of channel that an item names; null for none, several, or another matter. */
function itemChannel(between: readonly Token[]): string | null {
  const clause = between.slice(between.findLastIndex(({ id }) => id === 'semi') + 1);
  const kinds = new Set(clause.filter(isPublishingChannel).map(({ id }) => id));
  const [kind] = kinds;
  if (kind === undefined || kinds.size > 1) return null;
  const behind = clause.slice(clause.findIndex(isPublishingChannel) + 1);
  if (saysOther(behind)) return null;
  const verb = behind.findIndex(({ id }) => id === 'publish');
  const open = behind.slice(0, verb === -1 ? behind.length : verb).some(({ id }) => id === 'etcWay' || id === 'etc');
  if (!open) return kind;
  if (kind === 'offline') return kind;
  return SOCIAL.has(kind) ? 'newMedia' : null;
}

/** True where the tokens speak of requests, tickets, views; 政策解读 among the kinds of a list is none of them. */
export function saysOther(tokens: readonly Token[]): boolean {
  const last = tokens.findLast(({ id }) => id === 'info' || id === 'interpretation');
  return last?.id === 'interpretation' || tokens.some(({ id }) => OTHER_MATTERS.has(id));
}

/** True when the clause of the total publishes or counts information, and nothing else. */
function saysPublished(tokens: readonly Token[], total: number): boolean {
  const begun = tokens.findLastIndex(({ id }, i) => i < total && (id === 'stop' || id === 'figure' || id === 'semi'));
  const clause = tokens.slice(begun + 1, total);
  if (saysOther(clause)) return false;
  const published = clause.some(({ id }) => id === 'publish' || id === 'info');
  const next = tokens[total + 1];
  return published || (next?.id === 'info' && next.start === (tokens[total] as Token).end);
}

function totalMetric(kinds: readonly string[]): string {
  return kinds.every((kind) => SOCIAL.has(kind)) ? 'published.newMedia' : 'published.total';
}
