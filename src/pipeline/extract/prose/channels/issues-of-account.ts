/** Issues of an account beside the pieces in them: 公众号编发36期、推送信息210条. Refuses issues that stand alone, or before another channel's figure. */
import { isPublishingChannel, SOCIAL } from '../words/publishing-channel.ts';
import type { Token } from '../words/tokenise.ts';
import type { View } from '../view/view.ts';

/** Units of pieces. */
export const PIECES: ReadonlySet<string> = new Set(['条', '篇', '条次', '篇次']);

/** True when the figure at `at` counts issues of an account whose pieces the next figure of the sentence counts. */
export function issuesOfAccount({ tokens }: Pick<View, 'tokens'>, at: number): boolean {
  const verb = tokens[at - 1];
  const channel = tokens.slice(Math.max(0, at - 4), at).findLast(isPublishingChannel);
  if (tokens[at]?.figure?.unit !== '期' || verb?.id !== 'publish' || channel === undefined) return false;
  if (!SOCIAL.has(channel.id)) return false;
  const [mark, ...rest] = tokens.slice(at + 1, at + 8);
  const next = rest.findIndex(({ figure }) => figure !== null);
  if ((mark?.id !== 'pause' && mark?.id !== 'comma') || next === -1) return false;
  const between = rest.slice(0, next);
  return PIECES.has(rest[next]?.figure?.unit ?? '') && saysPieces(between);
}

/** 推送信息, 刊发稿件: a verb and its object, with no channel of their own. */
function saysPieces(between: readonly Token[]): boolean {
  return (
    between.some(({ id }) => id === 'publish' || id === 'info') &&
    between.every((token) => ALLOWED.has(token.id) && !isPublishingChannel(token))
  );
}

const ALLOWED: ReadonlySet<string> = new Set(['publish', 'info', 'filler', 'generic', 'thisYear']);
