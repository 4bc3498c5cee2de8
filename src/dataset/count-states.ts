/** How many values are exact, zero, bounds, approximate, blank, unreadable, missing, not asked, contradicted. */
import type { ValueState } from '../domain/observation.ts';
import type { SettledValue } from '../domain/settled-value.ts';
import type { StateCounts } from '../domain/shards.ts';

/** Values one by one, the counts at the end. */
export interface StateTally {
  readonly add: (value: SettledValue) => void;
  readonly counts: () => StateCounts;
}

export function countStates(values: readonly SettledValue[]): StateCounts {
  const tally = stateTally();
  for (const value of values) tally.add(value);
  return tally.counts();
}

export function stateTally(): StateTally {
  const states: Record<ValueState, number> = {
    exact: 0,
    atLeast: 0,
    atMost: 0,
    approximate: 0,
    blank: 0,
    missing: 0,
    unreadable: 0,
    notAsked: 0,
  };
  let zero = 0;
  let contradicted = 0;
  return {
    add: ({ state, value, conflict }) => {
      states[state] += 1;
      if (state === 'exact' && value === 0) zero += 1;
      if (conflict !== null) contradicted += 1;
    },
    counts: () => {
      const { atLeast, atMost, ...rest } = states;
      return { ...rest, zero, bound: atLeast + atMost, contradicted };
    },
  };
}

/** The counts of parts, added. */
export function addCounts(parts: readonly StateCounts[]): StateCounts {
  const sum = (name: keyof StateCounts): number => parts.reduce((total, part) => total + part[name], 0);
  return {
    exact: sum('exact'),
    blank: sum('blank'),
    missing: sum('missing'),
    unreadable: sum('unreadable'),
    notAsked: sum('notAsked'),
    approximate: sum('approximate'),
    zero: sum('zero'),
    bound: sum('bound'),
    contradicted: sum('contradicted'),
  };
}
