/**
 * Chooses the one value of a metric: a number before none, the table before prose, this agency's own figure before
 * wider or narrower scopes, an exact number before a bound, the first in the text before later ones.
 */
import type { Observation, ObservationSource, Scope, ValueState } from '../domain/observation.ts';
import type { SettledValue } from '../domain/settled-value.ts';
import type { Statement } from './statement.ts';
import { valueBounds } from './value-bounds.ts';

/** `carriedIn` is set for requests received, whose prose total may include those carried in (含上年结转). */
export function settleMetric(statements: readonly Statement[], carriedIn: number | null): SettledValue {
  const chosen = firstInRank(statements);
  const { metric, value, state, unit, scope, source, method, raw } = chosen.observation;
  const { lower, upper } = valueBounds(value, state);
  return {
    metric,
    value,
    lower,
    upper,
    state,
    unit,
    scope,
    source,
    method,
    raw,
    proof: chosen.proof,
    conflict: statements.length === 1 ? null : findConflict(chosen, statements, carriedIn),
  };
}

/** Most metrics are stated once. */
function firstInRank(statements: readonly Statement[]): Statement {
  if (statements.length === 1) return statements[0] as Statement;
  const ranked = statements.map((statement, order) => ({ statement, order, rank: rank(statement.observation) }));
  ranked.sort((a, b) => compareRanks(a.rank, b.rank) || a.order - b.order);
  return (ranked[0] as { readonly statement: Statement }).statement;
}

const SOURCES: readonly ObservationSource[] = ['table', 'prose', 'transcribed', 'derived'];
const SCOPES: readonly Scope[] = ['agency', 'area', 'mixed', 'part'];
const STATES: readonly ValueState[] = [
  'exact',
  'approximate',
  'atLeast',
  'atMost',
  'unreadable',
  'blank',
  'missing',
  'notAsked',
];

function rank(observation: Observation): readonly number[] {
  const { value, state } = observation;
  return [
    value === null ? 1 : 0,
    value === null ? STATES.indexOf(state) : 0,
    SOURCES.indexOf(observation.source),
    SCOPES.indexOf(observation.scope),
    STATES.indexOf(state),
  ];
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((place, i) => place !== b[i]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
}

/** The first exact prose figure of the same scope that contradicts an exact cell of the table. */
function findConflict(
  chosen: Statement,
  statements: readonly Statement[],
  carriedIn: number | null,
): SettledValue['conflict'] {
  const cell = chosen.observation;
  if (cell.source !== 'table' || cell.state !== 'exact' || cell.value === null) return null;
  const accepted = [cell.value, carriedIn === null ? cell.value : cell.value + carriedIn];
  for (const { observation, proof } of statements) {
    const { value, state, source, scope, raw } = observation;
    if (source !== 'prose' || state !== 'exact' || value === null || scope !== cell.scope) continue;
    if (!accepted.includes(value)) return { value, source, raw, proof };
  }
  return null;
}
