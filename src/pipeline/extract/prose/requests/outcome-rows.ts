/**
 * Outcomes of requests by the rows of table three: 本机关不掌握相关信息12件, 2件属于内部事务信息, 不予处理3件,均为重复申请. Takes the facts of a
 * passage, adds a row to each figure whose clause names one reason. Adds none where two reasons share a figure, nor where no requests are
 * spoken of.
 */
import { prefiltered, taken } from '../../../../domain/prefilter.ts';
import { anyOf, OUTCOME_WORDS } from '../../../../forms/outcome-words.ts';
import { countsCases } from '../figures/counts-cases.ts';
import { ofOtherYear } from '../time/of-other-year.ts';
import { AND_SO_ON, GRANTED, isOfAll, PARTLY } from './outcome-wording.ts';
import type { Fact } from '../view/fact.ts';
import { isOfRequest, OTHER_MATTERS } from './request-flow.ts';
import type { Figure } from '../figures/scan-figures.ts';
import type { Token } from '../words/tokenise.ts';
import type { Setting } from '../view/view.ts';
import { withFacts } from '../view/with-facts.ts';

/** The facts of the passage with the outcomes that it counts. */
export function withOutcomeRows(facts: readonly Fact[], setting: Setting): readonly Fact[] {
  if (!MAY_NAME.test(setting.text)) return facts;
  const found: Fact[] = [];
  let spoken: number | null = setting.heading === 'request' ? 0 : null;
  for (let at = 0; at < setting.tokens.length; at += 1) {
    const { figure, start, end } = setting.tokens[at] as Token;
    if (figure === null) continue;
    const clause = clauseAt(setting, at);
    const own = facts.find(({ index, metric }) => index === at && metric.startsWith(REQUESTS));
    const row = clause === null || (own !== undefined && !isOfAll(own)) ? null : rowOf(clause);
    const told = row !== null && spoken !== null && !leavesRequests(setting, spoken, clause as Clause);
    if (told && !ofOtherYear(setting, start)) {
      const scope = (own ?? found.at(-1) ?? facts.find(({ metric }) => metric.startsWith(REQUESTS)))?.scope ?? 'agency';
      found.push({ metric: `${REQUESTS}${row}.total`, scope, start, end, figure, index: at, wording: null });
      spoken = end;
    } else if (own !== undefined) spoken = end;
  }
  if (found.length === 0) return facts;
  const kept = facts.filter((fact) => !isOfAll(fact) || !found.some((row) => row.index === fact.index));
  return withFacts(kept, found);
}

const REQUESTS = 'applications.';

/** The words around a figure: `from`, `to` are their places. */
interface Clause {
  readonly before: string;
  /** The clause in front of that, where no figure stands in it. */
  readonly cause: string;
  readonly behind: string;
  /** What is said of the figure behind it without another figure, in brackets or behind a comma. */
  readonly said: string;
  /** What is said behind the figure up to the next one, or to the end of the sentence. */
  readonly whole: string;
  readonly from: number;
  readonly to: number;
  /** The words in front of the figure before. */
  readonly earlier: string;
  /** The words behind the figure, marks and figures included. */
  readonly next: string;
  /** The group of the form that a list of reasons ends with. */
  readonly group: string;
}

