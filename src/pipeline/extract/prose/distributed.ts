/** Figures dealt out to channels named before them: 网站、微博、微信分别发布信息12条、45条、78条. */
import { isPublishingChannel } from './publishing-channel.ts';
import type { Token } from './tokenise.ts';
import type { View } from './view.ts';

/** Most figures of one run. */
const LONGEST_RUN = 8;

/** Id of the channel that the figure belongs to; null where nothing is dealt out, or the counts differ. */
export function channelInTurn(view: View): string | null {
  const first = runStart(view);
  const clause = clauseBefore(view, first);
  const each = clause.find((token) => view.text.startsWith('分别', token.start));
  if (each === undefined) return null;
  const channels = clause.filter(isPublishingChannel);
  const apart = channels.length > 1 && channels.every((token) => token.end <= each.start || token.start > each.start);
  if (!apart || channels.length !== runLength(view, first)) return null;
  const turn = figuresBetween(view, first, view.index);
  return channels[turn]?.id ?? null;
}

function runStart(view: View): number {
  let first = view.index;
  for (let i = view.index - 1; i >= 0 && view.index - i <= 2 * LONGEST_RUN; i -= 1) {
    const token = view.tokens[i] as Token;
    if (token.figure !== null) first = i;
    else if (!isLink(view, token)) break;
  }
  return first;
}

/** Takes 、 and 和 between figures; leaves words. */
function isLink(view: View, token: Token): boolean {
  return token.id === 'pause' || token.id === 'comma' || /^[和与及]$/u.test(view.text.slice(token.start, token.end));
}

function runLength(view: View, first: number): number {
  let last = first;
  for (let i = first + 1; i < view.tokens.length && i - first <= 2 * LONGEST_RUN; i += 1) {
    const token = view.tokens[i] as Token;
    if (token.figure !== null && token.start <= (view.tokens[i - 1] as Token).end) last = i;
    else if (!isLink(view, token) || token.start > (view.tokens[i - 1] as Token).end) break;
  }
  return figuresBetween(view, first, last) + 1;
}

function figuresBetween(view: View, from: number, to: number): number {
  return view.tokens.slice(from, to).filter((token) => token.figure !== null).length;
}

/** The words in front of the run up to a stop, a semicolon or another figure, in reading order. */
function clauseBefore(view: View, first: number): readonly Token[] {
  const found: Token[] = [];
  for (let i = first - 1; i >= 0; i -= 1) {
    const token = view.tokens[i] as Token;
    if (token.id === 'stop' || token.id === 'semi' || token.figure !== null) break;
    found.unshift(token);
  }
  return found;
}
