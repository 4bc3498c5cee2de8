/**
 * Takes the candidates for section headings and leaves out a table of contents: several headings in a row with nothing
 * between them whose sections come again later.
 */
import type { SectionCandidate } from './section-candidates.ts';

/** Fewest headings in a row that make a table of contents. */
const FEWEST = 4;
/** The headings of the report itself are among so many candidates behind its table of contents. */
const MOST_LATER = 40;
/** Text between two entries: sub-entries and page numbers. */
const LONGEST_BETWEEN = 60;

export function dropContents(candidates: readonly SectionCandidate[]): readonly SectionCandidate[] {
  const kept: SectionCandidate[] = [];
  for (let from = 0; from < candidates.length;) {
    let to = from + 1;
    while (to < candidates.length && follows(candidates, to)) to += 1;
    const row = candidates.slice(from, to);
    if (row.length < FEWEST || !isContents(row, candidates.slice(to, to + MOST_LATER))) kept.push(...row);
    from = to;
  }
  return kept;
}

function follows(candidates: readonly SectionCandidate[], at: number): boolean {
  const [before, here] = [candidates[at - 1] as SectionCandidate, candidates[at] as SectionCandidate];
  return here.number > before.number && here.heading.start - before.heading.end <= LONGEST_BETWEEN;
}

function isContents(row: readonly SectionCandidate[], later: readonly SectionCandidate[]): boolean {
  const again = row.filter((entry) => later.some((candidate) => candidate.number === entry.number));
  return again.length * 2 >= row.length;
}
