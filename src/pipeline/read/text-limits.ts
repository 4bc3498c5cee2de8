/**
 * Limits beyond which a text is no report but an attack or an accident: takes a text, gives what there is too much of.
 * A long report has 100,000 characters, 2,000 lines, 500 cells and, as a page, 20,000 tags.
 */

/** A limit, in words for the diagnostic. */
interface Limit {
  readonly mark: string;
  readonly name: string;
  readonly most: number;
}

/** Longest text, in UTF-16 units. Pages with pictures inside come to some millions. */
export const LONGEST_TEXT = 12_000_000;

const LIMITS: readonly Limit[] = [
  { mark: '\n', name: 'lines', most: 120_000 },
  { mark: '\r', name: 'lines', most: 120_000 },
  { mark: '\t', name: 'tabs', most: 400_000 },
  { mark: '|', name: 'pipes', most: 400_000 },
  { mark: '<', name: 'tags', most: 200_000 },
  // One such sign stands for eighteen, or eight, others once it is put into plain form.
  { mark: '\ufdfa', name: 'signs for whole phrases', most: 100_000 },
  { mark: '\ufdfb', name: 'signs for whole phrases', most: 100_000 },
];
/** Below this length no limit can be exceeded. */
const SHORTEST = Math.min(...LIMITS.map((limit) => limit.most));

/** What is wrong with the size of a text, as a message; null when nothing is. */
export function excessOf(text: string): string | null {
  if (text.length > LONGEST_TEXT) return `Unexpected ${text.length} characters, expected at most ${LONGEST_TEXT}`;
  if (text.length <= SHORTEST) return null;
  for (const { mark, name, most } of LIMITS) {
    if (exceeds(text, mark, most)) return `Unexpected more than ${most} ${name}, expected a report`;
  }
  return null;
}

function exceeds(text: string, mark: string, most: number): boolean {
  let found = 0;
  for (let at = text.indexOf(mark); at >= 0 && found <= most; at = text.indexOf(mark, at + 1)) found += 1;
  return found > most;
}
