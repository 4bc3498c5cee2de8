/** Words that name a channel by which information goes out, told from all other tokens. */
import type { Token } from './tokenise.ts';

/** True for words that name a channel by which information goes out. */
export function isPublishingChannel(token: Token): boolean {
  return PUBLISHING.has(token.id);
}

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

/** Channels on which accounts have followers. */
export const SOCIAL: ReadonlySet<string> = new Set(['wechat', 'weibo', 'newMedia']);

/** Channels of which a body may have many, each with its name. */
export const SITES_AND_ACCOUNTS: ReadonlySet<string> = new Set(['website', ...SOCIAL]);

/** Channels whose items have a metric of their own. */
export const CARRIERS: ReadonlySet<string> = new Set([...SITES_AND_ACCOUNTS, 'gazette', 'offline']);
