/** Turns away figures that are not this year's result: other years, changes, quotas, plans, all years together. */
import { prefiltered, takesBefore, takesIn } from '../../../../domain/prefilter.ts';
import { ASKED_FOR, RISEN_TO } from '../figures/quantity-words.ts';
import { countsPlaces } from '../view/counts-places.ts';
import { sumsUpYears } from './sums-up-years.ts';
import { isLeftOut } from '../view/left-out.ts';
import { isOfHeldTime } from './held-time.ts';
import { namesYear } from './names-year.ts';
import { isNotOne } from '../view/not-one.ts';
import { isShortfall } from '../view/shortfall.ts';
import { ofWhichThisYear, sinceOpened } from './years-in-sum.ts';
import { isOtherYearsTurn } from './years-in-turn.ts';
import { isPredicateCount } from './predicate-count.ts';
import { holds, type View } from '../view/view.ts';
import type { Token } from '../words/tokenise.ts';
import { textBefore } from '../text/text-before.ts';

/** True when the figure states no result of the report's year. */
export function isForeign(view: View): boolean {
  if (view.otherTime && !namesYear(view.text, view.sentence, view.year)) return true;
  if (isPredicateCount(view)) return false;
  if (asksEach(view) || isQuota(view)) return true;
  if (holds(view.near, 'allYears') && !isStock(view)) return true;
  if (view.near.some((token) => token.id === 'lastYear')) return true;
  if (EACH.test(view.text[view.figure.start - 1] ?? '') || isNotOne(view) || isShortfall(view)) return true;
  if (takesBefore(MORE_THAN, view.text, view.figure.start, 24)) return true;
  if (takesBefore(TURNED_INTO, view.text, view.figure.start, 14)) return true;
  if (isLeftOut(view)) return true;
  if (takesBefore(OF_HALF, view.text, view.figure.start, 24)) return true;
  if (ofSeveralYears(view) || isOfHeldTime(view) || isBareYear(view)) return true;
  if (countsPlaces(view) || isPlanned(view) || otherYear(view)) return true;
  if (sumsUpYears(view) && !isStock(view)) return true;
  return (allYears(view) && !isStock(view)) || untilNow(view) || inAllBehindYear(view) || goalBehind(view);
}

/** 每月2篇; in 每次发布后配发解读,一年累计36篇 the clause before says when, and the figure what it came to. */
function asksEach({ near }: View): boolean {
  if (!holds(near, 'quota')) return false;
  const comma = near.findIndex(({ id }) => id === 'comma');
  return comma === -1 || holds(near.slice(0, comma), 'quota') || !holds(near.slice(0, comma), 'thisYear');
}

/** Takes 较上年多公开信息, 比2022年少收到申请, a change; leaves 较上年多,公开信息. */
const MORE_THAN = prefiltered(
  /(?:较|比)(?:上一?年|去年|往年|20\d\d年)(?:同期|度)?(?:多|少|增加|减少)了?(?:主动)?(?:公开|发布|收到|受理|办理|推送|召开|举办)[^,。;\d]*$/u,
);

/** Takes 转为主动公开, 依申请公开转主动公开信息, a change of attribute; leaves 主动公开. */
const TURNED_INTO = prefiltered(/(?:转|转[化变]?为|调整为|变更为)主动公开(?:的)?(?:政府)?(?:信息|文件|公文)?$/u);

/** Takes 上半年公开, 三季度网站公开; leaves 每季度公开 and 下半年,全年公开. */
const OF_HALF = prefiltered(/(?:[上下]半年|(?<![每各])[一二三四]季度|前三季度)[^,。;\d]*$/u);

/** Followers are counted since the account began, papers in force whatever their year. */
function isStock({ head, near }: View): boolean {
  return head?.id === 'followers' || holds(near, 'inForce');
}

/** 不少于600条 is what was asked. 从10万增至12万: the first is what was before. */
function isQuota({ figure, text }: View): boolean {
  if (
    (ASKED_FOR.test(text.slice(figure.start, figure.end)) && !takesBefore(COUNTED, text, figure.start, 4)) ||
    takesIn(RULED, text, figure.end, figure.end + 10)
  )
    return true;
  return RISEN_TO.test(text.slice(figure.end, figure.end + 6)) && takesBefore(FROM, text, figure.start, 12);
}

/** Takes 总数不少于, a lower bound of what was counted; leaves 每月不少于. */
const COUNTED = prefiltered(/(?:总[数量]|[共合总累]计)(?:为|达)?$/u);

