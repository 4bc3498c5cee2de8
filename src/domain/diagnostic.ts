/**
 * What a stage found odd. error: a published number may be wrong; warning: a number may be absent;
 * info: odd but harmless. Bad input yields the best value and a diagnostic, never an exception.
 */
import type { Span } from './source.ts';

export type Severity = 'error' | 'warning' | 'info';

/** One finding. `code` is a key of the diagnostics table (`src/domain/diagnostic-codes.ts`); the message reads "Unexpected X, expected Y". */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** Place in the source text; null where the whole file is meant. */
  readonly span: Span | null;
}

/** A stage's result: always a value, and what was odd on the way to it. */
export interface Parsed<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}
