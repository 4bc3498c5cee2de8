/** Reports exact statements of one metric and scope that contradict each other; both stay. */
import { diagnostic } from '../../../../domain/diagnostic-codes.ts';
import type { Diagnostic } from '../../../../domain/diagnostic.ts';
import type { Observation } from '../../../../domain/observation.ts';

/** One diagnostic for each later statement that differs from the first. */
export function findConflicts(observations: readonly Observation[]): readonly Diagnostic[] {
  const first = new Map<string, Observation>();
  const found: Diagnostic[] = [];
  for (const observation of observations) {
    if (observation.state !== 'exact' || observation.scope === 'part') continue;
    const key = `${observation.metric} ${observation.scope}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, observation);
    else if (earlier.value !== observation.value) found.push(disagreement(earlier, observation));
  }
  return found;
}

function disagreement(earlier: Observation, later: Observation): Diagnostic {
  const expected = `${String(earlier.value)} as stated in line ${String(earlier.evidence?.line)}`;
  const message = `Unexpected ${String(later.value)} for ${later.metric}, expected ${expected}`;
  const span = later.evidence === null ? null : { start: later.evidence.start, end: later.evidence.end };
  return diagnostic('statement-conflicting', message, span);
}
