/** Turns away figures that are not this year's result: other years, changes, quotas, plans, all years together. */
import { holds, wordOf, type View } from './view.ts';
import type { Token } from './tokenise.ts';

/** True when the figure states no result of the report's year. */
export function isForeign(view: View): boolean {
  if (holds(view.near, 'quota', 'change', 'allYears')) return true;
  if (view.near.some((token) => token.id === 'lastYear')) return true;
  if (holds(view.near, 'plan') || otherYear(view)) return true;
  return allYears(view) || untilNow(view) || goalBehind(view);
}

/** The year that stands nearest to the left in the sentence is another year; years behind 比 and 较 count only in their clause. */
function otherYear(view: View): boolean {
  if (view.year === null) return false;
  let clause: Token[] = [];
  for (const token of view.sentence) {
    if (token.id === 'comma' || token.id === 'semi') clause = [];
    clause.push(token);
    if (token.id !== 'year') continue;
    if (isCompared(view, token) && !view.near.includes(token)) continue;
    if (isSpanStart(view, token)) continue;
    return token.year !== view.year;
  }
  return false;
}

/** Takes 比2022年, 较2022年; leaves 在2022年. */
function isCompared(view: View, year: Token): boolean {
  return /[比较与同]$/u.test(view.text.slice(Math.max(0, year.start - 1), year.start));
}

/** Takes 2019年 of 2019年以来, 关于2019年; such years date a plan or a paper. */
function isSpanStart(view: View, year: Token): boolean {
  return (
    /^(?:以来|至|起|[-—])/u.test(view.text.slice(year.end, year.end + 4)) ||
    /[《(〔“]$/u.test(view.text.slice(Math.max(0, year.start - 1), year.start))
  );
}

/** 历年累计 and 自开通以来 in the sentence, unless a word of this year stands nearer. */
function allYears(view: View): boolean {
  if (ofWhichThisYear(view)) return true;
  for (const token of view.sentence) {
    if (token.id === 'thisYear' || (token.id === 'year' && token.year === view.year)) return false;
    if (token.id === 'allYears') return true;
    if (token.id === 'figure') return false;
  }
  return false;
}

/** 2015年公开90条。…截止2015年底,已公开830条: larger than the year's own figure, it sums up all years. */
function untilNow(view: View): boolean {
  const begun = view.sentence.at(-1);
  if (begun === undefined || !UNTIL.test(view.text.slice(begun.start, view.figure.start))) return false;
  return view.stated.some(({ index }) => {
    const before = view.tokens[index]?.figure ?? null;
    return (
      before !== null &&
      before.unit === view.figure.unit &&
      index < view.index - view.sentence.length &&
      before.value * 2 < view.figure.value
    );
  });
}

/** Takes 截止2015年底,已公开, 截至目前累计已; leaves 截至年底收到. */
const UNTIL = /^[,。;]?截[止至][^。;]{0,30}已/u;

/** 累计公开5928条,其中本年新增2110条: the first figure is of all years. */
function ofWhichThisYear(view: View): boolean {
  return OF_WHICH.test(view.text.slice(view.figure.end, view.figure.end + 48));
}

/** Takes ,其中本年新增2110条 and ,电子化率九成,其中2024年公开; leaves ,其中网站41条. */
const OF_WHICH =
  /^[^。;\d]{0,20}(?:\d[\d.]*%)?[,。;]?其中,?(?:本年|今年|当年|20\d\d年)度?(?:共|新增|新|公开|主动|发布|新公开|\d)/u;

/** Takes 不少于200条的目标, 任务. */
function goalBehind(view: View): boolean {
  return (
    holds(view.tail, 'plan') &&
    /的(?:目标|要求|任务|指标)/u.test(view.text.slice(view.figure.end, view.figure.end + 8)) &&
    wordOf(view, view.tail[0] as Token) !== ''
  );
}
