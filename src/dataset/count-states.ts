/** How many values are exact, zero, bounds, approximate, blank, unreadable, missing, not asked, contradicted. */
import type { ValueState } from '../domain/observation.ts';
import type { StateCounts } from '../domain/shards.ts';
import type { SettledValue } from '../domain/settled-value.ts';

export function countStates(values: readonly SettledValue[]): StateCounts {
  const count = (...states: readonly ValueState[]): number =>
    values.filter(({ state }) => states.includes(state)).length;
  return {
    exact: count('exact'),
    zero: values.filter(({ state, value }) => state === 'exact' && value === 0).length,
    bound: count('atLeast', 'atMost'),
    approximate: count('approximate'),
    blank: count('blank'),
    unreadable: count('unreadable'),
    missing: count('missing'),
    notAsked: count('notAsked'),
    contradicted: values.filter(({ conflict }) => conflict !== null).length,
  };
}
