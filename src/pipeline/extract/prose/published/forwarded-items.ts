/** Items that were forwarded (转发, 转载): on an account they are what it carried. */
import { SOCIAL } from '../words/publishing-channel.ts';
import type { Token } from '../words/tokenise.ts';
import { wordOf, type View } from '../view/view.ts';

/** 微博转发政务信息184条: the account is the subject of the act. */
export function forwardsOnAccount(view: View, act: Token): boolean {
  if (act.id !== 'sendUp' || !FORWARDS.test(wordOf(view, act))) return false;
  return view.near.some((token) => SOCIAL.has(token.id) && token.end <= act.start);
}

/** Takes 转发, 转载; leaves 报送 and 被转载. */
const FORWARDS = /^转[发载]$/u;
