/** How an act or a noun of a phrase is linked to the words beside it: 发布、转载, 动态及各类信息, 录用信息. */
import { prefiltered, takesBefore } from '../../../../domain/prefilter.ts';
import type { Token } from '../words/tokenise.ts';
import { holds, wordOf, type View } from '../view/view.ts';

/** 发布、转载微博43条, 主动公开和转载信息, 发布制作视频: an act named beside publishing. */
export function joinsPublished(view: View, act: Token): boolean {
  const at = view.near.indexOf(act);
  const [link, verb] = view.near.slice(at + 1, at + 3);
  if (link === undefined || link.end !== act.start) return false;
  if (link.id === 'publish') return !ANSWERS.has(act.id);
  if (REPORTS.test(wordOf(view, act)) && view.text[act.end] === '、') return true;
  return LINK.test(wordOf(view, link)) && verb?.id === 'publish' && verb.end === link.start;
}

/** Acts upon letters and requests: 主动公开答复24件 counts what was answered. */
const ANSWERS: ReadonlySet<string> = new Set(['answer', 'close', 'receive']);
/** Takes the 报道 of 推送各类报道、信息, a kind of items; leaves 转载. */
const REPORTS = /^(?:宣传)?报道$/u;

/** Takes 、, 和, 并; leaves 的. */
const LINK = /^(?:、|以?及|[和与并或])$/u;

/** Takes the 录用 of 招聘录用信息、…等信息, which only names a kind; leaves 收到留言等信息. */
export function namesKind(view: View, act: Token): boolean {
  const further = view.near.slice(view.near.indexOf(act) + 1);
  if (further.some(({ id }) => id === 'publish') && holds(view.near, 'pause')) return true;
  return view.near.some((token) => token.start === act.end && ['info', 'pause', 'category'].includes(token.id));
}

/** 公开本部门制作的政府信息57条: who made what was published. */
export function madeByBody(view: View, act: Token): boolean {
  if (act.id !== 'make' || view.text[act.end] !== '的') return false;
  return view.near.some(({ id, end }) => id === 'agency' && end === act.start);
}

/** 发布工作动态及各类政务信息128条: a kind, and all others with it. */
export function joinsAll(view: View, all: Token): boolean {
  if (takesBefore(WITHIN, view.text, all.start, 3)) return true;
  return wordOf(view, all).startsWith('各类') && takesBefore(JOINED_ALL, view.text, all.start, 1);
}

/** Takes 在内的 of 包括职能、预算在内的各类信息; leaves 内的. */
const WITHIN = prefiltered(/在内的?$/u);
/** Takes the 及 of 动态及各类信息; leaves 、. */
const JOINED_ALL = prefiltered(/[及和与]$/u);

/** 各类信息及政策解读56条: a kind behind all items, with them. */
export function joinedToAll(view: View, kind: Token): boolean {
  if (kind.id !== 'interpretation' && kind.id !== 'category') return false;
  const [link, all] = view.near.slice(view.near.indexOf(kind) + 1);
  return link?.end === kind.start && JOINS.test(wordOf(view, link)) && all?.id === 'info' && all.end === link.start;
}

/** Takes 及, 和; leaves 、. */
const JOINS = /^(?:以?及|和|与)$/u;

/** Takes 各类, which takes in the kinds named behind it: 各类动态和服务信息; leaves 相关. */
export const ALL_KINDS = /各[类项种]/u;
