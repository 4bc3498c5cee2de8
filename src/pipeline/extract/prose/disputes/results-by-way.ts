/**
 * What came of disputes, where the results behind a count add up to it: 直接起诉9件(维持7件、纠正1件、其他1件), 复议后起诉5宗,维持3宗,未结2宗, 行政复议2件:
 * 维持1件,终止1件. Takes the facts of a passage; adds the results of reconsideration and of each way to court. Adds none without that sum.
 */
import { runsOf } from '../lists/counted-shares.ts';
import { valueOf } from '../view/fact-value.ts';
import type { Fact } from '../view/fact.ts';
import type { Token } from '../words/tokenise.ts';
import type { Setting } from '../view/view.ts';
import { withFacts } from '../view/with-facts.ts';

/** The facts with the results of reconsideration and of both ways to court. */
export function withResultsByWay(facts: readonly Fact[], setting: Setting): readonly Fact[] {
  const wholes = facts.filter(({ metric, figure }) => WHOLE.test(metric) && figure !== null && figure.value > 0);
  if (wholes.length === 0) return facts;
  const nearest = [...wholes].sort((one, other) => one.index - other.index);
  const runs = runsOf(setting, tellResult);
  return runs.reduce((known, { shares, sum, first }) => {
    const whole = nearest.findLast(({ index }) => index < first);
    if (whole === undefined || valueOf(whole) !== sum || isFarOff(whole, first, setting)) return known;
    const added = shares.flatMap(({ row, at }): readonly Fact[] => {
      const metric = whole.metric.replace('total', row);
      if (row === '' || known.some((fact) => fact.metric === metric)) return [];
      if (shares.some((other) => other.row === row && other.at !== at)) return [];
      const { start, end, figure } = setting.tokens[at] as Token;
      return [{ ...whole, metric, start, end, figure, index: at, wording: null }];
    });
    return withFacts(
      known.filter((fact) => !isOfOther(fact, added)),
      added,
    );
  }, facts);
}

/** 复议后起诉3件,维持3件: true for a result of reconsideration read from one of the ways to court. */
function isOfOther({ metric, index }: Fact, added: readonly Fact[]): boolean {
  return (
    metric.startsWith('reconsideration.') &&
    added.some((fact) => fact.index === index && fact.metric.startsWith('litigation.'))
  );
}

/** Takes litigation.direct.total, reconsideration.total; leaves litigation.total. */
const WHOLE = /^(?:litigation\.(?:direct|afterReconsideration)|reconsideration)\.total$/u;

/** True where another number or the end of a sentence stands between the whole and its results. */
function isFarOff({ index, end }: Fact, first: number, { text, tokens }: Setting): boolean {
  if (tokens.some(({ figure }, at) => figure !== null && at > index && at < first)) return true;
  return ENDS.test(text.slice(end, (tokens[first] as Token).start).replace(ITS_WAY, ''));
}

/** Takes ,均为复议后起诉, which says by which way all of them went; leaves ,其中复议后起诉. */
const ITS_WAY = /[,(](?:均|都|全部)?(?:为|系|是|属于?)[^,。;()\d]{0,10}(?:起诉|诉讼)\)?/u;
/** Takes the end of the sentence, and a way to court; leaves ,维持. */
const ENDS = /。|起诉(?!请求)|诉讼(?!请求)/u;

/** The row of a result; '' for one that the form counts in no row by name. */
function tellResult(label: string): string | undefined {
  if (OTHER_MATTER.test(label)) return undefined;
  return RESULTS.find(([, words]) => words.test(label))?.[0];
}

/** Takes 复议后起诉, another count; leaves 复议机关维持. */
const OTHER_MATTER = /(?:起诉|诉讼)(?!请求)|复议(?!机关|决定|结果)/u;
const RESULTS: readonly (readonly [row: string, words: RegExp])[] = [
  ['upheld', /维持|判决驳回|驳回[^,。;]{0,4}(?:诉讼请求|诉请|诉求)/u],
  ['corrected', /纠[正错]|撤销(?!申请|(?:行政)?复议)|变更|确认违法|责令/u],
  ['pending', /未(?:能)?审?[结理]|在审|(?<!终止|停止|中止)审理|在办/u],
  ['other', /^其他(?:结果|情形|情况)?|终止/u],
  ['', /撤[回销]|撤诉|驳回|和解|[胜败]诉|审结|结案/u],
];
