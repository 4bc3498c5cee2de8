/** Tells a request for information from the 申请 of a dispute: 被申请行政复议, 撤回申请13件. Takes the text and a token. */
import { prefiltered, takesBefore, takesIn } from '../../../../domain/prefilter.ts';
import type { Token } from '../words/tokenise.ts';

/** True for a request for information. */
export function isRequest(text: string, { id, start, end }: Token): boolean {
  if (id !== 'request') return false;
  if (end - start > 2) return true;
  return !takesIn(DISPUTE_NEXT, text, end, end + 4) && !takesBefore(TAKES_BACK, text, start, 2);
}

/** Takes the 撤回 in front of 申请; leaves 公开. */
const TAKES_BACK = prefiltered(/撤[回销]$/u);
/** Takes the 行政复议 behind 申请; leaves 人. */
const DISPUTE_NEXT = prefiltered(/^(?:行政)?(?:复议|诉讼)/u);
