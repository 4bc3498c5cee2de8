/** Measures how the prose is read, over our own cases: each states its facts, or none at all. */
import type { ProseAccuracy } from '../../src/forms/accuracy-record.ts';
import { CASE_GROUPS } from '../../src/pipeline/extract/prose/cases/case-groups.ts';
import { readCase } from '../../src/pipeline/extract/prose/cases/read-case.ts';
import { tallyFacts } from './tally-facts.ts';

export function measureProse(): { readonly proseCases: number; readonly prose: readonly ProseAccuracy[] } {
  const cases = CASE_GROUPS.flatMap(([, group]) => group);
  return { proseCases: cases.length, prose: tallyFacts(cases.map(readCase)) };
}
