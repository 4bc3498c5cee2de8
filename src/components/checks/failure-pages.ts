/**
 * The failures of all reports in the order of the pages: what must be wrong first, then what is only worth a look, each check
 * by check, so that whoever asks for one check finds its failures together.
 */
import type { FailedCheck } from '../../domain/checks-shard.ts';
import { checkOf, CHECKS } from '../../forms/checks.ts';

/** Most on each page from the second on. */
export const MOST_FAILURES = 100;
/** Most on the first page, which has the tables of all checks above them, and most notices there. */
export const MOST_FIRST = 60;
export const MOST_NOTICES = 30;

export interface FailurePages {
  readonly wrong: readonly FailedCheck[];
  readonly notices: readonly FailedCheck[];
  /** What the first page leaves out, for the pages from the second on. */
  readonly further: readonly FailedCheck[];
}

export function failurePages(failures: readonly FailedCheck[]): FailurePages {
  const ordered = [...failures].sort((a, b) => placeOf(a) - placeOf(b));
  const isNotice = ({ result }: FailedCheck): boolean => checkOf(result.id)?.severity === 'notice';
  const wrong = ordered.filter((failure) => !isNotice(failure));
  const notices = ordered.filter(isNotice);
  return { wrong, notices, further: [...wrong.slice(MOST_FIRST), ...notices.slice(MOST_NOTICES)] };
}

const PLACES: ReadonlyMap<string, number> = new Map(CHECKS.map(({ id }, at) => [id, at]));

const placeOf = ({ result }: FailedCheck): number => PLACES.get(result.id) ?? CHECKS.length;

/** The page on which the failures of each check begin, from 1; a check without any is left out. */
export function pagesOfChecks({ wrong, notices, further }: FailurePages): ReadonlyMap<string, number> {
  const first = [...wrong.slice(0, MOST_FIRST), ...notices.slice(0, MOST_NOTICES)];
  const begins = new Map<string, number>();
  const note = ({ result: { id } }: FailedCheck, page: number): void => {
    if (!begins.has(id)) begins.set(id, page);
  };
  for (const failure of first) note(failure, 1);
  for (const [at, failure] of further.entries()) note(failure, 2 + Math.floor(at / MOST_FAILURES));
  return begins;
}

/** Failures of each check. */
export function countsOfChecks(failures: readonly FailedCheck[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { result } of failures) {
    const known = counts.get(result.id);
    counts.set(result.id, known === undefined ? 1 : known + 1);
  }
  return counts;
}

/** Where the failures of a check stand on their page. */
export const failureAnchor = (check: string): string => `fail-${check}`;

/** Failures of one check that stand next to each other. */
export interface CheckFailures {
  readonly check: string;
  readonly failures: readonly FailedCheck[];
}

export function groupByCheck(failures: readonly FailedCheck[]): readonly CheckFailures[] {
  const groups = new Map<string, FailedCheck[]>();
  for (const failure of failures) groups.set(failure.result.id, [...(groups.get(failure.result.id) ?? []), failure]);
  return [...groups].map(([check, own]) => ({ check, failures: own }));
}
