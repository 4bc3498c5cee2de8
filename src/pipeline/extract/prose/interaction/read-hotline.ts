/**
 * Reads `hotline.*` and `messages.received`: tickets of 12345 or an equal hotline, and letters of boxes and boards.
 * A figure over several channels of which the hotline is one has scope mixed.
 */
import { prefiltered, taken, takesBefore, takesIn } from '../../../../domain/prefilter.ts';
import { countsBesideLine } from './beside-line.ts';
import { beginsName } from '../view/begins-name.ts';
import { callsBehindTickets } from './calls-and-tickets.ts';
import { closedAtFullRate } from '../requests/closed-at-rate.ts';
import { DEALING } from '../words/dealing-words.ts';
import { isBesideClosed, isDone } from './done-tickets.ts';
import { channelTokens, isIntake, ofMixedTotal, scopeOf } from './intake-channels.ts';
import { COMPLAINTS, isFurtherKind } from './further-kind.ts';
import { reachesVerb } from './reaches-verb.ts';
import { inList } from '../view/read-list.ts';
import { namedInTurn } from '../lists/distributed.ts';
import { isOpinionsAmongKinds } from './opinions-among-kinds.ts';
import { readMessages } from './read-messages.ts';
import { NOTHING, type Reading } from '../view/reader.ts';
import { topicOf } from '../view/read-topic.ts';
import { isStated } from '../view/stated-value.ts';
import { holds, wordOf, type View } from '../view/view.ts';
import type { Token } from '../words/tokenise.ts';
import { textBefore } from '../text/text-before.ts';

const TICKET_UNITS: ReadonlySet<string> = new Set([
  '',
  '件',
  '件次',
  '条',
  '条次',
  '人次',
  '次',
  '个',
  '起',
  '宗',
  '例',
  '项',
  '单',
  '批次',
  '通',
  '封',
  '份',
  '批',
  '余',
  '份次',
  '张',
]);
const KINDS: ReadonlySet<string> = new Set(['complaints', 'consultations', 'suggestions', 'tipoffs', 'helpRequests']);
const FOREIGN: ReadonlySet<string> = new Set([
  'info',
  'request',
  'interpretation',
  'views',
  'followers',
  'decoy',
  'proposal',
  'press',
  'openDay',
  'category',
  'reconsideration',
  'litigation',
  'penalties',
  'licensing',
  'applicantWord',
  'publish',
  'sendUp',
]);

/** Another matter; leaves the 受理量 of 12345热线受理量12600件. */
function isForeignHead(view: View, head: Token): boolean {
  if (head.id === 'request') return !/^受理[总数]?量?$/u.test(wordOf(view, head));
  if (head.id === 'decoy' && wordOf(view, head) === '事件')
    return !holds(view.near, 'hotline') || !holds(view.near, 'receive');
  if (head.id === 'info' && takesIn(EXCHANGED, view.text, head.start - 2, head.end)) return false;
  if (head.id === 'decoy' && holds(view.near, 'letterbox') && COLUMN.test(wordOf(view, head))) return false;
  return FOREIGN.has(head.id) || POSTS.has(head.id);
}

/** Takes 互动信息, the letters of boxes; leaves 政府信息. */
const EXCHANGED = prefiltered(/^互动信息$/u);
/** Takes the 栏目 of “领导信箱”“在线咨询”等栏目受理26件; leaves 通报. */
const COLUMN = /^(?:栏目|专栏|版块|板块)$/u;

/** What accounts carry: 发布微信426条. */
const POSTS: ReadonlySet<string> = new Set(['wechat', 'weibo']);

/** Metrics of a figure of tickets or letters. */
export function readHotline(view: View): readonly Reading[] {
  if (!TICKET_UNITS.has(view.figure.unit) || view.figure.headsPair || beginsName(view)) return NOTHING;
  if (countsBesideLine(view) || takesBefore(DUE, view.text, view.figure.start, 6)) return NOTHING;
  const inTurn = intakeInTurn(view);
  if (inTurn !== null) return inTurn;
  const topic = topicOf(view);
  const spoken = holds(view.tail, 'hotline', 'letterbox') || ofLinesAmount(view);
  if (topic !== 'hotline' && topic !== 'letterbox' && !spoken) return NOTHING;
  if (view.head !== null && isForeignHead(view, view.head)) return NOTHING;
  const channels = channelTokens(view);
  const named =
    channels.some((token) => token.id === 'hotline') || (view.heading === 'hotline' && !channels.some(isIntake));
  if (!named) return readMessages(view, channels);
  if (holds(view.near, 'cityService') && !view.near.some(isIntake)) return NOTHING;
  if (isFurtherKind(view)) return NOTHING;
  const told = rowsOf(view);
  const rows = (told.length === 0 ? rowsOfLine(view) : told).filter(
    (row) => row !== 'received' || !(sharesReceived(view) || callsBehindTickets(view)),
  );
  const scope = scopeOf(view, channels);
  return rows.map((row) => (scope === null ? { metric: `hotline.${row}` } : { metric: `hotline.${row}`, scope }));
}

