/** The number that a fact states; a statement of nothing states 0. */
import type { Fact } from './fact.ts';

/** Value of the fact, in its metric's unit. */
export function valueOf({ figure }: Fact): number {
  return figure === null ? 0 : figure.value;
}

/** 文字解读10篇、视频解读4篇: 14. */
export function sumOfFacts(facts: readonly Fact[]): number {
  return facts.reduce((sum, fact) => sum + valueOf(fact), 0);
}
