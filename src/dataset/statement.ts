/** An observation together with the place where a reader can see its words. */
import type { Observation } from '../domain/observation.ts';
import type { Proof } from '../domain/settled-value.ts';

export interface Statement {
  readonly observation: Observation;
  readonly proof: Proof | null;
}
