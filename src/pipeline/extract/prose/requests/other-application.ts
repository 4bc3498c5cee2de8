/** Tells applications for something else (资格认定申请, 劳动仲裁申请) from requests for information. */
import { prefiltered, takesIn } from '../../../../domain/prefilter.ts';
import { wordOf, type View } from '../view/view.ts';
import type { Token } from '../words/tokenise.ts';
import { textBefore } from '../text/text-before.ts';

/** 受理劳动仲裁申请56件,办结55件: what follows speaks of the same other application. */
export function ofOtherApplication(view: View): boolean {
  const request = view.sentence.find((token) => token.id === 'request' && !byApplicant(view, token));
  if (request !== undefined && AMOUNT_ONLY.test(wordOf(view, request))) return isOtherApplication(view, request);
  if (request === undefined || !LED.test(textBefore(view.text, request.start, 1))) return false;
  return isOtherApplication(view, request);
}

/** 法人申请1件 behind requests for information: who applied is no other matter. */
function byApplicant(view: View, { start }: Token): boolean {
  return APPLICANT.test(textBefore(view.text, start, 4)) && view.sentence.some((token) => namesRequest(view, token));
}

/** Takes 法人, 其他组织, 律师; leaves 残疾人. */
const APPLICANT = /(?:法人|公民|个人|企业|单位|公司|组织|机构|律师)$/u;

/** Takes the 裁 of 仲裁申请; leaves a mark. */
const LED = /[一-龥]$/u;

/** Takes 教师资格认定申请, whose first words are unknown; leaves 政府信息公开申请, 收到申请, 相关申请. */
export function isOtherApplication(view: View, head: Token): boolean {
  const word = wordOf(view, head);
  if (AMOUNT_ONLY.test(word))
    return view.heading !== 'request' && !view.sentence.some((token) => namesRequest(view, token));
  if (MATTERS.test(word)) return !TAKEN_IN.test(textBefore(view.text, head.start, 16));
  if (!BARE.test(word)) return false;
  const before = view.tokens[view.tokens.indexOf(head) - 1];
  if (before === undefined) return view.heading !== 'request';
  if (wordOf(view, before) === '登记') return view.heading !== 'request';
  if (wordOf(view, before) === '办' && LED.test(textBefore(view.text, before.start, 1))) return true;
  if (view.heading === 'request' && APPLICANT.test(textBefore(view.text, head.start, 4))) return false;
  if (endsUnknown(view, before)) return true;
  if (before.end < head.start) return !OPEN_PHRASE.test(textBefore(view.text, head.start, 4));
  return ['licensing', 'decoy', 'category', 'reconsideration', 'litigation', 'proposal'].includes(before.id);
}

/** Takes 申请, 申请件, 申请材料, which any business may have; leaves 公开申请. */
const BARE = /^申请(?:书|件|表|函|单|材料|事项|办件|信息)?$/u;

/** Takes 依申请事项, of which lists of services are made; leaves 依申请公开事项. */
const MATTERS = /^依申请(?:办理)?事项$/u;
/** Takes 受理, 办理691条; leaves 梳理. */
const TAKEN_IN = /(?:受理|收到|接收|接到|办理|处理|答复|办结|回复)[^,。;]*$/u;

/** Takes 申请量, 受理量, which any business may have; leaves 政府信息公开申请数量. */
const AMOUNT_ONLY = /^(?:申请|受理)(?:量|数|总数|数量)$/u;

/** Takes 依申请公开 beside 受理量; leaves 申请量. */
function namesRequest(view: View, token: Token): boolean {
  return token.id === 'request' && wordOf(view, token).includes('公开');
}

/** True for the 用 of 道路占用申请件: a single character at the end of an unknown word. */
function endsUnknown(view: View, { start, end }: Token): boolean {
  if (end - start > 1 || !takesIn(INSIDE, view.text, start, end)) return false;
  return LED.test(textBefore(view.text, start, 1)) && !view.tokens.some((token) => token.end === start);
}

/** Takes 用, 经, 在; leaves 的. */
const INSIDE = prefiltered(/[用经在以于从由因就]/u);

/** Takes 提出的申请, 形式申请; leaves 认定申请. */
const OPEN_PHRASE = /(?:的|出|式|组织|类|面|上|来|函|寄|络|信件|线|场|邮件)$/u;
