/**
 * Which year a report is about, by a vote: title, period, lead, front matter, file name, the day of publication and the body
 * each have theirs. Takes the evidence in order of trust, which settles what the votes leave even.
 */
import type { Recognition } from '../../domain/report.ts';
import type { BodyYear } from './body-years.ts';

type YearEvidence = Recognition['yearEvidence'][number];

/** A title is written anew each year, while leads and periods are often left over from the report before. */
const WEIGHTS: Readonly<Record<YearEvidence['method'], number>> = {
  title: 3,
  period: 2,
  lead: 2,
  'front-matter': 2,
  body: 2,
  'file-name': 1,
};

/** What sentences weigh that speak of one year throughout. */
const CLEAR_BODY = 3;
const PUBLICATION = 1;

/** The year with most votes, null without any; `published` is the year before the day of publication. */
export function votedYear(
  evidence: readonly YearEvidence[],
  body: readonly BodyYear[],
  published: number | null,
): number | null {
  const votes = new Map<number, number>();
  const vote = (year: number, weight: number): void => void votes.set(year, (votes.get(year) ?? NO_VOTE) + weight);
  for (const [index, entry] of evidence.entries()) {
    if (evidence.findIndex((other) => isSame(other, entry)) !== index) continue;
    vote(entry.year, entry.method === 'body' && isClear(body) ? CLEAR_BODY : WEIGHTS[entry.method]);
  }
  if (published !== null && votes.has(published)) vote(published, PUBLICATION);
  const [first] = [...votes].sort(([, one], [, other]) => other - one);
  return first === undefined ? null : first[0];
}

const NO_VOTE = 0;

/** True for two years of one place, and for a lead within the line of the title. */
function isSame(one: YearEvidence, { method, span }: YearEvidence): boolean {
  if (one.method === method || one.span === null || span === null) return one.method === method;
  return one.span.start <= span.start && span.end <= one.span.end;
}

/** Times that a body names its one year, or opens sentences with it; where it names others, the times for each of theirs. */
const CLEAR_COUNT = 3;
const CLEAR_OPENINGS = 2;
const CLEAR_LEAD = 2;

function isClear([first, second]: readonly BodyYear[]): boolean {
  if (first === undefined) return false;
  if (second === undefined) return first.count >= CLEAR_COUNT || first.opening >= CLEAR_OPENINGS;
  return first.count >= CLEAR_COUNT && first.count >= second.count * CLEAR_LEAD;
}
