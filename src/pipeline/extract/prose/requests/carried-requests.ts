/** Requests carried between years: rows of 上年结转 and 结转下年, and counts whose noun stands behind or in the sentence before. */
import { prefiltered, taken, takes, takesBefore, takesIn } from '../../../../domain/prefilter.ts';
import { isNewlyIn } from '../time/newly-in.ts';
import { ofOtherYear } from '../time/of-other-year.ts';
import { valueAt } from '../view/stated-value.ts';
import type { Token } from '../words/tokenise.ts';
import { holds, wordOf, type View } from '../view/view.ts';
import { textBefore } from '../text/text-before.ts';

/** The rows that a figure beside 结转 states; null where nothing was carried over. */
export function carriedRow(view: View, around: readonly Token[]): readonly string[] | null {
  if (isStillOpen(view)) return ['carriedOut.total'];
  if (takesBefore(CARRIED_ALONE, view.text, view.figure.start, 9))
    return isToNext(view) || isLeftOver(view) ? ['carriedOut.total'] : [];
  const adjacent = around.filter((token) => token.id === 'carriedIn' || token.id === 'carriedOut');
  if (adjacent.length === 0) return null;
  const before = textBefore(view.text, view.figure.start, 30);
  if (takes(NEW_AND_CARRIED, before, view.text) || takes(COMPARED, before, view.text)) return [];
  if (takes(THEN_NEW, before, view.text) || takes(CARRIED_WITHIN, before, view.text)) return null;
  const nearestOne = adjacent.reduce((a, b) => (distance(view, a) <= distance(view, b) ? a : b));
  const here =
    (nearestOne.id === 'carriedIn' && !isNextYear(view, nearestOne)) ||
    isFromYearBefore(view, nearestOne) ||
    yearIn(LAST_YEAR, wordOf(view, nearestOne)) === view.year;
  if (here) return ['carriedIn.total'];
  return ofOtherYear(view, view.figure.start) ? [] : ['carriedOut.total'];
}

/** 受理申请30件。本年度办结31件,结转2件: what is carried over behind all that the year concluded, unless a sum tells that it came in. */
function isLeftOver(view: View): boolean {
  const last = view.stated.at(-1);
  if (last?.metric !== 'applications.concluded.total' || view.figure.value === 0) return false;
  const concluded = view.tokens[last.index];
  if (concluded === undefined || !takesBefore(BY_YEAR_END, view.text, concluded.start, 14)) return false;
  if (view.tokens.slice(last.index + 1, view.index).some(({ figure, id }) => figure !== null || id === 'stop'))
    return false;
  const received = view.stated.findLast(({ metric }) => metric === 'applications.received.total');
  if (received === undefined) return false;
  return valueAt(view, received.index) + view.figure.value !== valueAt(view, last.index);
}

/** Takes ,本年度办结, 。年内共办结; leaves ,答复. */
const BY_YEAR_END = prefiltered(
  /[,。;](?:本年度?|当年|全年|年内|截至[^,。;]{2,8})(?:已|共计?|累计)*(?:办结|答复|办理完毕)(?:了)?$/u,
);

/** 截至年底尚有3件申请在办理期限内, 年末尚未答复的申请2件: what was open when the year ended. */
function isStillOpen({ figure, text }: View): boolean {
  if (takesBefore(OPEN_AT_END, text, figure.start, 28)) return true;
  return takesBefore(STILL, text, figure.start, 24) && takesIn(OPEN_BEHIND, text, figure.end, figure.end + 24);
}

/** Takes 年末尚未答复的申请, 截至12月31日未办结; leaves 未办结的 without a time. */
const OPEN_AT_END = prefiltered(
  /(?:年[末底终]|12月31日|期末)[^,。;\d]{0,6}(?:未|待)(?:能)?(?:办结|答复|办理完毕|办完|到期)的?(?:(?:政府)?信息公开)?(?:申请)?(?:件|事项)?(?:共|有|为)*$/u,
);
/** Takes 截至年底尚有, 12月31日仍有; leaves 仍有. */
const STILL = prefiltered(/(?:年[末底终]|12月31日|期末)[^,。;\d]{0,4}(?:尚|还|仍)有$/u);
/** Takes 申请在办理期限内, 申请正在办理, 未到答复期; leaves 申请因. */
const OPEN_BEHIND = prefiltered(
  /^(?:(?:政府)?信息公开)?(?:申请)?(?:件|事项)?(?:正|尚|仍)?(?:在|处于|未)(?:法定|规定)?(?:办|答复|到期)/u,
);

/** Takes 结转 without a word of when; leaves 上年结转. */
const CARRIED_ALONE = prefiltered(/(?:^|[,、;])(?:因?(?:未到期|未到期限|未办结))?(?:结转|转结)$/u);

/** 收到1件申请,结转至下一年度办理: all that came in were carried over. */
export function carriedWhole({ figure, text }: View): boolean {
  return takesIn(WHOLE, text, figure.end, figure.end + 48);
}

/** Takes 申请,结转至下一年度办理。; leaves ,结转下年度2件. */
const WHOLE = prefiltered(
  /^[^,。;\d]{0,14},(?:已|将|均|全部|需|依法)*(?:结转|转结|转入|顺延|延续)(?:至|到|入)?[下次]一?年度?(?:继续)?(?:办理|答复|处理)?[,。;]/u,
);

