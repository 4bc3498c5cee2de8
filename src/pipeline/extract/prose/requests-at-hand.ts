/** Counts of all requests that were at hand, carried over and new (办理56件,其中结转6件,新收50件), and sums of both. Refuses either alone. */
import { statedValue } from './stated-value.ts';
import { textBefore } from './text-before.ts';
import type { View } from './view.ts';

/** 办理56件,其中上年结转6件,本年新收50件; 受理301件,上年结转3件,新增298件: all that was at hand, carried over and new. */
export function allAtHand({ figure, text }: View): boolean {
  const behind = text.slice(figure.end, figure.end + 60);
  if (CARRIED_AND_NEW.test(behind)) return true;
  const [, carried, fresh] = CARRIED_THEN_NEW.exec(behind) ?? [];
  return Number(carried) + Number(fresh) === figure.value;
}

/** 收到申请12件、上年结转1件,共计13件: the sum of both, which says what became of them only where all were answered. */
export function sumAtHand(view: View): boolean {
  const { figure, head, text } = view;
  if (head !== null || !SUM.test(textBefore(text, figure.start, 6))) return false;
  const carried = statedValue(view, 'applications.carriedIn.total');
  return carried > 0 && statedValue(view, 'applications.received.total') + carried === figure.value;
}

/** Takes ,共计 and ,合计; leaves ,共办结. */
const SUM = /[,、;。](?:一共|总?共计?|合计|总计|累计)(?:有|为)?$/u;

/** Takes ,上年度结转申请3件,新增298件; leaves ,结转3件. */
const CARRIED_THEN_NEW =
  /^[,;(:][^。\d]{0,16}结转[^。\d]{0,12}(\d+)[^。\d]{0,12}新(?:收|增|接|受理)[^。\d]{0,12}(\d+)/u;

/** Takes ,其中上年结转6件,本年新收50件; leaves ,其中网上申请6件. */
const CARRIED_AND_NEW =
  /^[,。;(]?(?:其中|包括|含)[^。;]{0,24}(?:结转[^。;]{0,24}(?:新收|新接|新增|新受理)|(?:新收|新接|新增|新受理)[^。;]{0,24}结转)/u;
