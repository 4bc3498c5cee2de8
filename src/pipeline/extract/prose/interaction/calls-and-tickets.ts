/** Calls of which tickets were made: 来电560件,形成工单230件. What the hotline received are the tickets. */
import { prefiltered, takesBefore, takesIn } from '../../../../domain/prefilter.ts';
import type { View } from '../view/view.ts';

/** True for a figure of calls behind which the tickets made of them are counted. */
export function callsBehindTickets({ figure, text }: View): boolean {
  return takesIn(MADE_TICKETS, text, figure.end, figure.end + 24) && takesBefore(CALLS, text, figure.start, 16);
}

/** Takes 来电, 接听电话, 话务量, 呼入量; leaves 工单. */
const CALLS = prefiltered(/(?:来电|电话|话务|呼入|来话|接听|通话)[^,。;\d]{0,6}$/u);
/** Takes ,形成工单230 and ,其中生成有效工单230; leaves ,转办230 and ,办结工单230. */
const MADE_TICKETS = prefiltered(
  /^[,、;](?:其中|共|已|累计)*(?:形成|生成|产生|建立|派发|登记|下派|转为|转化为?|立单)(?:的)?(?:各类|有效|诉求|受理|12345)*(?:工单|派单|诉求件|诉求)(?:共|为)?\d/u,
);