function clauseAt({ text, tokens }: Setting, at: number): Clause | null {
  const { figure, start, end } = tokens[at] as Token;
  if (!countsCases(figure as Figure)) return null;
  const previous = tokens.findLast((token, i) => i < at && token.figure !== null);
  const next = tokens.find((token, i) => i > at && token.figure !== null);
  const floor = Math.max(previous === undefined ? 0 : previous.end, start - LONGEST);
  const words = text.slice(floor, start);
  const clauses = words.replace(QUOTED, '$1').split(MARK);
  const inFront = taken(MOST_OF_ALL, words, text)?.[1] ?? (clauses.at(-1) as string);
  const cause = clauses.length > (previous === undefined ? 1 : 2) ? (clauses.at(-2) as string) : '';
  const before = inFront.endsWith('、') ? '' : inFront; // 8件是…、2件是…: the words in front are said of the figure before
  const rest = text.slice(end, Math.min(next?.start ?? text.length, end + LONGEST));
  const behind = rest.split(MARK, 1)[0] as string;
  const closed = behind.length < rest.length || next === undefined || rest.endsWith('、');
  const earlier = previous === undefined ? '' : text.slice(Math.max(0, previous.start - 14), previous.start);
  const said = SAID_OF.exec(next === undefined ? `${rest}。` : rest)?.[1] ?? '';
  const whole = rest.split(SENTENCE_END, 1)[0] as string;
  const beyond = text.slice(end, end + 18);
  const from = start - before.length;
  return {
    before,
    cause,
    behind: closed ? behind : '',
    said,
    whole,
    from,
    to: end + behind.length,
    earlier,
    next: beyond,
    group: taken(GROUP_BEHIND, text.slice(end, end + LONGEST), text)?.[1] ?? '',
  };
}

/** Takes the “信息不存在”的 that a number ends, and “内部事务信息”为由, whose marks part nothing; leaves “依申请公开”栏目. */
const QUOTED = /“([^“”,。;]{2,24})”(?=为由|(?:类|情形|答复)?(?:的(?:申请)?)?(?:有|共|为)?$)/u;
/** Takes the 予以公开 of 予以公开占比最高,为40件, 予以公开的最多,有40件; leaves 答复率最高,. */
const MOST_OF_ALL = prefiltered(
  /(?:^|[,。;:])(?:其中,?)?([^,。;:]{2,12}?)(?:的?(?:占比|比重|比例|数量|件数))?的?(?:最[高多大低少]|居首|居多),(?:分别)?(?:共|计|为|有|达|是)+$/u,
);
/** Words of a clause that are looked at. */
const LONGEST = 40;
/** Takes 涉及个人隐私、1件属于内部信息的申请不予公开, whose group is said of each of the list; leaves 涉及个人隐私的不予公开. */
const GROUP_BEHIND = prefiltered(
  /^(?=[^。;,:]*\d)[^。;,:]{4,32}?的(?:申请|事项|信息)?(?:均|都|一律|依法|决定)*(不予公开|无法提供|不予处理)/u,
);
/** Takes the end of a sentence or of its half. */
const SENTENCE_END = /[。;]/u;
/** Takes the marks that part clauses; leaves 、. */
const MARK = /[,。;:()“”]/u;
/** Takes (均为本机关不掌握), 均为过程性信息 and ,均为重复申请。 and ,原因是属于内部事务信息;, whose group is the reason; leaves ,其中2件. */
const SAID_OF =
  /^(?:\(|,(?=均|全部|都|原因|理由|系|因|属)|(?:申请)?(?=(?:均|都|全部)[为系是属]))((?:均|全部|都)?(?:为|系|属于?|因|原因|理由|是)*[^,。;()]{2,30})(?=[,。;)])/u;

/** The row that the clause names alone; null for none or several. */
function rowOf({ before, cause, behind, said, whole, earlier, next, group }: Clause): string | null {
  if (OTHER_WORK.test(before)) return null;
  const inFront = rowsIn(before);
  if (inFront.length > 0) return inFront[0] === 'other' ? (onlyOne(rowsIn(said)) ?? 'other') : onlyOne(inFront);
  if (OTHERS.test(before) && IS_OUTCOME.test(earlier)) return 'other';
  if (GRANTED_INFORMATION.test(before) && PARTLY_NEXT.test(next)) return 'granted';
  if (BARE_GRANTED.test(before) && (PARTLY_NEXT.test(next) || ALL_TAKEN.test(earlier))) return 'granted';
  if (PETITIONS.test(before + said) || (OF_PETITIONS.test(before) && IS_OUTCOME.test(earlier)))
    return 'notProcessed.petition';
  if (group !== '' && BEGINS_LIST.test(before)) return reasonOf(group, behind);
  if (!SAYS_NOTHING.test(before))
    return IS_GROUP.test(before) ? (onlyOne(rowsIn(said)) ?? reasonOf(before, cause)) : null;
  if (WITHDRAWN.test(whole)) return null;
  if (NOT_MENDED.test(whole) && UNCLEAR.test(behind)) return 'other.notSupplemented';
  return onlyOne(rowsIn(behind)) ?? (GIVES_REASON.test(behind) ? onlyOne(rowsIn(whole)) : null);
}

