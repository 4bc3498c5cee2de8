/** Tells requests counted by the way they came (网上申请8件,当面申请2件), none of which are all. */
import type { View } from './view.ts';
import type { Token } from './tokenise.ts';
import { textBefore } from './text-before.ts';

/** 网上申请8件,当面申请2件: requests by the way they came, side by side, none of them all. */
export function isByWay(view: View, head: Token): boolean {
  const begun = Math.max(0, head.start - 10);
  const own = view.text.slice(begun, head.end);
  const way = own.search(BY_WAY);
  if (way === -1 || WAYS_TOGETHER.test(textBefore(view.text, head.start, 8))) return false;
  if (BY_WAY_EACH.test(own)) return true;
  const from = (view.tokens[view.index - view.sentence.length] as Token).start;
  const rest = view.text.slice(view.figure.end);
  const stop = rest.indexOf('。');
  const around = view.text.slice(from, Math.max(from, begun + way)) + (stop === -1 ? rest : rest.slice(0, stop));
  return BY_WAY.test(around);
}

/** Takes 网上申请, 以信函形式提交的申请; leaves 公开申请. */
const BY_WAY =
  /(?:网上|网络|网页|线上|在线|平台|当面|现场|窗口|信函|来函|邮寄|书面|邮件|传真)(?:形式|方式|途径|渠道)?(?:提交|提出|递交)?的?(?:(?:政府|政务)?信息公开)?申请/u;

/** Takes 网上申请、信件邮寄等形式的, which takes all ways together; leaves 网上. */
const WAYS_TOGETHER = /等(?:形式|方式|途径|渠道)(?:提交|提出)?的$/u;

/** Takes 邮寄申请2件、网络申请, where both ways are counted; leaves 网络申请. */
const BY_WAY_EACH = /申请\d+[件份条][、,和及][^,。;\d]{2,6}申请$/u;
