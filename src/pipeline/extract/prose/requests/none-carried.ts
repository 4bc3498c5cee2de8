/**
 * That nothing was left for the next year, said without a year behind what was concluded: 办结2件,结转0件, …没有延期、没有结转. Takes the facts of a
 * passage; adds the zero carried out. Adds none in front of every answer, where 无结转 speaks of the year before.
 */
import { prefiltered, taken } from '../../../../domain/prefilter.ts';
import type { Fact } from '../view/fact.ts';
import { withFacts } from '../view/with-facts.ts';

/** The facts of the passage with none carried out. */
export function withNoneCarried(facts: readonly Fact[], text: string): readonly Fact[] {
  if (!text.includes('结转') || facts.some(({ metric }) => metric === CARRIED_OUT)) return facts;
  const answer = facts.find(({ metric }) => ANSWER.test(metric));
  const found = answer === undefined ? null : taken(NONE, text.slice(answer.end), text);
  if (answer === undefined || found === null) return facts;
  const start = answer.end + found.index;
  const { scope } = answer;
  const end = start + found[0].length;
  return withFacts(facts, [{ metric: CARRIED_OUT, scope, start, end, figure: null, index: -1, wording: null }]);
}

const CARRIED_OUT = 'applications.carriedOut.total';
/** Takes applications.concluded.total and every outcome; leaves what came in. */
const ANSWER = /^applications\.(?!received|carried)/u;
/** Takes ,结转0件, 、没有结转, 。结转数量为零; leaves 上年结转0件 and 无上年结转. */
const NONE = prefiltered(
  /(?<=[,。;、])(?:(?:无|没有)(?:申请)?结转(?:件|申请|情况)?|结转(?:件|申请)?(?:数量?|件数)?[为是:]?(?:0[件宗份条起]?|零))(?=[,。;、]|$)/u,
);
