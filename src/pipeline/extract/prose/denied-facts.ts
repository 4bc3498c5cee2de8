/** Adds to the facts of a passage what clauses of their own deny, where nothing else states it. */
import { deniedMatters } from './denied-matters.ts';
import type { Fact } from './read-passage.ts';
import type { Setting } from './view.ts';

/** The facts with what clauses of their own deny, where nothing else states it. */
export function withDenied(facts: readonly Fact[], setting: Setting): readonly Fact[] {
  const added = deniedMatters(setting).flatMap(({ metrics, start, end }) =>
    metrics
      .filter((metric) => !facts.some((fact) => fact.metric === metric))
      .map((metric): Fact => ({ metric, scope: 'agency', start, end, figure: null, index: -1, wording: null })),
  );
  return added.length === 0 ? facts : [...facts, ...added];
}
