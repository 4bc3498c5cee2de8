/** The failures of all reports in the order of the pages: what must be wrong first, then what is only worth a look. */
import type { FailedCheck } from '../../domain/checks-shard.ts';
import { checkOf } from '../../forms/checks.ts';

/** Most on the first page, and on each further one. */
export const MOST_FAILURES = 150;
/** Most notices on the first page. */
export const MOST_NOTICES = 50;

export interface FailurePages {
  readonly wrong: readonly FailedCheck[];
  readonly notices: readonly FailedCheck[];
  /** What the first page leaves out, for the pages from the second on. */
  readonly further: readonly FailedCheck[];
}

export function failurePages(failures: readonly FailedCheck[]): FailurePages {
  const isNotice = ({ result }: FailedCheck): boolean => checkOf(result.id)?.severity === 'notice';
  const wrong = failures.filter((failure) => !isNotice(failure));
  const notices = failures.filter(isNotice);
  return { wrong, notices, further: [...wrong.slice(MOST_FAILURES), ...notices.slice(MOST_NOTICES)] };
}
