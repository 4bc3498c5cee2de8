/** Reads `reconsideration.*` and `litigation.total`: disputes over disclosure. Refuses the body's other cases. */
import { prefiltered, takes, takesBefore } from '../../../../domain/prefilter.ts';
import { amongDisputes } from './among-disputes.ts';
import { CASE_UNITS_OR_TIMES } from '../figures/counts-cases.ts';
import { decidesOnDisputes } from './decides-on-disputes.ts';
import {
  correctedOf,
  disputeBehind,
  disputesOfHeading,
  isShareOfCases,
  raisedBefore,
  raisedBehind,
  REQUESTS_TOO,
} from './dispute-counts.ts';
import { namedInTurn } from '../lists/distributed.ts';
import { lostOnly } from './lost-cases.ts';
import { ABOUT, aboutDisclosure } from './over-disclosure.ts';
import { inList } from '../view/read-list.ts';
import { NOTHING, type Reading } from '../view/reader.ts';
import { restOfSentence } from '../text/rest-of-sentence.ts';
import { valueAt } from '../view/stated-value.ts';
import type { Token } from '../words/tokenise.ts';
import { holds, nearest, wordOf, type View } from '../view/view.ts';
import { textBefore } from '../text/text-before.ts';

const RESULTS: ReadonlySet<string> = new Set(['upheld', 'corrected', 'disputePending', 'disputeOther']);
const RESULT_ROW: Readonly<Record<string, string>> = {
  upheld: 'upheld',
  corrected: 'corrected',
  disputePending: 'pending',
  disputeOther: 'other',
};
const DISPUTES: ReadonlySet<string> = new Set(['reconsideration', 'litigation', 'disputeBoth']);

/** Metrics of a figure of disputes. */
export function readDisputes(view: View): readonly Reading[] {
  if (!CASE_UNITS_OR_TIMES.has(view.figure.unit) || isShareOfCases(view)) return NOTHING;
  if (correctedOf(view)) return [{ metric: 'reconsideration.corrected' }];
  const named = namedBehind(view);
  if (named !== null) return [{ metric: `${named}.total` }];
  const headed = countedUnderHeading(view);
  if (headed !== null) return headed;
  if (!aboutDisclosure(view) || holds(view.near, 'hold', 'sendUp') || isPublished(view) || namesDecoy(view))
    return NOTHING;
  const split = litigationByWay(view);
  if (split !== null) return split.map((metric) => ({ metric }));
  const among = amongDisputes(view);
  if (among !== null) return among;
  const shared = overDisclosure(view);
  if (shared !== null) return [{ metric: shared }];
  if (ofOtherMatter(view)) return NOTHING;
  const inTurn = namedInTurn(view, ({ id }) => id === 'reconsideration' || id === 'litigation');
  if (inTurn !== null) return [{ metric: `${inTurn.id}.total` }];
  const raised = raisedBehind(view);
  if (raised !== null && !view.stated.some(({ metric }) => metric === `${raised}.total`))
    return [{ metric: `${raised}.total` }];
  const counted = disputeBehind(view) ?? raisedBefore(view);
  if (counted !== null && !inList(view)) return [{ metric: `${counted}.total` }];
  const behind = view.tail[0]?.start === view.figure.end ? nearest(view.tail, RESULTS) : null;
  const result =
    behind ??
    nearest(
      view.near.filter((token) => !isCounted(view, token)),
      RESULTS,
    );
  if (result !== null) return resultOf(view, result.id);
  if (lostOnly(view)) return NOTHING;
  if (view.head === null || !DISPUTES.has(view.head.id)) return NOTHING;
  if (repeatsTotal(view, view.head.id)) return NOTHING;
  if (view.head.id === 'disputeBoth' || bothNamed(view)) return both(view);
  return [{ metric: `${view.head.id}.total` }];
}

/** 四、…行政复议、行政诉讼情况 / 本年度均为0件: those that the heading names; 行政复议。共2件: the one that it names; null for other figures. */
function countedUnderHeading(view: View): readonly Reading[] | null {
  if (view.heading !== 'dispute') return null;
  const before = textBefore(view.text, view.figure.start, 20);
  const named = disputesOfHeading(view.text);
  if (named.length === 1) return ALL_OF_THEM.test(before) ? named.map((metric) => ({ metric })) : null;
  if (takes(EACH_OF_THEM, before, view.text)) return both(view);
  return view.figure.value === 0 && ALL_OF_THEM.test(before) ? both(view) : null;
}

/** Takes the 各 that begins a sentence, 本年度各; leaves 行政复议各. */
const EACH_OF_THEM = prefiltered(/(?:^|[。:])(?:本年度?|全年)?各(?:有|为)?$/u);

/** Takes 本年度均为, 均, 共发生 at the start of a sentence; leaves 行政复议均为. */
const ALL_OF_THEM =
  /(?:^|[。:])[^,。;:复诉]{0,14}(?:均|都|全部)[为是]?$|(?:^|。)(?:20\d\d年|本年度?|全年|年内|共|总?计|发生|为|有)*$/u;