/** Takes the (含10件)的 of 10件以下(含10件)的不收费, a rule's bound; leaves (含结转1件). */
const RULED = prefiltered(/^\(含\d+[件条页]?\)的/u);

/** Takes 从, 由年初的, 由2021年底的; leaves 达. */
const FROM = prefiltered(/[从由](?:(?:年初|期初|原来|原先|此前|去年|上年|20\d\d年)[底末初时]?的?)?(?:约)?$/u);

/** Takes the 每 of 每一件申请, the 无 of 无一件申请超期. */
const EACH = /[每无]/u;

/** 2021年至2024年累计公开1.2万条: several years together. */
function ofSeveralYears({ figure, text }: View): boolean {
  return takesBefore(YEARS, text, figure.start, 48);
}

/** Takes 2021年至2024年, 2019-2024年; leaves 2024年1月1日至12月31日. */
const YEARS = prefiltered(/(20\d\d)年?(?:至|到|[-—~]+)(?!\1)20\d\d年(?!\d)[^。;]*$/u);

/** 计划公开200条; in 公开学校建设计划等信息500条 the plan is what was published. */
function isPlanned(view: View): boolean {
  const at = view.near.findIndex(({ id }) => id === 'plan');
  return at !== -1 && !view.near.slice(at + 1).some(({ id }) => id === 'publish' || id === 'receive');
}

/** The year that stands nearest to the left in the sentence is another year; years behind 比 and 较 count only in their clause. */
function otherYear(view: View): boolean {
  if (isOtherYearsTurn(view)) return true;
  if (opensWithLastYear(view)) return true;
  if (view.year === null) return false;
  let clause: Token[] = [];
  for (const token of view.sentence) {
    if (token.id === 'comma' || token.id === 'semi') clause = [];
    clause.push(token);
    if (token.id !== 'year') continue;
    if (sinceThen(view, token)) return true;
    if (isCompared(view, token) && !view.near.includes(token)) continue;
    if (
      isSpanStart(view, token) ||
      takesIn(OF_REQUESTS, view.text, token.end, token.end + 24) ||
      (!view.near.includes(token) && takesIn(CARRIED_YEAR, view.text, token.end, token.end + 8))
    )
      continue;
    return token.year !== view.year;
  }
  return false;
}

/** 上年度,网站公开420条: the year before dates the sentence, unless this year stands nearer. */
function opensWithLastYear({ sentence, text }: View): boolean {
  const opening = sentence.at(-1);
  if (opening?.id !== 'lastYear' || text[opening.end] !== ',') return false;
  return !sentence.some(({ id }) => id === 'thisYear' || id === 'year');
}

/** (一)主动公开情况2024,全县…: a year that lost its noun opens the sentence. */
function isBareYear({ figure, year, sentence, text }: View): boolean {
  if (figure.unit !== '' || year === null || figure.value !== year || text[figure.end] !== ',') return false;
  return (
    !sentence.some((token) => token.id === 'colon' || token.figure !== null) &&
    !SUMMED.test(text.slice(0, figure.start))
  );
}

/** Takes 信息共, 数量为 in front of a number; leaves 情况. */
const SUMMED = /(?:[共为达计]|数量?)$/u;

/** 自2008年以来累计公开: a sum from an earlier year on. */
function sinceThen(view: View, { start, end, year }: Token): boolean {
  if (year === view.year || !/^以来|^起?至今/u.test(view.text.slice(end, end + 3))) return false;
  return /自$/u.test(view.text.slice(0, start)) || /累计/u.test(view.text.slice(end, view.figure.start));
}

/** Takes 2023年度政府信息公开申请引发, the year of the requests over which a dispute arose; leaves 2023年收到申请. */
const OF_REQUESTS = prefiltered(/^的?(?:政府)?信息公开(?:申请|答复)[^,。;\d]{0,4}(?:引[发起]|产生|导致|被)/u);

/** Takes 2021年未转结申请 and 2021年存在的问题, which date only their own clause; leaves 2021年公开. */
const CARRIED_YEAR = prefiltered(/^(?:度?存在的|(?:未办结的?|未|无|没有)?(?:结转|转结|遗留))/u);

/** Takes 比2022年, 较2022年; leaves 在2022年. */
function isCompared(view: View, year: Token): boolean {
  if (takesIn(TIMES, view.text, year.end, year.end + 20)) return true;
  return /[比较与同]$/u.test(textBefore(view.text, year.start, 1));
}

