/** Lists: whether a figure is an item of a list, and what the list's total states. */
import type { View } from './view.ts';

/** True when the figure is an item of a list. */
export function inList(view: View): boolean {
  return view.listTotal !== -1;
}

/** True when the list's total, or a total said before in the passage, states a metric of the family. */
export function listTotalIs(view: View, family: string): boolean {
  const total = view.listTotal;
  return view.stated.some(
    (fact) => fact.metric.startsWith(`${family}.`) && (total === -1 || fact.index === total || fact.index > total),
  );
}
