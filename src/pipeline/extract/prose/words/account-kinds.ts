/** Kinds of sites and accounts as they stand beside a name in quotation marks or in brackets, each with its channel. */

/** Kinds of accounts, for a pattern; longer ones first. */
export const ACCOUNT_KINDS = '微信公众平台|微信公众号|公众号|微信|微博|抖音号?|头条号|视频号|今日头条';

/** The channel of a kind: 微博 is weibo, 抖音 newMedia. */
export function channelOfKind(kind: string): 'website' | 'wechat' | 'weibo' | 'newMedia' {
  if (kind.includes('网站')) return 'website';
  if (kind.includes('博')) return 'weibo';
  return /微信|公众/u.test(kind) ? 'wechat' : 'newMedia';
}
