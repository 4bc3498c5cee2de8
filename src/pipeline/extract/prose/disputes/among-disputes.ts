/**
 * Disputes whose number stands in front of them, and those of them that are counted behind: 8起复议中有1起被撤销, 7起诉讼中3起为复议后起诉. Takes
 * the view of a number; gives null where the words tell neither.
 */
import { prefiltered, taken, takesBefore } from '../../../../domain/prefilter.ts';
import { NOTHING, type Reading } from '../view/reader.ts';
import { valueAt } from '../view/stated-value.ts';
import { textBefore } from '../text/text-before.ts';
import type { View } from '../view/view.ts';

/** What the number states: all of them, those that came to some end, or nothing. */
export function amongDisputes(view: View): readonly Reading[] | null {
  const { text, figure } = view;
  const all = taken(ALL_OF_THEM, text.slice(figure.end, figure.end + 40), text)?.[1];
  if (all !== undefined && takesBefore(OF_BEFORE, text, figure.start, 12)) return NOTHING;
  if (all !== undefined) return [{ metric: all === '复议' ? 'reconsideration.total' : 'litigation.total' }];
  return endedBehind(view) ?? someOfThem(view);
}

/** 8起复议中有1起被撤销: those that the number behind counts among them. */
function someOfThem({ text, figure }: View): readonly Reading[] | null {
  const group = taken(GROUP, textBefore(text, figure.start, 48), text);
  if (group === null) return null;
  const said = rowBehind(text, figure.end);
  if (said !== null && group[1] === '复议') return [{ metric: `reconsideration.${said}` }];
  return said !== null || SOME_OF_THEM.test(group[2] as string) ? NOTHING : null;
}

/** 复议92件,其中40件行政复议获维持: what came of some of those counted before, which the number names again. */
function endedBehind({ text, figure, stated, tokens }: View): readonly Reading[] | null {
  const named = taken(NAMED_AGAIN, text.slice(figure.end, figure.end + 24), text);
  if (named === null) return null;
  const metric = named[1] === '复议' ? 'reconsideration.total' : 'litigation.total';
  const whole = stated.some((fact) => fact.metric === metric && valueAt({ tokens }, fact.index) > figure.value);
  const row = whole ? rowBehind(text, figure.end + named[0].length) : null;
  if (row === null) return null;
  return named[1] === '复议' ? [{ metric: `reconsideration.${row}` }] : NOTHING;
}

/** The row of the result that is said right behind a place; null for none. */
function rowBehind(text: string, at: number): string | null {
  const said = taken(RESULT, text.slice(at, at + 20), text)?.[1];
  return said === undefined ? null : (ROWS.find(([, words]) => words.test(said)) as (typeof ROWS)[number])[0];
}

/** Takes 上年结转的 and 去年的 in front of the number; leaves 上年结转,今年. */
const OF_BEFORE = prefiltered(/(?:上年度?|去年|往年|上一年度?|结转)[^,。;\d]{0,4}$/u);
/** Takes 行政复议里有1, 复议、9起诉讼中有3, 信息公开的行政复议中,维持6 and 诉讼中直接起诉的6; leaves 行政复议中心. */
const ALL_OF_THEM = prefiltered(
  /^(?:(?:涉及?|因|关于)?(?:政府)?信息公开(?:类|引发|引起)?的?)?(?:行政)?(复议|诉讼)(?:案件|案)?(?:[、和]\d+[件起宗](?:行政)?诉讼(?:案件)?)?(?:之?中|里),?[^,。;\d心]{0,8}\d/u,
);
/** Takes 8起复议中有, 9件行政诉讼案件里一审败诉1件,另有, whose last group stands between; leaves 复议中心. */
const GROUP = prefiltered(/\d[件起宗][^,。;、\d]{0,10}(复议|诉讼)(?:案件|案)?(?:之?中|里),?(?!心)([^。;议诉]*)$/u);
/** Takes 有, 只有 and nothing; leaves 维持. */
const SOME_OF_THEM = /^(?:有|仅有?|只有)?$/u;
/** Takes 行政复议获, 行政诉讼结果为 and 行政复议、9件行政诉讼被; leaves 行政复议, and 复议后. */
const NAMED_AGAIN = prefiltered(
  /^(?:行政)?(复议|诉讼)(?:案件|案)?(?:、\d+[件起宗](?:行政)?诉讼(?:案件|案)?)?(?=[^,。;、\d后])/u,
);
/** Takes 因程序瑕疵被撤销, 获维持, 尚未审结, 为其他结果; leaves ,均维持 and 维持3件. */
const RESULT = prefiltered(
  /^[^,。;、\d]{0,8}?(?:被|获|得到|予以|为|是|系|均|已|结果|决定|作出)*(维持|撤销|纠[正错]|确认违法|责令(?:重新|限期|重作)|变更|其他结果|(?:尚)?未审结|在审)(?![^,。;、\d]{0,2}\d)/u,
);
const ROWS: readonly (readonly [row: string, words: RegExp])[] = [
  ['upheld', /维持/u],
  ['other', /其他/u],
  ['pending', /审/u],
  ['corrected', /./u],
];
