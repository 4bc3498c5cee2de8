/** A fresh tally of value states, nothing counted yet. */
import type { ValueState } from '../domain/observation.ts';

export const noStates = (): Record<ValueState, number> => ({
  exact: 0,
  atLeast: 0,
  atMost: 0,
  approximate: 0,
  blank: 0,
  missing: 0,
  unreadable: 0,
  notAsked: 0,
});