/** 因涉及个人隐私,不予公开 and 以涉密为由不予公开: the one reason of the group that the words in front give. */
function reasonOf(before: string, cause: string): string | null {
  const reason = [before, cause].find((words) => GIVES_CAUSE.test(words));
  const group = GROUPS.find(([, words]) => words.test(before))?.[0];
  if (reason === undefined || group === undefined || AND_SO_ON.test(cause + before)) return null;
  return onlyOne(REASONS.flatMap(([row, words]) => (row.startsWith(group) && words.test(reason) ? [row] : [])));
}

/** Takes 因涉及个人隐私, 其中属于案卷, 以涉密为由; leaves 收到申请. */
const GIVES_CAUSE = /^(?:其中|另有|另|有|对)*(?:因|由于|以|属于?|涉及|鉴于|经)/u;
const GROUPS: readonly (readonly [group: string, words: RegExp])[] = [
  ['refused.', /不予公开|不同意公开|拒绝公开/u],
  ['unavailable.', /无法提供/u],
  ['notProcessed.', /[不未]予处理/u],
];
const REASONS: readonly (readonly [row: string, words: RegExp])[] = OUTCOME_WORDS.map(
  ({ row, words, inSum, inGroup }) => [row, new RegExp(anyOf(words, inSum, inGroup), 'u')],
);

function onlyOne(rows: readonly string[]): string | null {
  return rows.length === 1 ? (rows[0] as string) : null;
}

/** Takes 因内容不明确,申请人自愿撤回 and ,经补正后予以公开, where the reason is not what became of it; leaves 逾期未补正. */
const WITHDRAWN = /撤回|撤销申请|补正(?:之?后|完毕)?[^,。;]{0,6}(?:予以|已|均|全部)公开/u;
/** Takes 申请人逾期未补正, what became of an unclear request; leaves 补正后. */
const NOT_MENDED = /逾期[未不]补正|未按[^,。;]{0,6}补正|未予?补正/u;
/** Takes 因内容不明确; leaves 重复申请. */
const UNCLEAR = /不明确|不清|补正/u;
/** Takes 因内容描述不清, behind which it is told what became of it; leaves 已办结. */
const GIVES_REASON = /^(?:申请)?(?:因|由于|经|需|要求|通知)/u;

/** Takes 评查行政执法案卷, 受理信访举报投诉, which is no outcome; leaves 不予处理, 其他处理, 不再处理. */
const OTHER_WORK =
  /评查|抽查|检查|查处|排查|清理|梳理|鉴定|受理|接待|接收|开展|化解|调处|培训|整理|归档|移交|(?<!不予|未予|其他|不再)(?:办理|处理)/u;
/** Takes 其他 and 其他情形 alone; leaves 其他方式. */
const OTHERS = /^(?:其中)?其他(?:情形|情况|结果)?$/u;
/** Takes 不予处理, 无法提供 at the end; leaves 其他方式. */
const IS_OUTCOME =
  /(?:(?:不予|部分|同意|准予|予以|全部)(?:公开|处理)|无法提供|不存在|不掌握|重复申请|非政府信息|不属于[^,。;]{2,10})(?:类|的|有|为)*$/u;
/** Takes 其中公开, 公开 alone, 公开类, 办结件中公开, 答复情况分别为公开; leaves 主动公开. */
const BARE_GRANTED =
  /^(?:其中|[^,。;]{0,4}(?:情况|结果|类型)(?:分别)?[为是]|(?:已?办结|答复)的?(?:件|申请)?[中里])?公开(?:类|的)*$/u;
