/**
 * Compares what was read of a text with what a person says that it states: takes labels and observations, gives two lists of facts.
 * What two careful readers may see differently is neither demanded nor wrong, and is left out of both.
 */
import type { Observation } from '../../src/domain/observation.ts';
import type { ComparedFacts, Fact } from './tally-facts.ts';

export interface Label {
  readonly metric: string;
  readonly value: string;
  /** Empty: `exact`. */
  readonly state: string;
  /** Empty: `agency`. */
  readonly scope: string;
  readonly optional: boolean;
}

export function compareLabels(labels: readonly Label[], observations: readonly Observation[]): ComparedFacts {
  const read = observations
    .filter(({ source, value }) => source === 'prose' && value !== null)
    .map(({ metric, value, state, scope }) => fact(metric, String(value), state, scope));
  const optional = new Set(labels.filter((label) => label.optional).map((label) => statedFact(label).key));
  return {
    stated: distinct(labels.filter((label) => !label.optional).map(statedFact)),
    read: distinct(read).filter(({ key }) => !optional.has(key)),
  };
}

/** What was missed or read without being stated, in words. */
export function tellFaults(name: string, { stated, read }: ComparedFacts): readonly string[] {
  const keys = (facts: readonly Fact[]): ReadonlySet<string> => new Set(facts.map(({ key }) => key));
  const missed = stated.filter(({ key }) => !keys(read).has(key)).map(({ key }) => `${name}: missed ${key}`);
  const extra = read.filter(({ key }) => !keys(stated).has(key)).map(({ key }) => `${name}: not stated ${key}`);
  return [...missed, ...extra];
}

function statedFact({ metric, value, state, scope }: Label): Fact {
  return fact(metric, String(Number(value)), state === '' ? 'exact' : state, scope === '' ? 'agency' : scope);
}

function fact(metric: string, value: string, state: string, scope: string): Fact {
  return { metric, key: [metric, value, state, scope].join(' ') };
}

/** A report may state a fact several times; it counts once. */
function distinct(facts: readonly Fact[]): readonly Fact[] {
  return [...new Map(facts.map((one) => [one.key, one])).values()];
}