/** Takes 应办结, 到期应办理; leaves 办结. */
const DUE = prefiltered(/应(?:办[结理]?|答复|回复)(?:数|量|共|为)*$/u);

/** 热线件、信访件分别为233件、41件: each by its place; null where nothing is dealt out. */
function intakeInTurn(view: View): readonly Reading[] | null {
  const named = EACH.test(textBefore(view.text, view.figure.start, 60)) ? namedInTurn(view, isNamedIntake) : null;
  if (named === null || !holds(view.sentence, 'hotline')) return null;
  if (holds(view.near, 'overdue')) return NOTHING;
  const row = holds(view.sentence, 'close') ? 'closed' : 'received';
  if (named.id === 'hotline') return [{ metric: `hotline.${row}` }];
  return named.id === 'letterbox' && row === 'received' ? [{ metric: 'messages.received' }] : NOTHING;
}

/** Takes 分别, 依次; leaves 各. */
const EACH = new RegExp(DEALING, 'u');

/** What may come in by several ways; other matters stand in their places. */
function isNamedIntake({ id }: Token): boolean {
  return id === 'hotline' || id === 'letterbox' || id === 'cityService' || id === 'otherMatter';
}

/** 12345热线受理量500件: the amount is the line's, whatever may have such an amount. */
function ofLinesAmount({ head, near }: View): boolean {
  const line = head === null ? undefined : near[near.indexOf(head) + 1];
  return head?.id === 'request' && line?.id === 'hotline' && line.end === head.start;
}

/** 热线受理2877件,自行处理2276件,派单601件: what was done with the tickets counted before, in the same sentence. */
function sharesReceived(view: View): boolean {
  const from = view.index - view.sentence.length;
  const earlier = view.stated.find((fact) => fact.metric === 'hotline.received' && fact.index >= from);
  if (earlier === undefined) return false;
  return !view.tokens
    .slice(earlier.index, view.index)
    .some((token) => token.id === 'hotline' || (token.id === 'receive' && !SHARED_OUT.test(wordOf(view, token))));
}

/** Takes 转办, 派单, which is done with what came in; leaves 受理. */
const PASSED_ON = /^(?:转|派|分办|流转|下派|交办)/u;
/** Takes 承办 behind 收到442件 too; leaves 接到. */
const SHARED_OUT = /^(?:转|派|分办|流转|下派|交办|承[办接])/u;

/** 12328电话服务中心全年受理业务58.7万件: whatever words stand between the line and its verb, and the verb and the number. */
function rowsOfLine(view: View): readonly string[] {
  if (inList(view) || view.stated.some(({ metric }) => metric === 'hotline.received')) return [];
  const said = taken(LINE, textBefore(view.text, view.figure.start, 48), view.text)?.[0];
  return said === undefined || NOT_TAKEN_IN.test(said) ? [] : ['received'];
}

/** Takes 12329热线呼入量, 12398能源监管热线全年共收到有效信息; leaves 热线座席12. */
const LINE = prefiltered(
  /(?:(?<!\d)(?:12\d{3}|96\d{3,4}|8890)(?!\d)|热线|专线)”?[^,。;、:\d]{0,14}?(?:受理|接听|呼入|接到|收到|承办|承接|转办|交办|人工服务|接待)[^,。;、\d]{0,8}$/u,
);
/** Takes what is done besides taking in: 培训, 满意率, 办结; leaves 受理业务. */
const NOT_TAKEN_IN = /培训|座席|人员|率|办结|超|逾|上线|栏目|节目|活动|领导|日均|平均|最高|申请|建议提案|天|小时/u;

