/** The channel that a heading above gives a figure: named alone (政府网站信息公开), or by its upkeep (加强微博建设). Refuses items of a matter at hand. */
import { prefiltered, takesBefore } from '../../../../domain/prefilter.ts';
import { saysProactive } from './instrument-clause.ts';
import { CARRIERS, isPublishingChannel } from '../words/publishing-channel.ts';
import type { Token } from '../words/tokenise.ts';
import type { View } from '../view/view.ts';

/** Id of the channel; null for none. */
export function channelOfHeading(view: View): string | null {
  return countsRelated(view) ? null : (view.headingChannel ?? upkeepOver(view));
}

/** 公布水质数据,发布相关信息618条: items of the matter at hand, whatever the heading names. */
function countsRelated({ text, figure }: View): boolean {
  return takesBefore(RELATED, text, figure.start, 8);
}

/** Takes 相关信息, 有关信息; leaves 各类相关信息. */
const RELATED = prefiltered(/(?<!各类)(?:相关|有关)(?:政[府务])?信息(?:共|共计|达)?$/u);

/** 三是加强微博建设。全年发布信息342条: the channel of a heading of upkeep, where the text below names no other. */
function upkeepOver(view: View): string | null {
  const kind = view.headingUpkeep;
  if (kind === null || saysProactive(view)) return null;
  return view.tokens.slice(0, view.index).every((token) => !CARRIERS.has(token.id) || token.id === kind) ? kind : null;
}

/** (二)微信公众号。“某某微讯”发布信息387条: the heading says which kind the account by its name is. */
export function kindOfNamed({ headingChannel, text }: View, own: readonly Token[]): 'wechat' | 'weibo' | null {
  if (headingChannel !== 'wechat' && headingChannel !== 'weibo') return null;
  const channels = own.filter(isPublishingChannel);
  return channels.every(({ id, start }) => id === 'newMedia' && text[start] === '“') ? headingChannel : null;
}
