/** A name found in a report together with what it may mean. */
import type { AgencyCandidate } from '../domain/agency.ts';
import type { NameHypothesis } from './name-hypothesis.ts';

export interface NamedOption {
  readonly candidate: AgencyCandidate;
  /** The name normalised. */
  readonly name: string;
  /** The cheapest hypotheses; several where they cost the same. */
  readonly hypotheses: readonly NameHypothesis[];
}
