/**
 * 前者 and 后者 by the two channels that they speak of: 通过网站和公众号公开信息,前者120条,后者85条. Takes a passage and its tokens; gives the
 * tokens with one of the channel's kind at each, and as they are where no two channels stand joined before.
 */
import { isPublishingChannel } from './publishing-channel.ts';
import type { Token } from './tokenise.ts';

export function withFormerAndLatter(text: string, tokens: readonly Token[]): readonly Token[] {
  const at = text.indexOf('后者');
  const former = at === -1 ? -1 : text.lastIndexOf('前者', at);
  if (former === -1) return tokens;
  const pair = pairBefore(text, tokens, former);
  if (pair === null) return tokens;
  const named = [
    { ...pair[0], start: former, end: former + 2 },
    { ...pair[1], start: at, end: at + 2 },
  ];
  return [
    ...tokens.filter((token) => named.every(({ start, end }) => token.end <= start || token.start >= end)),
    ...named,
  ].sort((a, b) => a.start - b.start);
}

/** The last two channels before a place that are joined, where they are of two kinds. */
function pairBefore(text: string, tokens: readonly Token[], at: number): readonly [Token, Token] | null {
  const channels = tokens.filter((token) => token.end <= at && isPublishingChannel(token));
  const [first, second] = channels.slice(-2);
  if (first === undefined || second === undefined || first.id === second.id) return null;
  return JOINED.test(text.slice(first.end, second.start)) ? [first, second] : null;
}

/** Takes 和, 、“某某”, 与官方 between two channels; leaves a clause. */
const JOINED = /^(?:和|与|及|以及|、)[^,。;:、\d]{0,12}$/u;
