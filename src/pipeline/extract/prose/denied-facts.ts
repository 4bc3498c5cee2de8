/** The facts that denials state, and those of clauses that deny by themselves, where nothing else states them. */
import { deniedMatters } from './denied-matters.ts';
import type { Fact } from './read-passage.ts';
import type { NoneStatement } from './read-none.ts';
import { textBefore } from './text-before.ts';
import type { Setting } from './view.ts';

/** The zeros that a denial states, one a metric. */
export function zerosOf({ metrics, start, end }: NoneStatement, text: string): readonly Fact[] {
  const scope =
    metrics.includes('processingFee.amount') && FOR_AREA.test(textBefore(text, start, 24)) ? 'area' : 'agency';
  return metrics.map((metric) => ({
    metric,
    scope,
    start,
    end,
    figure: null,
    index: -1,
    wording: null,
  }));
}

/** Takes 全县各级行政机关, 。全区全年, where all bodies took no fee; leaves 全年. */
const FOR_AREA =
  /(?:^|[。;:,]|\d[.、])(?:20\d\d年度?,?)?全(?:[省市县区州旗盟]|自治[州县])(?:各级|各|行政|机关|部门|单位|全年|本年度?|20\d\d年度?|均|共)*,?(?:[^,。;]{0,2}收取)?$/u;

/** The facts with what clauses of their own deny, where nothing else states it. */
export function withDenied(facts: readonly Fact[], setting: Setting): readonly Fact[] {
  const added = deniedMatters(setting)
    .flatMap((denial) => zerosOf(denial, setting.text))
    .filter(({ metric }) => !facts.some((fact) => fact.metric === metric));
  return added.length === 0 ? facts : [...facts, ...added];
}