/** Takes 涉处罚的行政复议, 其他行政诉讼, 民事诉讼, 各类行政复议, 结转的复议, 作为复议机关受理行政复议; leaves 涉及信息公开的行政复议. */
const OF_OTHER_MATTER = prefiltered(
  /涉及?(?![^,。;、的]*(?:公开|申请))[^,。;、的\d]{2,8}的(?:行政)?(?:复议|诉讼)(?:的?案件)?$|(?:其他行政|结转的?(?:行政)?|民事|各类(?:行政)?|代理[^,。;\d]{0,8}行政|作为(?:行政)?复议机关[^,。;\d]*)(?:复议|诉讼)(?:的?案件)?$/u,
);

/** Disputes over the body's business, told by the words in front of them or behind their count, and those that it decides on. */
function ofOtherMatter({ text, figure }: View): boolean {
  const before = textBefore(text, figure.start, 32);
  if (takes(OF_OTHER_MATTER, before, text) || takes(OVER_BUSINESS, before, text)) return true;
  if (takes(OF_OTHERS, before, text)) return true;
  if (decidesOnDisputes(textBefore(text, figure.start, 60)) && !ABOUT.test(before)) return true;
  const behind = restOfSentence(text, figure.end, 48);
  return UNRELATED.test(behind) || SHARE_BEHIND.test(behind) || (APPLIED_FOR.test(before) && DECIDED.test(behind));
}

/** Takes 受理对部门信息公开行为不服的复议, 办理以乡镇为被申请人的信息公开复议, who others are; leaves 收到以我局为被申请人的复议. */
const OF_OTHERS = prefiltered(
  /(?:受理|办理|审理|审结)[^,。;\d]{0,4}(?:对|以)(?:[各下](?:县区|区县|级)|县区|乡镇|镇街|镇|街道|部门|所属|下级)[^,。;\d]{0,14}(?:不服|为被申请人|为被告)[^,。;\d]{0,12}(?:复议|诉讼)(?:申请|案件|案)?$/u,
);
/** Takes 工伤认定行政复议, 处罚类行政复议的案件, 政府采购类行政复议3件、行政诉讼; leaves 信息公开类行政复议. */
const OVER_BUSINESS = prefiltered(
  /(?:工伤(?:认定)?|采购|处罚|征[收地]|拆迁|登记|社保|劳动(?:保障)?|强制|许可|权属|确权|信访|执法|招投标|投诉举报)(?:类|领域|方面|事项|引发|案件|纠纷)*的?行政(?:复议(?:的?案件)?(?:\d+[件起宗例][、,]行政诉讼)?|诉讼)(?:的?案件)?$/u,
);
/** Takes ,均为治安处罚类 and ,与政府信息公开无关; leaves ,均为信息公开类, ,均为维持 and ,均未涉及. */
const UNRELATED =
  /^[^。;]{0,24}与(?:政府)?信息公开(?:工作)?(?:均|都)?无关|^,(?:均|都|全部)[为系属](?![^,。;]*(?:公开|申请))[^,。;\d]{2,12}(?:类|纠纷)/u;
