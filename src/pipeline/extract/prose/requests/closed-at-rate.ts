/** Tells the count that a full rate stands for: 受理38件,办结率100%(38件). Refuses other rates, whose bracket may hold either number. */
import { prefiltered, takesBefore } from '../../../../domain/prefilter.ts';
import { statedValue } from '../view/stated-value.ts';
import type { View } from '../view/view.ts';

/** True for the bracketed count of all that was closed; `received`: the metric of what came in. */
export function closedAtFullRate(view: View, received: string): boolean {
  const { figure, text } = view;
  if (text[figure.end] !== ')' || !takesBefore(FULL_RATE, text, figure.start, 16)) return false;
  return statedValue(view, received) === figure.value;
}

/** Takes 办结率100%(, 按时办结率达到100%(; leaves 满意率100%(. */
const FULL_RATE = prefiltered(/(?:办结|答复|回复|办复)率(?:均|已)?(?:为|达|达到)?(?:100%|百分之百)\(共?$/u);
