/** Tells figures of requests that were answered: a share of those received, or those that an answer went to. */
import { mayTake, prefiltered, takes, takesBefore, takesIn } from '../../../../domain/prefilter.ts';
import { isStated, valueAt } from '../view/stated-value.ts';
import type { Token } from '../words/tokenise.ts';
import { holds, type View } from '../view/view.ts';
import { textBefore } from '../text/text-before.ts';

/** Takes 收到12件,其中10件已按时答复: the share that was answered or concluded. */
export function answersPart(view: View): boolean {
  if (takesBefore(REST, view.text, view.figure.start, 3)) return false;
  if (takesIn(OUTCOMES_BEHIND, view.text, view.figure.end, view.figure.end + 48)) return false;
  const ofReceived = view.stated.some(
    (fact) => fact.index === view.listTotal && fact.metric === 'applications.received.total',
  );
  if (ofReceived && ((view.head === null && holds(view.tail, 'close', 'answer')) || saysAnswered(view))) return true;
  if (TO_APPLICANTS.test(textBefore(view.text, view.figure.start, 20)))
    return isStated(view, 'applications.received.total');
  return (
    isStated(view, 'applications.received.total') &&
    (view.head === null || view.head.id === 'applicantWord') &&
    ANSWERED.test(view.text.slice(view.figure.end, view.figure.end + 24))
  );
}

