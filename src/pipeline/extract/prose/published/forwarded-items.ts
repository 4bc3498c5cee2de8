/** Items that were forwarded (转发, 转载): on an account they are what it carried, beside a larger figure of the sentence they are a share of it. */
import { prefiltered, takesBefore } from '../../../../domain/prefilter.ts';
import { SOCIAL } from '../words/publishing-channel.ts';
import type { Token } from '../words/tokenise.ts';
import { wordOf, type View } from '../view/view.ts';

/** 微博转发政务信息184条: the account is the subject of the act. */
export function forwardsOnAccount(view: View, act: Token): boolean {
  if (act.id !== 'sendUp' || !FORWARDS.test(wordOf(view, act))) return false;
  return view.near.some((token) => SOCIAL.has(token.id) && token.end <= act.start) && !isForwardedShare(view);
}

/** Takes 转发, 转载; leaves 报送 and 被转载. */
const FORWARDS = /^转[发载]$/u;

/** 新媒体共发布信息5516条,转发上级推送信息1154条: some of those counted before. */
export function isForwardedShare(view: View): boolean {
  if (!takesBefore(OF_OTHERS, view.text, view.figure.start, 20) || view.near.some(({ id }) => SOCIAL.has(id)))
    return false;
  const from = view.index - view.sentence.length;
  return view.stated.some(
    ({ index, metric }) =>
      index >= from && metric.startsWith('published.') && (view.tokens[index]?.figure?.value ?? -1) > view.figure.value,
  );
}

/** Takes 转发上级推送信息, 转载中央信息; leaves 发布转载信息. */
const OF_OTHERS = prefiltered(
  /(?<!发布、?|[及和与并])转[发载](?:上级|中央|国务院|[省市区县]级?|各级|其他|重要)[^,。;、\d]{0,12}$/u,
);
