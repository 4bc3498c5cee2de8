/** The channel that a heading names alone, for clauses below it that name none. */
import { prefiltered, takes } from '../../../../domain/prefilter.ts';
import { isPublishingChannel } from '../words/publishing-channel.ts';
import type { Token } from '../words/tokenise.ts';

/** The one channel that a heading names: 2.政府网站信息公开; null for headings of several, and for 平台建设. */
export function headingChannel(text: string, tokens: () => readonly Token[]): string | null {
  if (!NAMES_CHANNEL.test(text)) return null;
  return HEADING_OF_CHANNEL.test(text) || CHANNEL_ALONE.test(text) ? oneChannel(tokens()) : null;
}

/** The one channel whose upkeep a heading names: 加强微博建设与管理; null for platforms in general. */
export function headingUpkeep(text: string, tokens: () => readonly Token[]): string | null {
  return NAMES_CHANNEL.test(text) && takes(UPKEEP, text) ? oneChannel(tokens()) : null;
}

/** Takes 加强微博建设, 政府网站建设情况, 政务新媒体管理; leaves 平台建设, 网站和其他渠道. */
const UPKEEP = prefiltered(
  /^(?!.*(?:平台|其[他它]|等)).{0,12}(?:网站|微信|公众号|微博|新媒体)(?:公众号|账号)?.{0,4}(?:建设|管理|运维|运营|维护)/u,
);

function oneChannel(tokens: readonly Token[]): string | null {
  const kinds = new Set(tokens.filter(isPublishingChannel).map((token) => token.id));
  if (kinds.size !== 1) return null;
  const [kind] = kinds as unknown as readonly [string];
  return kind === 'media' || kind === 'group' ? null : kind;
}

/** Takes 政府网站信息公开, 微信公众号发布情况; leaves 政府网站平台建设, 政府网站及其他渠道公开. */
const HEADING_OF_CHANNEL = /^(?!.*(?:建设|管理|平台|专栏|其[他它])).{0,16}(?:公开|发布)/u;

/** Takes 政府门户网站, 微信公众号, nothing else; leaves 网站建设. */
const CHANNEL_ALONE =
  /^(?:[一二三四五六七八九十]是|[(]?[一二三四五六七八九十\d]{1,2}[)、.])?(?:县|区|市|省)?(?:政府|局|部门|官方|政务)?(?:门户)?(?:网站|微信公众号|微信|微博|公众号|政务新媒体|新媒体)(?:方面|平台)?$/u;

/** Takes headings that may name a channel; most do not, and need no closer look. */
export const NAMES_CHANNEL = /网|微|公报|栏|媒体|抖音|公众号/u;
