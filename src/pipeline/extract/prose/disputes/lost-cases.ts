/** Words of disputes that a body lost: a count of these, or none of these, says nothing of how many disputes there were. */
import type { View } from '../view/view.ts';

/** Takes 被行政复议机关纠错, 诉讼败诉; leaves 行政复议案件. */
export const LOST = /纠错|败诉|败议|被纠正|责令|撤销|确认违法|改判|被变更/u;

/** 被纠错的行政复议0件: those lost, of which there may be others. */
export function lostOnly(view: View): boolean {
  const begun = view.near.at(-1)?.start ?? view.figure.start;
  return LOST.test(view.text.slice(begun, view.figure.start));
}
