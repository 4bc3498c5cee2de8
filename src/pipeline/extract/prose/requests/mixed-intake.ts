/** Requests counted among letters and calls: the figure of all of them is none of requests, the share of the requests is. */
import { prefiltered, takesBefore } from '../../../../domain/prefilter.ts';
import { inList } from '../view/read-list.ts';
import type { Token } from '../words/tokenise.ts';
import type { View } from '../view/view.ts';
import { textBefore } from '../text/text-before.ts';

/** 收到来信及依申请公开件合计30件: letters and requests together. */
export function besideLetters({ figure, text }: View): boolean {
  return takesBefore(BESIDE_LETTERS, text, figure.start, 48);
}

/** 信件邮寄等形式的依申请公开件12件: requests by name, whatever the ways. */
export function namesRequests({ head, figure, text }: View): boolean {
  if (head?.id !== 'request' || !text.slice(head.start, head.end).includes('公开')) return false;
  return ['', '共', '共计'].includes(text.slice(head.end, figure.start));
}

/** Takes 来信及依申请公开件合计, 申请、来信共; leaves 来信申请 and 信件和在线依申请公开, the ways by which they came. */
const BESIDE_LETTERS = prefiltered(
  /(?:来信|来访|来电|信件|留言)(?:以?及|和|与|、)(?!在线|网[上络]|线上|现场|当面|邮寄)[^,。;\d]{0,14}申请[^,。;\d]{0,10}$|申请[^,。;\d]{0,4}(?:以?及|和|与|、)[^,。;\d]{0,6}(?:来信|来访|来电|信件|留言)[^,。;\d]{0,8}$/u,
);

/** 收到来信、依申请公开等26件,其中依申请公开7件: the requests among all that came in. */
export function ofMixedIntake(view: View): boolean {
  if (!inList(view) || view.head?.id !== 'request' || view.head.end !== view.figure.start) return false;
  const total = view.tokens[view.listTotal] as Token;
  if (view.stated.some(({ index, metric }) => index === view.listTotal && metric.startsWith('applications.')))
    return false;
  return MIXED.test(textBefore(view.text, total.start, 48));
}

/** Takes 收到来信及依申请公开件合计, 答复各类诉求; leaves 收到申请. */
const MIXED =
  /(?:收到|受理|接收|办理|答复|处理)[^。;]{0,30}(?:来信|来访|来电|诉求|信件|信访|咨询|留言|投诉)[^。;\d]{0,16}$/u;