/** Takes ,其中涉及政府信息公开1件: of all those counted; leaves ,其中维持1件. */
const SHARE_BEHIND =
  /^(?:案件|申请)?[,(](?:其中|含),?(?:涉及?|因|属于?|关于|有关|针对)?(?:政府)?信息公开[^,。;、\d]{0,8}\d/u;

/** 行政复议3件,其中涉及政府信息公开1件: those of all disputes that are over disclosure; null for other figures. */
function overDisclosure({ text, figure }: View): string | null {
  const found = SHARE_BEFORE.exec(textBefore(text, figure.start, 48));
  if (found === null) return null;
  return found[1] === '复议' ? 'reconsideration.total' : 'litigation.total';
}

/** Takes 行政复议申请3件,其中涉及政府信息公开的, whose group is the dispute; leaves 行政复议3件,其中维持. */
const SHARE_BEFORE =
  /(复议|诉讼)(?:案件|申请|案)?(?:共|有|为)?\d+[件起宗例][,(](?:其中|含),?(?:涉及?|因|属于?|关于|有关|针对)?(?:政府)?信息公开(?:引发|引起)?(?:类|工作|领域|方面|事项|案件|申请)*的?(?:有|为|共)?$/u;

/** 复议后又起诉1件, 未经复议直接起诉2件, 2件为复议后起诉: litigation by both ways to court, as the form counts it; null for other figures. */
function litigationByWay({ text, figure, stated }: View): readonly string[] | null {
  const found =
    WAY_TO_COURT.exec(textBefore(text, figure.start, 24)) ?? WAY_BEHIND.exec(text.slice(figure.end, figure.end + 20));
  if (found === null) return null;
  const way = found[1] === undefined ? 'litigation.afterReconsideration.total' : 'litigation.direct.total';
  const isAlone = !text.includes('复议后') || !text.includes('直接');
  return isAlone && !stated.some(({ metric }) => metric === 'litigation.total') ? ['litigation.total', way] : [way];
}

/** Takes 未经复议直接起诉, 直接提起诉讼, 复议后又提起行政诉讼, whose group tells the direct ones; leaves 行政诉讼, 复议后. */
const WAY_TO_COURT =
  /(?:(直接)(?:向法院)?|(?:复议后|经复议)(?:又|再)?(?:被)?(?:申请人)?)(?:提起的?)?(?:起诉|(?:行政)?诉讼)(?:的(?:行政)?诉讼|的)?(?:案件|案)?(?:共|有|为|的)?$/u;

/** Takes 为复议后起诉, 系未经复议直接提起诉讼; leaves 复议后维持 and 直接起诉2件. */
const WAY_BEHIND =
  /^(?:案件|的)?(?:为|是|系|属于?)?(?:未经(?:行政)?复议)?(?:(直接)(?:向法院)?|(?:经?复议后)(?:又|再)?)(?:提起)?(?:起诉|(?:行政)?诉讼)(?:的|案件)*(?=[,。;、)]|$)/u;

/** Takes 收到行政复议申请, of which the next words tell whether the body decides on them. */
const APPLIED_FOR = /(?:收到|接收|接到)行政复议(?:申请|案件)$/u;
/** Takes ,受理131件; leaves ,均已办结. */
const DECIDED = /^,(?:其中)?(?:依法)?(?:受理|审理|审结|立案)\d/u;

/** Words of what is published that tell of disputes that they are new. */
const NEWLY: ReadonlySet<string> = new Set(['新增', '新发']);

/** 公开行政复议决定书12件; leaves 新增行政复议12件. */
function isPublished(view: View): boolean {
  return view.near.some((token) => token.id === 'publish' && !NEWLY.has(wordOf(view, token)));
}

/** Words of other matters, but for 领域: 信息公开领域行政复议. */
function namesDecoy(view: View): boolean {
  return view.near.some((token) => token.id === 'decoy' && wordOf(view, token) !== '领域');
}

/** 有1件涉及信息公开的行政复议: the dispute at the end of the words that say what it was about. */
function namedBehind(view: View): 'reconsideration' | 'litigation' | null {
  const found = ABOUT_BEHIND.exec(view.text.slice(view.figure.end, view.figure.end + 48));
  if (found === null || !ABOUT.test(found[0])) return null;
  return found[1] === '复议' ? 'reconsideration' : 'litigation';
}

/** Takes 涉及政府信息公开的行政复议,; leaves 涉及行政复议、诉讼 and 行政复议被纠错. */
const ABOUT_BEHIND =
  /^(?:(?:申请人)?(?:对|不服)|涉及|有关|关于|因|针对|(?:(?:政府)?信息公开|依申请公开)(?:申请|答复书?|告知书?|事项)?(?:被|引发|引起))[^,。;、\d]{2,30}?(?:行政)?(复议|诉讼)(?:案件|案|申请|事项)?(?=[,。;)]|$)/u;

/** The 维持 of 2件维持,1件尚在审理: it is said of the figure in front of it. */
function isCounted({ tokens }: View, token: Token): boolean {
  const before = tokens[tokens.indexOf(token) - 1];
  return before !== undefined && before.figure !== null && before.end === token.start;
}

/** 行政复议3件,其中1件被复议机关撤销, 复议166件,诉讼44件,其中37件复议未审结: what came of some of those counted. */
function repeatsTotal(view: View, dispute: string): boolean {
  if (!inList(view)) return false;
  return view.stated.some(
    ({ index, metric }) =>
      metric === `${dispute}.total` && (index === view.listTotal || valueAt(view, index) >= view.figure.value),
  );
}

function resultOf(view: View, id: string): readonly Reading[] {
  if (holds(view.tail, 'litigation')) return NOTHING;
  const subject = nearest(view.sentence, DISPUTES);
  return subject?.id === 'reconsideration' ? [{ metric: `reconsideration.${RESULT_ROW[id] as string}` }] : NOTHING;
}

/** Takes 行政复议、行政诉讼均为0件, 各1件; a number above zero for both together states neither. */
function both(view: View): readonly Reading[] {
  if (view.figure.value !== 0 && !takesBefore(EACH, view.text, view.figure.start, 4)) return NOTHING;
  const disputes = [{ metric: 'reconsideration.total' }, { metric: 'litigation.total' }];
  const requested = view.figure.value === 0 && REQUESTS_TOO.test(textBefore(view.text, view.figure.start, 48));
  return requested ? [{ metric: 'applications.received.total' }, ...disputes] : disputes;
}

/** Takes 各, 均为; leaves 共. */
const EACH = prefiltered(/(?:各(?:为|有)?|[均都](?:为|是|有)?)$/u);

function bothNamed(view: View): boolean {
  return holds(view.near, 'reconsideration') && holds(view.near, 'litigation');
}
