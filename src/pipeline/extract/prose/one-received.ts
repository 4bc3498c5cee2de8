/**
 * Keeps one number of requests received a passage: 网上申请2件,信件申请3件,共5件. What is less than another of the same scope is a part of it,
 * by way, applicant or matter. Takes the facts of a passage; leaves those that say the same number twice.
 */
import type { Fact } from './read-passage.ts';

/** The facts without parts that were read as all requests. */
export function withOneReceived(facts: readonly Fact[]): readonly Fact[] {
  const received = facts.filter(({ metric, figure }) => metric === RECEIVED && figure?.state === 'exact');
  if (received.length < 2) return facts;
  return facts.filter((fact) => !received.includes(fact) || !received.some((other) => isWholeOf(other, fact)));
}

const RECEIVED = 'applications.received.total';

function isWholeOf(whole: Fact, part: Fact): boolean {
  return whole.scope === part.scope && valueOf(whole) > valueOf(part);
}

function valueOf({ figure }: Fact): number {
  return figure === null ? Number.NaN : figure.value;
}
