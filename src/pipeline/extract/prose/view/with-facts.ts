/** Facts that were told later take their places among those of the passage. */
import type { Fact } from './fact.ts';

/** All facts in the order in which they stand; the very same list where none is added. */
export function withFacts(facts: readonly Fact[], added: readonly Fact[]): readonly Fact[] {
  return added.length === 0 ? facts : [...facts, ...added].sort((a, b) => a.start - b.start);
}
