/**
 * What earlier figures of the passage state: whether they state a metric, and its value. Where none does, the value is NaN, which neither
 * equals nor exceeds any other.
 */
import type { View } from './view.ts';

/** True when an earlier figure of the passage states the metric. */
export function isStated({ stated }: View, metric: string): boolean {
  return stated.some((fact) => fact.metric === metric);
}

/** The value that the passage stated last of a metric; NaN for none. */
export function statedValue(view: View, metric: string): number {
  return valueAt(view, view.stated.findLast((fact) => fact.metric === metric)?.index ?? -1);
}

/** The value of the figure at `tokens[index]`; NaN where no figure stands. */
export function valueAt({ tokens }: Pick<View, 'tokens'>, index: number): number {
  return tokens[index]?.figure?.value ?? Number.NaN;
}
