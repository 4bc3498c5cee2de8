/** Which channel a figure of published items speaks of: one channel, new media together, or all. */
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
  const own = [...view.near].reverse().concat(view.tail);
  if (own.some(isPublishingChannel)) return together(view, own);
  const earlier = instrumentClause(view);
  return earlier === null ? 'total' : together(view, earlier);
}

/** The nearest clause before the figure's own that says by what means, in reading order; null when there is none. */
function instrumentClause(view: View): readonly Token[] | null {
  const rest = view.sentence.slice(view.near.length);
  let clause: Token[] = [];
  for (const token of rest) {
    if (!CLAUSE_BREAKS.has(token.id)) {
      clause.push(token);
      continue;
    }
    if (isInstrument(clause)) return clause.reverse();
    if (token.id === 'figure' || token.id === 'semi') return null;
    clause = [];
  }
  return isInstrument(clause) ? clause.reverse() : null;
}

/** Takes 通过政府网站; leaves 加强政府网站建设. Tokens nearest first. */
function isInstrument(clause: readonly Token[]): boolean {
  const channel = clause.findLastIndex(isPublishingChannel);
  return channel !== -1 && clause.slice(channel).some((token) => token.id === 'via');
}

function together(setting: Setting, tokens: readonly Token[]): PublishChannel {
  const kinds = new Set(tokens.filter(isPublishingChannel).map((token) => token.id));
  const open = etcBehindChannel(setting, tokens);
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
    const next = tokens[i + 1];
    const behind =
      next?.id === 'bracketEnd' || (next !== undefined && wordOf(setting, next) === '”') ? tokens[i + 2] : next;
    return behind !== undefined && (behind.id === 'etc' || behind.id === 'etcWay') && behind.start - token.end <= 2;
  });
}

/** True when the tokens name a channel that takes in, not out. */
export function namesIntake(tokens: readonly Token[]): boolean {
  return holds(tokens, 'hotline', 'letterbox', 'cityService');
}
