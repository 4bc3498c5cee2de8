/**
 * What is said of requests that were handled: that all were answered, be it behind their parts (办理26件,其中邮寄11件、网上15件,均按时办结), and who asked
 * for those concluded. Takes the view of a figure. Refuses what is said of requests received, of which no number was answered by the words.
 */
import { saysAllAnswered } from './answered-requests.ts';
import { valueAt } from '../view/stated-value.ts';
import type { Token } from '../words/tokenise.ts';
import { holds, type View } from '../view/view.ts';

/** 办理依申请公开18件,全部在规定时限内办结: all that were dealt with were answered. */
export function answeredAll(view: View, verbs: readonly Token[]): boolean {
  return view.figure.value > 0 && holds(verbs, 'handle') && saysAllAnswered(view.text, endOfParts(view));
}

/** 办理26件,其中:书面申请11件,网上申请15件,均按时办结: where the parts that add up to the figure end; its own end without any. */
function endOfParts({ figure, index, tokens }: View): number {
  let sum = 0;
  for (let i = index + 1; i < tokens.length && tokens[i]?.id !== 'stop' && sum < figure.value; i += 1) {
    const part = tokens[i] as Token;
    if (part.figure === null) continue;
    sum += part.figure.value;
    if (sum === figure.value) return part.end;
  }
  return figure.end;
}

/** Takes applications.concluded.total, applications.granted.total; leaves applications.received.total. */
const BECAME = /^applications\.(?!received|carriedIn)/u;

/** 收到14件,办结11件,其中自然人10件: who asked for those concluded, which were not all. */
export function ofThoseConcluded(view: View): boolean {
  const { listTotal, stated } = view;
  if (!stated.some(({ index, metric }) => index === listTotal && BECAME.test(metric))) return false;
  const whole = valueAt(view, listTotal);
  return !stated.some(
    ({ index, metric }) => metric === 'applications.received.total' && valueAt(view, index) === whole,
  );
}
