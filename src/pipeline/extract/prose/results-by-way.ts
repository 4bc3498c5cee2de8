/**
 * What came of litigation by the way to court: 直接起诉9件(维持7件、纠正1件、其他1件), 复议后起诉5宗,维持3宗,未结2宗. Takes the facts of a passage; adds
 * the results behind the count of a way that add up to it. Adds none without that sum.
 */
import { RESULT_ROWS } from './dispute-sums.ts';
import type { Fact } from './read-passage.ts';
import type { Setting } from './view.ts';
import { withFacts } from './with-facts.ts';

/** The facts with the results of both ways to court. */
export function withResultsByWay(facts: readonly Fact[], setting: Setting): readonly Fact[] {
  const added = facts.flatMap((fact) => (WAY.test(fact.metric) ? resultsOf(fact, facts, setting) : []));
  return withFacts(facts, added);
}

/** Takes litigation.direct.total; leaves litigation.total. */
const WAY = /^litigation\.(?:direct|afterReconsideration)\.total$/u;

function resultsOf(way: Fact, facts: readonly Fact[], { text, tokens }: Setting): readonly Fact[] {
  const found: Fact[] = [];
  let left = way.figure?.value ?? Number.NaN;
  let begun = way.end;
  for (const [index, { figure, start, end }] of tokens.entries()) {
    if (figure === null || index <= way.index) continue;
    const words = text.slice(begun, start) + (BEHIND.exec(text.slice(end, end + LONGEST))?.[0] ?? '');
    const row = RESULT_ROWS.find(([, pattern]) => pattern.test(words.replace(MARKS, '')))?.[0].split('.')[1];
    if (ENDS.test(words) || row === undefined || figure.state !== 'exact') break;
    left -= figure.value;
    begun = end;
    const metric = way.metric.replace('total', row);
    if (!facts.some((fact) => fact.metric === metric)) found.push({ ...way, metric, start, end, figure, index });
    if (left <= 0) break;
  }
  return left === 0 ? found : [];
}

const LONGEST = 10;
/** Takes 其他, 尚未审结 behind a number that begins its item; leaves marks. */
const BEHIND = /^[^,。;、()\d]+/u;
/** Takes marks. */
const MARKS = /[,、(:;]|其中/gu;
/** Takes the end of the sentence, and the other way; leaves ,维持. */
const ENDS = /。|起诉(?!请求)|诉讼(?!请求)|复议/u;
