/**
 * Disputes named behind their count: 4宗信息公开行政复议, 1件行政诉讼. Takes the text behind a figure; gives which dispute it counts, whatever
 * is said of the outcome behind. Leaves counts of what came of them, and 行政复议、诉讼 together.
 */
import type { View } from './view.ts';

type Dispute = 'reconsideration' | 'litigation';

/** The dispute that stands right behind the figure; null for none. */
export function disputeBehind({ figure, text }: View): Dispute | null {
  const found = BEHIND.exec(text.slice(figure.end, figure.end + 36));
  if (found === null) return null;
  return (found[1] ?? found[2]) === '复议' ? 'reconsideration' : 'litigation';
}

/** Takes 信息公开行政复议、, 被行政复议结果维持, 信息公开被诉案件; leaves 行政复议纠错 and 行政复议、诉讼. */
const BEHIND =
  /^(?:(?:涉及?|因|关于)?(?:政府)?信息公开(?:类|引发|引起|领域)?的?)?(?:被)?(?:申请|提起)?(?:行政)?(复议|诉讼|被诉|应诉)(?:案件|案|申请|件)?(?:的)?(?=[,。;、)]|均|结果|已|(?:和|及|与)\d|$)(?!、(?:提起)?(?:行政)?诉讼)|^被(?:申请|提起)?行政(复议|诉讼)(?:结果|均|并)/u;

/** Takes 依申请公开、行政复议, where requests are counted too; leaves 信息公开申请行政复议. */
export const REQUESTS_TOO = /申请(?:公开)?(?:件|数量)?(?:、|以?及|和|与)(?:被)?(?:申请)?行政复议/u;
