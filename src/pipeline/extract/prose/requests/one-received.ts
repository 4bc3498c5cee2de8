/**
 * Keeps one number of requests received a passage: 网上申请2件,信件申请3件,共5件. What is less than another of the same scope is a part of it,
 * by way, applicant or matter. Takes the facts of a passage; leaves those that say the same number twice.
 */
import { prefiltered, takesBefore } from '../../../../domain/prefilter.ts';
import { valueOf } from '../view/fact-value.ts';
import type { Fact } from '../view/fact.ts';

/** The facts without parts that were read as all requests. */
export function withOneReceived(facts: readonly Fact[], text: string): readonly Fact[] {
  const received = facts.filter(({ metric, figure }) => metric === RECEIVED && figure?.state === 'exact');
  if (received.length < 2) return facts;
  const fresh = received.find(({ start }) => takesBefore(BESIDE_CARRIED, text, start, 30));
  if (fresh !== undefined) return facts.filter((fact) => !received.includes(fact) || fact === fresh);
  return facts.filter((fact) => !received.includes(fact) || !received.some((other) => isWholeOf(other, fact)));
}

/** Takes 结转上年后新收到申请: beside it, what was taken in holds what was carried over; leaves 网上新收到. */
const BESIDE_CARRIED = prefiltered(
  /(?:结转|转结|转入)[^,。;\d]{0,8}后[^,。;\d]{0,4}新(?:收到?|接收|受理)[^,。;\d]{0,16}$/u,
);
const RECEIVED = 'applications.received.total';

function isWholeOf(whole: Fact, part: Fact): boolean {
  return whole.scope === part.scope && valueOf(whole) > valueOf(part);
}