/** 结转1件至下一年度: the number parts the verb from the year that it carries over into. */
function isToNext({ figure, text, year }: View): boolean {
  const next = taken(TO_NEXT, text.slice(figure.end, figure.end + 12), text);
  return next !== null && (next[1] === undefined || year === null || Number(next[1]) > year);
}

/** Takes 至2025年, 到下一年度; leaves 至本年. */
const TO_NEXT = prefiltered(/^(?:申请)?(?:至|到|入)(?:下|次|明|(20\d\d)年)/u);

/** Words that carry requests over, without when: 结转; leaves 延期. */
export const CARRY = '结转|转结|转入|顺延';

/** 2026年结转1件 in the report on 2025: carried over into that year. */
function isNextYear(view: View, token: Token): boolean {
  return view.year !== null && yearIn(FIRST_YEAR, wordOf(view, token)) > view.year;
}

/** 结转2023年1件 in the report on 2024: carried over from that year. */
function isFromYearBefore(view: View, token: Token): boolean {
  return view.year !== null && yearIn(INTO_YEAR, wordOf(view, token)) < view.year;
}

/** The year that the pattern's group takes from a word; NaN for none. */
function yearIn(pattern: RegExp, word: string): number {
  return Number(pattern.exec(word)?.[1] ?? Number.NaN);
}

/** Takes the 2023 of 结转2023年; leaves 结转至2025年, which names the year into which it goes. */
const INTO_YEAR = /^(?:结转|转结)(20\d\d)年/u;

/** Takes the 2026 of 2026年结转; leaves 上年结转. */
const FIRST_YEAR = /^(20\d\d)年/u;

/** Takes 比2022年度结转的, 较上年结转; leaves 上年结转, 较多. */
const COMPARED = prefiltered(/[比较](?:[上去前]一?年|20\d\d年)[^,。;\d]{0,16}$/u);

/** Takes 新收和上年结转政府信息公开申请; leaves 上年结转. */
const NEW_AND_CARRIED = prefiltered(/新收[^,。;\d]{0,12}(?:和|及|与|、|加)[上去]一?年[^,。;\d]{0,20}$/u);

/** Takes the 2024 of 2023年结转2024年. */
const LAST_YEAR = /^20\d\d年度?\D+(20\d\d)年/u;

/** Takes 结转上年后新收到, where what was carried over is bygone; leaves 结转后. */
const THEN_NEW = prefiltered(/(?:结转|转入)[^,。;\d]{0,8}后[^,。;\d]{0,4}(?:新收|收到|接收|受理)[^,。;\d]{0,16}$/u);

/** Takes 含上年结转在内共答复, of which what was carried over is a part; leaves 在内,上年结转. */
const CARRIED_WITHIN = prefiltered(/(?:结转|转入)[^,。;\d]{0,6}在内[^。;\d]{0,16}$/u);

function distance(view: View, token: Token): number {
  return token.start >= view.figure.end ? token.start - view.figure.end : view.figure.start - token.end;
}

/** Takes 2023年结转3件,本年新收申请21件, where the word follows, and 。结转下年度2件 behind requests. */
export function carriesRequests(view: View): boolean {
  const flows =
    holds(view.near, 'carriedIn', 'carriedOut') ||
    (isNewlyIn(view) && view.text.includes('结转')) ||
    concludesAnew(view);
  if (!flows) return false;
  if (goesOnFromRequests(view)) return true;
  const rest = view.tokens.slice(view.index + 1);
  const stop = rest.findIndex((token) => token.id === 'stop');
  return holds(rest.slice(0, stop === -1 ? rest.length : stop), 'request');
}

/** 受理申请29件,续办上年度结转办件1件, 上年结转政府信息1件: what was carried over among requests is a request. */
export function isCarriedCase(view: View, head: Token): boolean {
  if (head.id === 'ticket') return wordOf(view, head) === '办件' && holds(view.near, 'carriedIn');
  return head.id === 'info' && view.near.some(({ id, end }) => CARRIED.has(id) && end === head.start);
}

const CARRIED: ReadonlySet<string> = new Set(['carriedIn', 'carriedOut']);

/** 收到申请35件。结转下年度2件。: nothing else was spoken of since. */
function goesOnFromRequests({ stated, tokens, index }: View): boolean {
  const last = stated.at(-1);
  if (last === undefined || !FLOW.test(last.metric)) return false;
  return !tokens.slice(last.index + 1, index).some(({ id }) => OTHER_MATTERS.has(id) || id === 'figure');
}

/** Takes applications.received.total, concluded; leaves granted. */
const FLOW = /^applications\.(?:received|concluded|carriedIn)\.total$/u;
/** Ids of what else may be carried over. */
const OTHER_MATTERS: ReadonlySet<string> = new Set([
  'proposal',
  'hotline',
  'letterbox',
  'cityService',
  'ticket',
  'otherMatter',
  'reconsideration',
  'litigation',
  'disputeBoth',
  'list',
]);

/** Takes the 全年办结 of 收到申请88件。上年结转4件。全年办结85件: a sentence that counts what was concluded and names nothing. */
function concludesAnew({ figure, head, text }: View): boolean {
  return head === null && takesBefore(ANEW, text, figure.start, 12);
}

/** Takes 。全年共办结; leaves ,办结, whose clause goes on. */
const ANEW = prefiltered(/[。;](?:全年|本年度?|今年|当年|年内|共计?|累计|已)*(?:办结|答复)了?$/u);
