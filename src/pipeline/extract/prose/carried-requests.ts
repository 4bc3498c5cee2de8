/** Requests carried between years: rows of 上年结转 and 结转下年, and counts of all that was at hand (办理56件,其中结转6件,新收50件). */
import type { Token } from './tokenise.ts';
import { wordOf, type View } from './view.ts';
import { textBefore } from './text-before.ts';

/** The rows that a figure beside 结转 states; null where nothing was carried over. */
export function carriedRow(view: View, around: readonly Token[]): readonly string[] | null {
  if (isLeftOver(view)) return ['carriedOut.total'];
  const adjacent = around.filter((token) => token.id === 'carriedIn' || token.id === 'carriedOut');
  if (adjacent.length === 0) return null;
  if (NEW_AND_CARRIED.test(textBefore(view.text, view.figure.start, 30))) return [];
  if (THEN_NEW.test(textBefore(view.text, view.figure.start, 30))) return null;
  const nearestOne = adjacent.reduce((a, b) => (distance(view, a) <= distance(view, b) ? a : b));
  const here =
    (nearestOne.id === 'carriedIn' && !isNextYear(view, nearestOne)) ||
    LAST_YEAR.exec(wordOf(view, nearestOne))?.[1] === String(view.year);
  return here ? ['carriedIn.total'] : ['carriedOut.total'];
}

/** 收到38件,已办理36件,2件未到办理期限,结转下年度: what is said of them stands in the clause behind. */
function isLeftOver({ figure, head, stated, text }: View): boolean {
  if (head !== null || !stated.some(({ metric }) => metric === 'applications.received.total')) return false;
  return LEFT_OVER.test(text.slice(figure.end, figure.end + 40));
}

/** Takes 未到办理期限,结转下年度办理。; leaves ,结转下年度2件. */
const LEFT_OVER =
  /^[^,。;\d]{2,16},(?:将|已|需|依法)*(?:结转|转结|转入|顺延|延续)(?:至|到|入)?(?:下|次|明|20\d\d)[^,。;\d]{0,14}(?:[,。;]|$)/u;

/** 2026年结转1件 in the report on 2025: carried over into that year. */
function isNextYear(view: View, token: Token): boolean {
  const year = FIRST_YEAR.exec(wordOf(view, token))?.[1];
  return year !== undefined && view.year !== null && Number(year) > view.year;
}

/** Takes the 2026 of 2026年结转; leaves 上年结转. */
const FIRST_YEAR = /^(20\d\d)年/u;

/** Takes 新收和上年结转政府信息公开申请; leaves 上年结转. */
const NEW_AND_CARRIED = /新收[^,。;\d]{0,12}(?:和|及|与|、|加)[上去]一?年[^,。;\d]{0,20}$/u;

/** Takes the 2024 of 2023年结转2024年. */
const LAST_YEAR = /^20\d\d年度?\D+(20\d\d)年/u;

/** Takes 结转上年后新收到, where what was carried over is bygone; leaves 结转后. */
const THEN_NEW = /(?:结转|转入)[^,。;\d]{0,8}后[^,。;\d]{0,4}(?:新收|收到|接收|受理)[^,。;\d]{0,16}$/u;

function distance(view: View, token: Token): number {
  return token.start >= view.figure.end ? token.start - view.figure.end : view.figure.start - token.end;
}

/** 办理56件,其中上年结转6件,本年新收50件; 受理301件,上年结转3件,新增298件: all that was at hand, carried over and new. */
export function allAtHand({ figure, text }: View): boolean {
  const behind = text.slice(figure.end, figure.end + 60);
  if (CARRIED_AND_NEW.test(behind)) return true;
  const [, carried, fresh] = CARRIED_THEN_NEW.exec(behind) ?? [];
  return Number(carried) + Number(fresh) === figure.value;
}

/** Takes ,上年度结转申请3件,新增298件; leaves ,结转3件. */
const CARRIED_THEN_NEW =
  /^[,;(:][^。\d]{0,16}结转[^。\d]{0,12}(\d+)[^。\d]{0,12}新(?:收|增|接|受理)[^。\d]{0,12}(\d+)/u;

/** Takes ,其中上年结转6件,本年新收50件; leaves ,其中网上申请6件. */
const CARRIED_AND_NEW =
  /^[,。;(]?(?:其中|包括|含)[^。;]{0,24}(?:结转[^。;]{0,24}(?:新收|新接|新增|新受理)|(?:新收|新接|新增|新受理)[^。;]{0,24}结转)/u;
