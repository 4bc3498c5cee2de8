/** Counts that stand beside their channel without a verb: 网站(300条)、微信(25条), 门户网站46条,微信推送71条. Leaves accounts counted (网站3个). */
import { prefiltered, takesIn } from '../../../../domain/prefilter.ts';
import { IDEOGRAPH } from '../text/ideograph.ts';
import { isPublishingChannel } from '../words/publishing-channel.ts';
import type { Token } from '../words/tokenise.ts';
import type { View } from '../view/view.ts';

const ITEMS: ReadonlySet<string> = new Set(['条', '条次', '篇', '篇次', '期', '份', '则', '件', '宗']);

/** The channel in front of the bracket that holds the figure alone, where the sentence publishes something; null for none. */
export function channelOfBracket(view: View): string | null {
  const { tokens, index, figure } = view;
  const [channel, open, , close] = tokens.slice(Math.max(0, index - 2), index + 2);
  if (open?.id !== 'bracket' || close?.id !== 'bracketEnd' || channel === undefined || !ITEMS.has(figure.unit))
    return null;
  if (!isPublishingChannel(channel) || channel.end !== open.start || close.start !== figure.end) return null;
  return publishes(view) ? channel.id : null;
}

/** True when the figure touches its channel, and the sentence publishes something: 门户网站46条,微信推送71条. */
export function touchesChannel(view: View): boolean {
  const channel = channelBefore(view, view.index);
  if (channel === null) return false;
  const by = view.near.some(({ id }) => id === 'via') && !IDEOGRAPH.test(view.text[view.figure.end] ?? '');
  return ITEMS.has(view.figure.unit) && (by || view.heading === 'publish' || publishes(view) || hasSibling(view));
}

/** 1.网站:90条2.微信:33条: the channel in front of the colon or copula of a row of them; null for none. */
export function channelOfRow(view: View): string | null {
  const channel = ITEMS.has(view.figure.unit) ? channelBefore(view, view.index) : null;
  return channel !== null && channel.end < view.figure.start && hasSibling(view) ? channel.id : null;
}

/** “某某”微信公众号285条,微博138条: the figure before or behind touches another channel. */
function hasSibling(view: View): boolean {
  const { index } = view;
  const counts = (at: number): boolean => {
    const unit = view.tokens[at]?.figure?.unit;
    return unit !== undefined && ITEMS.has(unit) && channelBefore(view, at) !== null;
  };
  for (let i = index + 2; i < index + 8; i += 1) if (counts(i)) return true;
  for (let i = index - 2; i > index - 8; i -= 1) if (counts(i)) return true;
  return false;
}

/** 微博138条, 微博:138条, 微博为138条: the channel that a figure touches; null for none. */
function channelBefore({ tokens, text }: View, at: number): Token | null {
  const counted = tokens[at] as Token;
  const last = tokens[at - 1];
  if (last?.end !== counted.start) return null;
  if (isPublishingChannel(last)) return last;
  const channel = tokens[at - 2];
  const joined = channel !== undefined && channel.end === last.start && isPublishingChannel(channel);
  return joined && (last.id === 'colon' || takesIn(COPULA, text, last.start, last.end)) ? channel : null;
}

/** Takes 为, 有 between a channel and its count; leaves 共. */
const COPULA = prefiltered(/^[为有]$/u);

/** 政府网站信息285条: the clause says whose items it counts, and nothing else, such as the unknown act of 审核网站信息. */
export function isItemsOf({ near, figure, head, text }: View): boolean {
  if (head === null || head.end !== figure.start || !ITEMS.has(figure.unit)) return false;
  const [, ...rest] = near;
  const before = rest.find(({ id }) => id !== 'generic');
  const begun = near.at(-1);
  if (before === undefined || begun === undefined || IDEOGRAPH.test(text[begun.start - 1] ?? '')) return false;
  return isPublishingChannel(before) && (before === begun || begun.id === 'agency');
}

function publishes({ tokens, index, sentence }: View): boolean {
  if (sentence.some(says)) return true;
  for (let i = index + 1; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (token.id === 'stop') return false;
    if (says(token)) return true;
  }
  return false;
}

function says({ id }: Token): boolean {
  return id === 'publish' || id === 'info';
}