function rowsOf(view: View): readonly string[] {
  if (closedAtFullRate(view, 'hotline.received')) return ['closed'];
  const around = [...view.near, ...view.tail];
  if (!reachesVerb(view)) return [];
  const late = around.find(({ id }) => id === 'overdue');
  if (late !== undefined) return wordOf(view, late).startsWith('延期') ? [] : ['overdue'];
  const kinds = view.headBehind ? view.tail.filter((token) => KINDS.has(token.id)) : kindsBefore(view);
  if (kinds.length > 0 && byWay(view)) return [];
  if (new Set(kinds.map(({ id }) => id)).size === 1 && !joinsTickets(view, kinds[0] as Token))
    return [(kinds[0] as Token).id];
  if (isSorted(view)) return [];
  if (kinds.length === 0 && isOpinionsAmongKinds(view)) return ['suggestions'];
  if (isBesideClosed(view)) return [];
  const closed = isDone(view) || around.some((token) => token.id === 'close' && view.text[token.end] !== '率');
  const received =
    takesBefore(TAKEN_TOO, view.text, view.figure.start, 20) ||
    around.some((token) => token.id === 'receive' && !(closed && PASSED_ON.test(wordOf(view, token))));
  const allDone = takesIn(ALL_DONE, view.text, view.figure.end, view.figure.end + 16) && !holds(view.near, 'close');
  if (closed) return received || (allDone && !isStated(view, 'hotline.received')) ? ['received', 'closed'] : ['closed'];
  if (inList(view) && !saysWhatCameIn(view) && !ofMixedTotal(view)) return [];
  return received || kinds.length > 0 || holds(around, 'handle', 'answer', 'ticket', 'hotline') ? ['received'] : [];
}

/** Takes 全部办结, 均已按时办结 behind a number of tickets, which are as many as came in; leaves 办结. */
const ALL_DONE = prefiltered(/^(?:均|已?全部|都)[^,。;\d]{0,8}办[结毕复]/u);

/** Takes 回应并办结群众诉求; leaves 办结. */
const TAKEN_TOO = prefiltered(/(?:回应|受理|接听|承办|接收)并(?:及时|全部|按时)?(?:办结|答复)[^,。;\d]{0,8}$/u);

/** 整改12345热线办理不规范问题6个, 梳理12345热线高频问题56个: what was found among the tickets. */
function isSorted(view: View): boolean {
  if (holds(view.near, 'receive', 'answer', 'close')) return false;
  return view.near.some((token) => SORTED.test(wordOf(view, token)));
}

/** Takes 整改, 梳理; leaves 收集. */
const SORTED = /整改|梳理|排查|清理|检查|抽查|汇总|通报/u;

/** 通过12345热线回应咨询、投诉等500条, an item of a list of other matters: it names its line and what was done. */
function saysWhatCameIn(view: View): boolean {
  const ofTickets = view.stated.some(({ index, metric }) => index === view.listTotal && metric.startsWith('hotline.'));
  return !ofTickets && holds(view.near, 'hotline') && holds(view.near, 'receive', 'handle', 'answer');
}

/** 受理举报9件,微信举报3件、电话举报6件: by what ways those counted before came in. */
function byWay(view: View): boolean {
  const from = view.index - view.sentence.length;
  return (
    takesBefore(BY_WAY, view.text, view.figure.start, 12) &&
    view.stated.some(({ index, metric }) => metric.startsWith('hotline.') && index >= from)
  );
}

/** Takes 微信举报, 电话投诉, 微信举报平台; leaves 电话热线投诉. */
const BY_WAY = prefiltered(
  /(?:微信|电话|网络|网上|来信|信函|现场|来访|来电)(?:端|平台|渠道)?(?:投诉|举报|咨询|求助)(?:平台|渠道|小程序)?$/u,
);

/** 举报投诉、政策咨询13件: one kind beside others in one count. */
function joinsTickets(view: View, kind: Token): boolean {
  const at = view.tokens.indexOf(kind);
  const [other, link] = view.tokens.slice(Math.max(0, at - 2), at);
  if (takesIn(CALLS_TOO, view.text, kind.end, kind.end + 5)) return true;
  if (link?.id === 'ticket' && link.end === kind.start && COMPLAINTS.test(wordOf(view, link))) return true;
  return link?.id === 'pause' && link.end === kind.start && other?.id === 'ticket' && other.end === link.start;
}

/** Takes 、咨询电话 behind 求助, 、投诉举报 behind 咨询; leaves 、咨询12件. */
const CALLS_TOO = prefiltered(/^[、和及与](?:(?:咨询|投诉|举报|求助)电话|投诉举报|举报投诉)/u);

/** Kinds that stand in one run in front of the figure: 投诉288件 has one, 投诉、咨询等308件 has two. */
function kindsBefore(view: View): readonly Token[] {
  return view.near.filter((token) => KINDS.has(token.id) && !isQuoted(view, token));
}

/** Takes the 投诉 of 热线“我要投诉”, which is the name of a board. */
function isQuoted({ text }: View, token: Token): boolean {
  const open = text.lastIndexOf('“', token.start);
  return open !== -1 && token.start - open <= 20 && !text.slice(open, token.start).includes('”');
}
