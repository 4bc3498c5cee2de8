/**
 * Reads `applications.*`: requests received, carried in, concluded, carried out, their outcome and applicants.
 * Refuses other applications (资格认定申请), channels of requests, and figures of unknown objects.
 */
import { prefiltered, takesBefore, takesIn } from '../../../../domain/prefilter.ts';
import {
  allAnswered,
  answersAllListed,
  answersPart,
  concludedNext,
  dealtWith,
  isAnswered,
  saidConcluded,
  saysAllAnswered,
} from './answered-requests.ts';
import { mainApplicant } from './main-applicants.ts';
import { answeredAll, ofThoseConcluded } from './handled-and-answered.ts';
import { beginsName } from '../view/begins-name.ts';
import { isBesidePublished } from './beside-published.ts';
import { carriedRow, carriedWhole, carriesRequests, isCarriedCase } from './carried-requests.ts';
import { besideLetters, namesRequests, ofMixedIntake } from './mixed-intake.ts';
import { closedAtFullRate } from './closed-at-rate.ts';
import { DEALING } from '../words/dealing-words.ts';
import { isNewlyIn, saysNew } from '../time/newly-in.ts';
import { followsOther, isNoOwnRequest, noneToAnswer } from './no-own-request.ts';
import { tookNone } from './took-none.ts';
import { isOtherApplication, ofOtherApplication } from './other-application.ts';
import { personsApplied } from './persons-applied.ts';
import { inList } from '../view/read-list.ts';
import { NOTHING, type Reading } from '../view/reader.ts';
import { tellsOfSome } from './tells-of-some.ts';
import { topicOf } from '../view/read-topic.ts';
import { isByWay, isWaysShare, sumsUpWays } from './requests-by-way.ts';
import { valueAt } from '../view/stated-value.ts';
import { holds, ONLY_FILL, wordOf, type View } from '../view/view.ts';
import type { Token } from '../words/tokenise.ts';
import { textBefore } from '../text/text-before.ts';

const REQUEST_UNITS: ReadonlySet<string> = new Set([
  '',
  '件',
  '件次',
  '条',
  '份',
  '宗',
  '起',
  '次',
  '人次',
  '项',
  '例',
  '个',
  '封',
  '单',
  '批次',
  '笔',
  '份次',
  '条次',
]);
const FOREIGN = [
  'ticket',
  'letterbox',
  'proposal',
  'interpretation',
  'info',
  'decoy',
  'category',
  'views',
  'followers',
  'press',
  'openDay',
  'reconsideration',
  'litigation',
  'licensing',
  'penalties',
  'attribute',
  'hotline',
  'upheld',
  'corrected',
  'complaints',
  'consultations',
  'fee',
  'opinion',
] as const;
const APPLICANTS: ReadonlySet<string> = new Set([
  'naturalPerson',
  'enterprise',
  'researchInstitution',
  'publicInterest',
  'legalService',
]);

/** Metrics of a figure of requests. */
export function readRequests(view: View): readonly Reading[] {
  if (personsApplied(view)) return [{ metric: 'applications.received.total' }];
  if (!REQUEST_UNITS.has(view.figure.unit) || view.figure.headsPair || (!view.headBehind && beginsName(view)))
    return NOTHING;
  if (
    topicOf(view) !== 'request' &&
    view.head?.id !== 'request' &&
    !holds(view.tail, 'request') &&
    !carriesRequests(view)
  )
    return NOTHING;
  if (holds(view.near, 'hotline', 'letterbox') && holds(view.near, 'etc', 'etcWay') && !namesRequests(view))
    return NOTHING;
  if (closedAtFullRate(view, 'applications.received.total')) return [{ metric: 'applications.concluded.total' }];
  if (besideLetters(view) || isNoOwnRequest(view)) return NOTHING;
  if (tookNone(view)) return NOTHING;
  if (allAnswered(view)) return [{ metric: 'applications.concluded.total' }];
  const foreign = view.head !== null && (FOREIGN as readonly string[]).includes(view.head.id);
  if (foreign && !isCarriedCase(view, view.head as Token) && !isRequested(view, view.head as Token)) return NOTHING;
  if (sumsUpWays(view)) return [{ metric: 'applications.received.total' }];
  if (isWaysShare(view)) return NOTHING;
  if (view.head?.id === 'request' && (isOtherApplication(view, view.head) || isByWay(view, view.head))) return NOTHING;
  if (view.head === null && (ofOtherApplication(view) || followsOther(view) || noneToAnswer(view))) return NOTHING;
  const rows = states(view);
  return rows[0] === 'received.total' && tellsOfSome(view)
    ? NOTHING
    : rows.map((row) => ({ metric: `applications.${row}` }));
}

/** 依申请公开财政信息64件: information on request. */
function isRequested(view: View, head: Token): boolean {
  const before = view.tokens[view.tokens.indexOf(head) - 1];
  if ((head.id !== 'category' && head.id !== 'info') || !wordOf(view, head).endsWith('信息')) return false;
  return before?.id === 'request' && before.end === head.start && wordOf(view, before).startsWith('依申请');
}

