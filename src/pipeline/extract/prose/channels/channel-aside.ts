/** The kind of an account in brackets behind its name: 在“某某播报”(官方微博)公开80条. Refuses brackets with anything else in them. */
import { ACCOUNT_KINDS, channelOfKind } from '../words/account-kinds.ts';
import type { Token } from '../words/tokenise.ts';
import { wordOf, type Setting } from '../view/view.ts';

type AccountChannel = 'website' | 'wechat' | 'weibo' | 'newMedia';

/** The channel that brackets among the tokens name alone; null for none. */
export function channelAside(setting: Setting, tokens: readonly Token[]): AccountChannel | null {
  for (const token of tokens) {
    const kind = setting.text[token.start] === '(' ? ACCOUNT.exec(wordOf(setting, token))?.[1] : undefined;
    if (kind !== undefined) return channelOfKind(kind);
  }
  return null;
}

/** Takes (官方微博), (微信公众号); leaves (某局微博、微信). */
const ACCOUNT = new RegExp(`^\\((?:官方|政务|新浪)*(${ACCOUNT_KINDS}|网站)(?:公众号|账号|平台|号)?\\)$`, 'u');