/** Takes ,已答复申请人 and ,已向申请人作出书面答复; leaves 网上答复申请人. */
const TO_APPLICANTS =
  /[,;、。(](?:已|均|共|全部|全年|依法|书面|按[时期])*(?:(?:答复|回复)申请人|[向给]申请人(?:依法|及时|作出|书面)*(?:答复|回复))(?:了|共)?$/u;

/** 收到4件,其中1件为当面申请,3件为信函申请,4件均已答复: as many as came in, in a clause of their own, whatever was counted between. */
export function allAnswered(view: View): boolean {
  const { figure, stated, text } = view;
  const received = stated.find(({ metric }) => metric === 'applications.received.total');
  if (received === undefined || valueAt(view, received.index) !== figure.value) return false;
  const behind = OWN_NOUN.exec(text.slice(figure.end, figure.end + 44));
  return behind !== null && OPENS_CLAUSE.test(text[figure.start - 1] ?? '') && ANSWERED.test(behind[1] as string);
}

/** Takes the noun of 4件申请均在期限内办结 away; leaves what is said of it. */
const OWN_NOUN = /^(?:(?:(?:政府)?信息公开)?申请|依申请公开(?:申请|件|事项)?)?(.*)$/su;
/** Takes the mark in front of ,4件均已答复; leaves a word. */
const OPENS_CLAUSE = /[,。;、]/u;

/** 其中按时答复11件: all of those counted before. */
function saysAnswered(view: View): boolean {
  const { text, figure } = view;
  const before = textBefore(text, figure.start, 24);
  const ofAll = valueAt(view, view.listTotal) === figure.value;
  return takes(OF_WHICH, before, text) && ofAll;
}

/** Takes 其中,依法答复; leaves 其中书面答复. */
const OF_WHICH = prefiltered(/其中,?(?:依法|按[时期]|均)(?:答复|办结|回复)$/u);
/** Takes 办结,6件为“本机关不掌握…, where other outcomes are counted beside; leaves 办结,1件结转. */
const OUTCOMES_BEHIND = prefiltered(/^[^,。;\d]{0,14}办结,\d+[件份条宗](?:为|属于|因|系)/u);

/** Takes 其余5件, which leaves out what was counted before; leaves 其中. */
const REST = prefiltered(/(?:其余|剩余|余下|另有?)的?$/u);

/** 收到7件,其中网上4件、来函3件,全部依法办理,共答复7件: as many as the list's total; 收到10件,其中撤回1件,答复9件: all but the items before; 收到7件,其中网上4件、来函3件,答复7件. */
export function answersAllListed(view: View): boolean {
  const { listTotal, figure, near, text } = view;
  if (!holds(near, 'answer')) return false;
  const total = valueAt(view, listTotal);
  if (takesBefore(PLAIN_ANSWER, text, figure.start, 4)) {
    const items = sumOfItems(view);
    return total - figure.value === items || (total === figure.value && total === items);
  }
  return total === figure.value && takesBefore(SUMMED_ANSWER, text, figure.start, 12);
}

/** What the items of the list before the figure add up to; NaN where there is none. */
function sumOfItems({ listTotal, tokens, index }: View): number {
  const items = tokens.slice(listTotal + 1, index).flatMap(({ figure }) => figure ?? []);
  return items.length === 0 ? Number.NaN : items.reduce((sum, { value }) => sum + value, 0);
}

/** Takes ,答复; leaves ,书面答复. */
const PLAIN_ANSWER = prefiltered(/[,、;](?:答复|回复)了?$/u);

/** Takes 共答复, 均已答复; leaves 书面答复. */
const SUMMED_ANSWER = prefiltered(/(?:共计?|合计|总计|累计|全部|均已?)(?:依法|按[期时]|予以)?(?:答复|回复|办复)了?$/u);

/** 对6份申请依法作出答复: what the answer went to; 收到74件,完成72件. */
export function isAnswered(view: View): boolean {
  const { text, figure } = view;
  if (view.head === null && takesBefore(COMPLETED, text, figure.start, 12))
    return isStated(view, 'applications.received.total');
  if (takesBefore(RECEIVED, text, figure.start, 4)) return takesIn(DONE_BEHIND, text, figure.end, figure.end + 40);
  return text[figure.start - 1] === '对' && takesIn(ANSWER_BEHIND, text, figure.end, figure.end + 40);
}

/** Takes ,完成, ,已按期完成; leaves 完成申请 and 任务完成. */
const COMPLETED = prefiltered(/[,;。(](?:已|共|全年|年内|本年度?|当年|均|按[时期]|依法)*完成了?$/u);

/** Takes 受理的, 收到的 in front of a number. */
const RECEIVED = prefiltered(/(?:受理|收到|接收)的$/u);
/** Takes 申请件已按规定予以答复; leaves 申请。 */
const DONE_BEHIND = prefiltered(
  /^[^,。;\d]{0,12}申请[^,。;\d]{0,4}(?:均|全部|都)?已[^,。;\d]{0,20}(?:答复|回复|办结)/u,
);

/** Takes 政府信息公开申请依法作出答复; leaves 申请收费. */
const ANSWER_BEHIND = prefiltered(/^[^,。;\d]{0,12}申请[^,。;\d]{0,12}(?:答复|回复|办结)/u);

/** Takes 已按照相关要求进行书面回复, 均在10日内答复, 在2024年办结, 均在法定期限内予以答复, 按时办结; leaves 为网络申请. */
const ANSWERED =
  /^(?:(?:均|都|全部)?(?:已|在(?:20\d\d年)?|按[期时照规]|依法|及时)|(?:均|都|全部)(?=答复|办结))(?:\d{1,2}个?(?:工作)?[日天]内)?[^,。;\d]{0,18}(?:答复|回复|办结|办理完[毕结成]|办毕|办复)(?!了?\d)/u;

/** True where the words behind a figure say that all of it was answered: 共计13件,已全部办结. */
export function saysAllAnswered(text: string, end: number): boolean {
  return mayTake(ANSWERED_ALL, text) && ANSWERED_ALL.words.test(text.slice(end, end + LONGEST).replace(ASIDE, ''));
}

/** Words behind a figure and its bracket that are looked at. */
const LONGEST = 72;
/** Takes (含上年结转1件), 信息公开申请(上年结转2件,本年新收12件) and a bracket's end right behind a figure; leaves ,均已答复. */
const ASIDE = /^(?:(?:(?:政府)?信息公开|依申请公开)?(?:申请|件|事项)|依申请公开)?(?:\([^()。]{0,32}\)|\))?/u;

/** Takes ,全部在规定时限内办结, ,年内全部办结 and ,均已答复; leaves ,其中1件. */
const ANSWERED_ALL = prefiltered(
  /^\)?[,。;]?(?:年内|全年|本年度?内?|当年|目前|现|年底前)?(?:均已?|已?(?:全部|都))[^,。;]{0,24}?(?:办结|答复|回复|办理完毕|办理完成)/u,
);

/** 答复43件,按期答复41件: the second is a share of the first. */
export function saidConcluded(view: View): boolean {
  const from = view.index - view.sentence.length;
  return view.stated.some((fact) => fact.metric === 'applications.concluded.total' && fact.index >= from);
}

/** Takes 办理的 in front of a number: 收到的9件里,本级办理的4件 tells by whom; leaves 办理. */
const BY_WHOM = prefiltered(/办理的$/u);

/** 接收申请54件;全年办理50件: what was dealt with of the requests received. */
export function dealtWith(view: View, verbs: readonly Token[]): boolean {
  if (takesBefore(BY_WHOM, view.text, view.figure.start, 3)) return false;
  return isStated(view, 'applications.received.total') && holds(verbs, 'handle');
}

/** 受理办结20起,办结19起: how many were concluded is counted next. */
export function concludedNext({ text, figure }: View): boolean {
  return takesIn(CONCLUDED_NEXT, text, figure.end, figure.end + 24);
}

/** Takes ,办结19起 and (含上年结转1起),办结19起 behind 受理办结20起; leaves ,办结率. */
const CONCLUDED_NEXT = prefiltered(/^(?:\([^()]{0,14}\))?[,;](?:已|其中)?(?:办结|答复)了?\d/u);
