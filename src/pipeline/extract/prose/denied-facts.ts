/** The facts that denials state, and those of clauses that deny by themselves, where nothing else states them. */
import { deniedMatters } from './denied-matters.ts';
import type { Fact } from './read-passage.ts';
import type { NoneStatement } from './read-none.ts';
import type { Setting } from './view.ts';

/** The zeros that a denial states, one a metric. */
export function zerosOf({ metrics, start, end }: NoneStatement): readonly Fact[] {
  return metrics.map((metric) => ({
    metric,
    scope: 'agency',
    start,
    end,
    figure: null,
    index: -1,
    wording: null,
  }));
}

/** The facts with what clauses of their own deny, where nothing else states it. */
export function withDenied(facts: readonly Fact[], setting: Setting): readonly Fact[] {
  const added = deniedMatters(setting)
    .flatMap(zerosOf)
    .filter(({ metric }) => !facts.some((fact) => fact.metric === metric));
  return added.length === 0 ? facts : [...facts, ...added];
}