/** Takes 公开信息 in front of ,公开部分信息2; leaves 主动公开信息. */
const GRANTED_INFORMATION = /^(?:其中)?公开(?:政府)?信息$/u;
/** Takes ,部分公开1, 、公开部分信息1, 、部分公开类1; leaves ,部分公开栏目. */
const PARTLY_NEXT =
  /^(?:[,(、]?占比?[\d.]+%\)?)?[,、;](?:部分公开类?|公开部分(?:政府)?信息|不予?公开|不掌握|无法提供)(?:的)?\d/u;
/** Takes 受理, 依申请公开收到 right in front of the number before: 受理2件,公开2件; leaves 收到来信. */
const ALL_TAKEN = /(?:受理|收到|接收|申请)(?:了|共|有)?$/u;
/** Takes 对 and 其中对 in front of a list, 、 between its members; leaves 办结. */
const BEGINS_LIST = /^(?:其中)?(?:对|有|、)?$/u;
/** Takes 其中, 有, 另, 其余; leaves 办结. */
const SAYS_NOTHING = /^(?:其中|另外|另|还|其余|剩余)?(?:有|的)?$/u;
/** Takes 不予公开, 无法提供, 不予处理, groups of the form, whose reasons follow; leaves 予以公开. */
const IS_GROUP = /(?:不予|不同意|拒绝)公开(?:的|共|为)?$|无法提供(?:的|共|为)?$|[不未]予处理(?:的|共|为)?$/u;

/** Takes 信访类 behind another outcome; leaves 信访件. */
const OF_PETITIONS = /^、?信访(?:、?举报)?(?:、?投诉)?类(?:申请|的)?$/u;
/** Takes 不予处理 with what is said of it: 均为信访类; leaves 不予处理 alone. */
const PETITIONS =
  /(?:信访|举报|投诉)(?:类|投诉|举报|事项|申请|、)*不予处理$|不予处理(?:的|共|为)?(?:均|全部|都|为|系|属于?)*(?:信访|举报|投诉)(?:类|投诉|举报|事项|申请|、)*$/u;

function rowsIn(words: string): readonly string[] {
  if (words.length < 3 || !MAY_NAME.test(words) || AND_SO_ON.test(words) || JOINS_GROUPS.test(words)) return NO_ROWS;
  return ROWS.flatMap(([row, pattern]) => (pattern.test(words) ? [row] : []));
}

/** Takes 不予公开、信息不存在或不属于本机关公开, several groups in one number; leaves 未制作或保存. */
const JOINS_GROUPS =
  /(?:不予公开|不予处理|无法提供|部分公开|予以公开|不存在)[^,。;]{0,4}(?:、|或者?|以?及|和|与)[^,。;]{0,4}(?:不予公开|不予处理|无法提供|(?:信息)?不存在|不属于|不掌握|部分公开)/u;
const NO_ROWS: readonly string[] = [];
const ROWS: readonly (readonly [row: string, pattern: RegExp])[] = [
  ['granted', GRANTED],
  ['partlyGranted', PARTLY],
  ...OUTCOME_WORDS.map(({ row, words }) => [row, new RegExp(anyOf(words), 'u')] as const),
];
/** Takes 不掌握 and every other word of an outcome, and 其他; leaves 收到申请. */
const MAY_NAME = new RegExp(
  `${anyOf(...OUTCOME_WORDS.map(({ words }) => words))}|其他|[以意予分]公开|公开部分|[件份宗起],公开\\d`,
  'u',
);

/** True where another matter is named between the last figure of requests and the clause, and a sentence ended. */
function leavesRequests(setting: Setting, spoken: number, { from }: Clause): boolean {
  if (!setting.text.slice(spoken, from).includes('。')) return false;
  return setting.tokens.some(
    (token) =>
      token.start >= spoken && token.end <= from && OTHER_MATTERS.has(token.id) && !isOfRequest(setting, token),
  );
}
