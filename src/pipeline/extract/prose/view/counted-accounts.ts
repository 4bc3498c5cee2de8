/** Accounts and sites that a clause counts (登记在册政务新媒体2个,全年发布2660条): the items behind are theirs, and their number parts nothing. */
import { isPublishingChannel } from '../words/publishing-channel.ts';
import type { View } from './view.ts';

const UNITS: ReadonlySet<string> = new Set(['个', '家']);
/** Units in which boards alone are counted. */
const UNITS_OF_BOARDS: ReadonlySet<string> = new Set(['处', '块']);

/** True when the figure at `at` counts the accounts or sites right in front of it. */
export function countsAccounts({ text, tokens }: Pick<View, 'text' | 'tokens'>, at: number): boolean {
  const token = tokens[at];
  const unit = token?.figure?.unit;
  if (token === undefined || unit === undefined) return false;
  if (UNITS_OF_BOARDS.has(unit)) return tokens[at - 1]?.id === 'offline' && tokens[at - 1]?.end === token.start;
  if (!UNITS.has(unit)) return false;
  for (let i = at - 1; i >= 0 && i > at - 4; i -= 1) {
    const before = tokens[i];
    if (before !== undefined && (isPublishingChannel(before) || before.id === 'etcWay'))
      return BETWEEN.test(text.slice(before.end, token.start));
  }
  return false;
}

/** Takes 账号共 between 政务新媒体 and 12个; leaves 信息. */
const BETWEEN = /^(?:账号|帐号|平台)?(?:共计?|有|总数|数量|各)?(?:为|达)?$/u;
