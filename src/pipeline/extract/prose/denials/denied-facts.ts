/** The facts that denials state, and those of clauses that deny by themselves, where nothing else states them. */
import { actsForArea, isOneBodys, type ActingPlace } from '../scope/acts-for-area.ts';
import { deniedMatters } from './denied-matters.ts';
import type { Fact } from '../view/fact.ts';
import type { NoneStatement } from './read-none.ts';
import { sentenceTokens, type Setting } from '../view/view.ts';

/** The zeros that a denial states, one a metric, of the area where it speaks in the sentence; none that a figure among the facts states; none of requests in a sentence that counts some. */
export function zerosOf(
  { metrics, start, end }: NoneStatement,
  setting: Setting,
  facts: readonly Fact[],
): readonly Fact[] {
  const place = placeOf(setting, end, facts);
  const before = setting.text.lastIndexOf('。', start);
  const isCounted = (metric: string): boolean =>
    facts.some(
      (fact) =>
        fact.metric === metric &&
        ((fact.start < end && fact.end > start) ||
          (metric === RECEIVED && fact.figure !== null && fact.start > before && fact.end <= start)),
    );
  return metrics
    .filter((metric) => !isCounted(metric))
    .map((metric) => ({
      metric,
      scope: !isOneBodys(place, metric) && actsForArea(place, metric) ? 'area' : 'agency',
      start,
      end,
      figure: null,
      index: -1,
      wording: null,
    }));
}

const RECEIVED = 'applications.received.total';

/** Where a denial ends, as a figure's view would tell it. */
function placeOf(setting: Setting, end: number, stated: readonly Fact[]): ActingPlace {
  const { text, tokens } = setting;
  const next = tokens.findIndex((token) => token.start >= end);
  const index = next === -1 ? tokens.length : next;
  return {
    text,
    tokens,
    index,
    sentence: sentenceTokens(setting, index),
    stated,
    listTotal: -1,
    figure: { start: end, value: 0 },
  };
}

/** The facts with what clauses of their own deny, where nothing else states it. */
export function withDenied(facts: readonly Fact[], setting: Setting): readonly Fact[] {
  const added = deniedMatters(setting)
    .flatMap((denial) => zerosOf(denial, setting, facts))
    .filter(({ metric }) => !facts.some((fact) => fact.metric === metric));
  return added.length === 0 ? facts : [...facts, ...added];
}
