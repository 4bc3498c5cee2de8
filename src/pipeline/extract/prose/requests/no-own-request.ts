/**
 * Tells figures that stand beside words for requests and count none of the body's own: requests of another body, questions about
 * requests, requests over which somebody went on, items by attribute, and what follows a count of something else.
 */
import { prefiltered, takes, takesBefore, takesIn } from '../../../../domain/prefilter.ts';
import { valueAt } from '../view/stated-value.ts';
import type { Token } from '../words/tokenise.ts';
import { textBefore } from '../text/text-before.ts';
import { holds, wordOf, type View } from '../view/view.ts';

/** True for such a figure, whatever its head says. */
export function isNoOwnRequest(view: View): boolean {
  const { head, text } = view;
  if (ofAnother(view) || ofSome(view) || isAttributeBeside(view)) return true;
  if (head === null) return false;
  return isAttribute(view, head) || takesIn(ASKED_ABOUT, text, Math.max(0, head.start - 4), head.end + 4);
}

/** 收到申请5件。立案查处12件,结案10件: what is said behind a count of something else is said of that. */
export function followsOther({ sentence, stated, index }: View): boolean {
  const from = index - sentence.length;
  if (!sentence.some(({ figure }) => figure !== null) || holds(sentence, 'request', 'carriedIn', 'carriedOut'))
    return false;
  return !stated.some((fact) => fact.index >= from && fact.metric.startsWith('applications.'));
}

/** 依申请公开0件,咨询电话34个,解答34个: where none was received, none was answered. */
export function noneToAnswer(view: View): boolean {
  const last = view.stated.findLast(({ metric }) => metric.startsWith('applications.'));
  if (last?.metric !== 'applications.received.total' || valueAt(view, last.index) !== 0) return false;
  return view.figure.value > 0 && !holds([...view.near, ...view.tail], 'request', 'carriedIn');
}

/** 前10位申请人共提出申请274件, 对9件申请发出收费通知: some of those counted elsewhere. */
function ofSome({ text, figure }: View): boolean {
  const before = textBefore(text, figure.start, 24);
  if (takes(MOST_BUSY, before, text) || takes(PAID, before, text) || takes(OF_ONE, before, text)) return true;
  return takes(GONE_OVER, before, text) && takesIn(CHARGED, text, figure.end, figure.end + 24);
}

/** Takes 前10位申请人共提出申请, 申请量前三名的申请人提出; leaves 之前申请人提出. */
const MOST_BUSY = prefiltered(/前[\d一二三四五六七八九十]{1,3}[位名]的?申请(?:人|者)[^,。;\d]*$/u);
/** Takes 其中1人全年申请, of which one of many is told; leaves 1人申请. */
const OF_ONE = prefiltered(/(?:其中|个别)有?\d+[人名位][^,。;\d]{0,8}(?:申请|提出|提交)了?$/u);
/** Takes 收取信息处理费的申请, those that cost something; leaves 收到申请. */
const PAID = prefiltered(/(?:收取|征收|缴纳|产生|收缴)[^,。;\d]{0,8}费用?的?(?:政府信息公开)?申请(?:共|有|为)?$/u);
/** Takes 对, 已对 in front of a number; leaves 收到. */
const GONE_OVER = prefiltered(/[对就向]其?中?的?$/u);
/** Takes 申请发出收费通知, 申请收取信息处理费; leaves 申请作出答复. */
const CHARGED = prefiltered(
  /^(?:的)?(?:政府信息公开)?申请(?:人)?(?:依法|按规定)?(?:发出|开具|送达|收取|征收|作出)[^,。;\d]{0,8}(?:收费|缴费|处理费)/u,
);

/** 配合市政府办协查依申请答复6件: the requests of another body. */
function ofAnother({ text, figure }: View): boolean {
  return takesBefore(HELPED, text, figure.start, 36);
}

/** Takes 配合办公室答复依申请公开, 协办, 协助办理某委依申请公开事项; leaves 配合做好,答复. */
const HELPED = prefiltered(
  /(?:协查|协办|协助(?:答复|办理|处理)|(?:配合|协助|指导)[^,。;\d]{2,16}(?:答复|办理|办结|处理|开展))[^,。;\d]{0,20}$/u,
);

/** Takes 咨询依申请公开问题, questions about requests; leaves 咨询、依申请公开. */
const ASKED_ABOUT = prefiltered(
  /咨询(?:有关|相关)?[^,。;、\d]{0,12}(?:公开|申请)(?:的|相关|有关)*(?:问题|事宜|流程|程序)/u,
);

/** 主动公开36条、依申请公开2条: items by attribute. */
function isAttributeBeside({ figure, near, text }: View): boolean {
  if (figure.unit !== '条' || figure.value === 0 || holds(near, 'receive', 'handle', 'answer', 'close')) return false;
  if (isAnsweredNext(text, figure.end)) return false;
  return takesBefore(BESIDE_PROACTIVE, text, figure.start, 40);
}

/** True where the words behind a figure say that it was answered, as is said of requests alone. */
export function isAnsweredNext(text: string, end: number): boolean {
  return takesIn(ANSWERED_NEXT, text, end, end + 8);
}

/** Takes ,办结率100% and (均已答复; leaves ,点击率. */
const ANSWERED_NEXT = prefiltered(/^[,(](?:均|全部|已|按时|按期)*(?:办结|答复|回复)/u);

/** Takes 主动公开36条、依申请公开; leaves 主动公开36条,收到依申请公开. */
const BESIDE_PROACTIVE = prefiltered(
  /主动公开[^,。;\d]{0,8}\d+条[、,](?:其中)?依申请公开(?:政府信息|信息|类|的|数|量|为|共)*$/u,
);

/** 发布依申请公开信息28条, 制作依申请公开信息49条: an attribute of what went out or was made. */
function isAttribute(view: View, head: Token): boolean {
  const before = view.tokens[view.tokens.indexOf(head) - 1];
  const made = before?.id === 'publish' || before?.id === 'make';
  return made && before.end === head.start && ATTRIBUTE.test(wordOf(view, head));
}

/** Takes 依申请公开信息, 依申请公开政府信息; leaves 依申请公开. */
const ATTRIBUTE = /^依申请公开(?:政府)?信息$/u;