function states(view: View): readonly string[] {
  const around = [...view.tail, ...view.near];
  const carried = carriedRow(view, around);
  if (carried !== null) return carried;
  if (holds(around, 'otherOutcome', 'delete', 'overdue') || isSentOn(view, around)) return [];
  const most = mainApplicant(view);
  if (most !== null) return [`received.${most}`];
  if (view.head?.id !== 'request' && holds(around, 'applicantWord') && !answersPart(view)) return [];
  if (holds(around, 'partlyGranted')) return holds(around, 'granted') ? [] : ['partlyGranted.total'];
  if (holds(around, 'granted')) return ['granted.total'];
  const applicant = around.find((token) => APPLICANTS.has(token.id));
  if (applicant !== undefined && ofThoseConcluded(view)) return [];
  if (applicant !== undefined && view.stated.some((fact) => fact.metric.startsWith('applications.')))
    return IN_TURN.test(textBefore(view.text, view.figure.start, 6)) ? [] : [`received.${applicant.id}`];
  if (applicant !== undefined && applicant.end === view.head?.start && !holds(view.near, 'receive')) return [];
  if (answersPart(view) || isAnswered(view)) return ['concluded.total'];
  if (answersAllListed(view)) return ['concluded.total'];
  if (view.head === null && !standsAlone(view)) return allUnderHeading(view) ? ['received.total'] : [];
  if (ofMixedIntake(view)) return ['received.total'];
  const part = inList(view) && !holds(view.near, 'close') && !isNew(view) && !isBesidePublished(view);
  return part ? [] : flowRows(view);
}

/** Takes 分别为, which deals numbers out to names: what they say together is told later; leaves 共为. */
const IN_TURN = new RegExp(`(?:${DEALING})[为是有]?$`, 'u');

/** 移送申请2件; leaves 群众提交申请2件, who handed them in. */
function isSentOn(view: View, around: readonly Token[]): boolean {
  return around.some((token) => token.id === 'sendUp' && wordOf(view, token) !== '提交');
}

/** 全年共有37件,均按时答复, under a heading of requests: nothing else is counted there. */
function allUnderHeading(view: View): boolean {
  if (view.heading !== 'request' || inList(view) || view.near.length === 0) return false;
  const bare = view.near.every(({ id }) => id === 'comma' || ONLY_FILL.has(id));
  return bare && saysAllAnswered(view.text, view.figure.end);
}

/** 处理92件,其中本年度新接收91件: what is new of those dealt with. */
function isNew(view: View): boolean {
  if (isNewlyIn(view)) return true;
  return holds(view.near, 'receive') && holds(view.near, 'thisYear') && !holds(view.near, 'none');
}

function flowRows(view: View): readonly string[] {
  const verbs = [...view.near, ...view.tail];
  const received = holds(verbs, 'receive') || isNewlyIn(view);
  const concluded = holds(verbs, 'close') || (holds(verbs, 'answer') && !endsInAnswerOnly(view));
  if (concluded && !received && saidConcluded(view)) return [];
  if (received && carriedWhole(view)) return ['received.total', 'carriedOut.total'];
  if (received && concluded) return concludedNext(view) ? ['received.total'] : ['received.total', 'concluded.total'];
  if (concluded || (!received && takesBefore(COMPLETED, view.text, view.figure.start, 24))) return ['concluded.total'];
  if (!received && !concluded && thenAnswered(view)) return [];
  if (!received && (dealtWith(view, verbs) || answeredAll(view, verbs))) return ['concluded.total'];

  if (received || holds(verbs, 'handle')) return ['received.total'];
  const requested = view.head !== null && (view.head.id === 'request' || isRequested(view, view.head));
  return requested && !isShare(view) ? ['received.total'] : [];
}

/** Takes 已完成依申请公开申请; leaves 完成3件,收到. */
const COMPLETED = prefiltered(/已?完成[^,。;\d]{0,16}$/u);

/** 收到5件。…1件申请信息属于其他部门, 法人提出申请2件: some of those received. */
function isShare(view: View): boolean {
  return view.stated.some(
    ({ index, metric }) =>
      metric === 'applications.received.total' && (view.headBehind || valueAt(view, index) > view.figure.value),
  );
}

/** 收到8件,共计办理10件,答复9件: what was at hand, of which the answered are counted next. */
function thenAnswered(view: View): boolean {
  return (
    dealtWith(view, [...view.near, ...view.tail]) &&
    takesIn(ANSWERED_OF, view.text, view.figure.end, view.figure.end + 30)
  );
}

/** Takes ,答复9件 and (含结转1件),办结8件; leaves ,均已答复. */
const ANSWERED_OF = prefiltered(
  /^(?:\([^()]{0,16}\))?[,;](?:已|共|全部)?(?:答复|办结|办复|回复)(?!率)[^,。;\d]{0,6}\d/u,
);

/** Takes 收到申请5件均答复, where the answer stands behind the figure and speaks of all. */
function endsInAnswerOnly(view: View): boolean {
  return holds(view.tail, 'answer') && !holds(view.near, 'answer');
}

/** True when nothing unknown stands between the verb and the figure: 办结11件, 共受理12件. */
function standsAlone(view: View): boolean {
  let cursor = (view.tokens[view.index] as Token).start;
  for (const token of view.near) {
    if (token.end < cursor) return false;
    if (['receive', 'close', 'answer', 'handle'].includes(token.id) || saysNew(view, token)) return true;
    if (!['filler', 'thisYear', 'year', 'colon', 'comma', 'agency'].includes(token.id)) return false;
    cursor = token.start;
  }
  return false;
}
