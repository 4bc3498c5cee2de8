/**
 * Disputes named behind their count: 4宗信息公开行政复议, 1件行政诉讼. Takes the text behind a figure; gives which dispute it counts, whatever
 * is said of the outcome behind. Leaves counts of what came of them, and 行政复议、诉讼 together.
 */
import { prefiltered, taken, takesBefore, takesIn } from '../../../../domain/prefilter.ts';
import { textBefore } from '../text/text-before.ts';
import type { View } from '../view/view.ts';

type Dispute = 'reconsideration' | 'litigation';

/** The dispute that stands right behind the figure; null for none. */
export function disputeBehind({ figure, text }: View): Dispute | null {
  const found = taken(BEHIND, text.slice(figure.end, figure.end + 36), text);
  if (found === null) return null;
  return (found[1] ?? found[2]) === '复议' ? 'reconsideration' : 'litigation';
}

/** Takes 信息公开行政复议、, 被行政复议结果维持, 信息公开被诉案件, 行政诉讼的办理情况; leaves 行政复议纠错 and 行政复议、诉讼. */
const BEHIND = prefiltered(
  /^(?:(?:涉及?|因|关于)?(?:政府)?信息公开(?:类|引发|引起|领域)?的?)?(?:被)?(?:申请|提起)?(?:行政)?(复议|诉讼|被诉|应诉)(?:案件|案|申请|件)?(?:的)?(?=[,。;、)]|均|结果|已|(?:和|及|与)\d|(?:办理|处理|应对|具体)?情况|大多|大都|主要|多[因由为]|反映|暴露|$)(?!、(?:提起)?(?:行政)?诉讼)|^被(?:申请|提起)?行政(复议|诉讼)(?:结果|均|并)/u,
);

/** 20件行政复议中有9件涉及分局: some of the cases, told by what they are about. */
export function isShareOfCases({ figure, text }: View): boolean {
  return takesBefore(OF_THE_CASES, text, figure.start, 12) && takesIn(CONCERNS, text, figure.end, figure.end + 20);
}

/** Takes 行政复议中有, 复议案件里, 复议案件有; leaves 行政复议. */
const OF_THE_CASES = prefiltered(/(?:复议|诉讼|案件)(?:[中里](?:,?有)?|有)$/u);
/** Takes 涉及分局, 出在程序上, 是因; leaves 维持, 因程序不当被撤销 and 属复议后起诉. */
const CONCERNS = prefiltered(
  /^(?:案件|案)?(?:均|都)?(?:涉及?|出[在自]|是|因|属于?|源于|来自|在(?!审|办))(?![^,。;\d]{0,10}(?:被(?:撤|纠|确认|责令)|起诉))/u,
);

/** 纠错4件复议案件: how many were set right, in front of what they are. */
export function correctedOf({ figure, text }: View): boolean {
  return takesBefore(SET_RIGHT, text, figure.start, 6) && takesIn(RECONSIDERED, text, figure.end, figure.end + 6);
}

/** Takes 纠错, 纠正了, 被撤销的; leaves 纠错率, 撤销. */
const SET_RIGHT = prefiltered(/(?:(?:纠错|纠正)了?|被(?:纠错|纠正|撤销|确认违法)的?)$/u);
/** Takes 复议案件, 行政复议; leaves 复议答复. */
const RECONSIDERED = prefiltered(/^(?:行政)?复议(?:案件?)?(?=[,。;已均全有中]|$)/u);

/** The totals of the disputes that the heading at the start of a passage names: (三)行政复议。 one, (三)行政复议、诉讼。 both; both where it has none of its own. */
export function disputesOfHeading(text: string): readonly string[] {
  const heading = taken(HEADING, text)?.[1] ?? '';
  const [reconsidered, sued] = [heading.includes('复议'), /诉/u.test(heading)];
  if (reconsidered !== sued) return [reconsidered ? 'reconsideration.total' : 'litigation.total'];
  return BOTH;
}

const BOTH = ['reconsideration.total', 'litigation.total'] as const;
/** Takes (三)行政复议。; leaves (三)行政复议12件. */
const HEADING = prefiltered(
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、])([^,。;:\d]{2,24})[。:]/u,
);

/** 行政复议提起2件, 行政诉讼、申诉各0件: the dispute in front of the figure, behind which stands that it came about. */
export function raisedBefore({ figure, text }: View): Dispute | null {
  const before = textBefore(text, figure.start, 24);
  const found = taken(RAISED, before, text) ?? taken(OVER_DISCLOSURE, before, text);
  if (found === null) return null;
  return found[1] === '复议' ? 'reconsideration' : 'litigation';
}

/** Takes 行政复议提起, 行政诉讼发生, 诉讼、申诉各; leaves 行政复议撤销. */
const RAISED = prefiltered(
  /(?<![、和及与或])(?:行政)?(复议|诉讼|被诉|应诉)(?:案件|案)?(?:(?:提起|发生|引发|产生|出现)(?:了|共|有)?|(?:、(?:申诉|投诉|举报|信访))+(?:各|均)(?:为|有)?)$/u,
);

/** Takes 被申请行政复议的信息公开案件, 进入诉讼程序的依申请公开件共, 应诉信息公开案件; leaves 复议、诉讼的信息公开案件. */
const OVER_DISCLOSURE = prefiltered(
  /(?<![、和及与或](?:行政|提起)?)(复议|诉讼|被诉|应诉)(?:程序|审理)?的(?:政府)?(?:信息公开|依申请公开)(?:申请)?(?:类)?(?:案件|案|事项|件)(?:共|有|为|计|数量?)*$|(?<![、和及与或])(?:应诉|被诉)的?(?:政府)?信息公开(?:申请)?(?:类|行政|诉讼)*(?:案件|案)(?:共|有|为|计|数量?)*$/u,
);

/** 1件引起行政复议, 其中1件申请人对答复不满,提出行政复议申请: the dispute that a request led to, in a clause to itself. */
export function raisedBehind({ figure, text }: View): Dispute | null {
  const found = taken(LED_TO, text.slice(figure.end, figure.end + 48), text);
  if (found === null) return null;
  return found[1] === '复议' ? 'reconsideration' : 'litigation';
}

/** Takes 引起行政复议,, 申请人不满,向县政府提出行政复议申请, 申请进入诉讼程序; leaves 未引起行政复议 and 引起行政复议3件. */
const LED_TO = prefiltered(
  /^[^。;、\d未没无]{0,24}?(?:引[起发]|提[起出]|申请|走到|进入|走上)了?(?:行政)?(复议|诉讼)(?:申请|程序)?(?=[,。;()]|$)/u,
);

/** Takes 依申请公开、行政复议, where requests are counted too; leaves 信息公开申请行政复议. */
export const REQUESTS_TOO = /申请(?:公开)?(?:件|数量)?(?:、|以?及|和|与)(?:被)?(?:申请)?行政复议/u;
