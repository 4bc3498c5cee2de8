/** Tells numbers of callers who asked how to apply, and of requests that were not taken in or not dealt with, from requests. Takes the view of the figure. */
import { prefiltered, takesBefore } from '../../../../domain/prefilter.ts';
import type { View } from '../view/view.ts';

/** True where the words in front say that no request is counted as taken in. */
export function tookNone({ text, figure }: View): boolean {
  return takesBefore(NOT_TAKEN, text, figure.start, 6) || takesBefore(ASKED_HOW, text, figure.start, 30);
}

/** Takes 电话咨询如何提交申请的, 指导群众填写申请表; leaves 咨询并提交申请, 指导下收到申请. */
const ASKED_HOW = prefiltered(
  /(?:咨询|询问|指导|指引|辅导|帮助|协助)[^,。;\d收受]{0,8}(?:如何|怎[样么]|怎样|填[写报]|办理程序|流程)[^,。;\d收受]{0,10}$/u,
);
/** Takes 不受理, 不予受理 and 不予处理 of which a recogniser misread 予; leaves 受理 and 不予处理, which is an outcome. */
const NOT_TAKEN = prefiltered(/不(?:予?受|[^予,。;、]处)理(?:申请)?$/u);