/** Takes 度(655件)的1.8倍 behind 是2023年; leaves 公开655件. */
const TIMES = prefiltered(/^度?(?:\([^()]{1,12}\))?的[\d.]+倍/u);

/** Takes 2019年 of 2019年以来, 关于2019年; such years date a plan or a paper. */
function isSpanStart(view: View, year: Token): boolean {
  return (
    /^(?:以来|至|起|[-—])/u.test(view.text.slice(year.end, year.end + 4)) ||
    view.text.lastIndexOf('《', year.start) > view.text.lastIndexOf('》', year.start)
  );
}

/** 历年累计 and 自开通以来 in the sentence, unless a word of this year stands nearer. */
function allYears(view: View): boolean {
  if (ofWhichThisYear(view) || sinceOpened(view)) return true;
  for (const token of view.sentence) {
    if (token.id === 'thisYear' || (token.id === 'year' && token.year === view.year)) return false;
    if (token.id === 'allYears') return true;
    if (token.id === 'figure' && view.text[token.end] !== '、') return false;
  }
  return false;
}

/** 2015年公开90条。…截止2015年底,已公开830条: larger than the year's own figure, it sums up all years. */
function untilNow(view: View): boolean {
  const begun = view.sentence.at(-1);
  if (begun === undefined || !takesIn(UNTIL, view.text, begun.start, view.figure.start)) return false;
  if (view.earlierTotal !== null && view.earlierTotal * 2 < view.figure.value) return true;
  return view.stated.some(({ index, metric }) => {
    const before = metric.startsWith('applications.') ? null : (view.tokens[index]?.figure ?? null);
    return (
      before !== null &&
      before.unit === view.figure.unit &&
      index < view.index - view.sentence.length &&
      before.value * 2 < view.figure.value
    );
  });
}

/** 共公开信息222条,累计公开信息2382条: behind the count of the year, a larger one in sum is of all years. */
function inAllBehindYear({ near, stated, tokens, index, sentence, figure, text, channelLists }: View): boolean {
  const begun = near.at(-1);
  if (begun === undefined || channelLists.has(index) || !takesIn(IN_ALL, text, begun.start, figure.start)) return false;
  return stated.some((fact) => {
    const before = tokens[fact.index]?.figure ?? null;
    const since = index - sentence.length;
    if (before === null || !ADDED_UP.test(fact.metric) || (fact.index < since && sentence.length > near.length))
      return false;
    return before.unit === figure.unit && before.value * 2 < figure.value;
  });
}

/** Takes published.total, hotline.received; leaves hotline.complaints and applications.received.total. */
const ADDED_UP = /^(?:(?:published|messages|interpretations)\.|hotline\.received$)/u;
/** Takes 累计主动公开, 已累计公开 at the start of a clause; leaves 全年累计公开 and 通过网站累计公开. */
const IN_ALL = prefiltered(/^[,。;]?已?累计/u);

/** Takes 截止2015年底,已公开, 截至目前累计已, 截至年底,累计公开; leaves 截至年底收到. */
const UNTIL = prefiltered(/^[,。;]?(?:截[止至]|到20\d\d年底)[^。;]{0,30}(?:已|累计)/u);

/** 不少于200条的目标, 全年公开120条的目标任务, 任务200条,实际公开231条: what was set. */
function goalBehind({ text, figure }: View): boolean {
  if (takesIn(GOAL, text, figure.end, figure.end + 8)) return true;
  return takesBefore(SET, text, figure.start, 24) && takesIn(THEN_DONE, text, figure.end, figure.end + 40);
}

/** Takes 信息公开任务, 目标任务为公开信息, 任务数是; leaves 任务完成,公开信息. */
const SET = prefiltered(
  /(?:任务|目标|指标)(?:任务|目标|数量?|总数|数|值|要求|共|为|是|:|主动|公开|发布|更新|解读|政府|政务|政策|各类|信息)*$/u,
);
/** Takes ,实际公开231, ;截至年底已公开187 and (完成412; leaves ,其中公开. */
const THEN_DONE = prefiltered(
  /^[,;(](?!其中)[^,。;\d]{0,12}(?:实际|实[发公]|已|完成|(?:全年|年内)(?:共|累计)*(?:公开|发布))[^,。;\d]{0,10}\d/u,
);

/** Takes 的目标任务; leaves 的信息. */
const GOAL = prefiltered(/^的(?:年度)?(?:目标|要求|任务|指标)/u);
