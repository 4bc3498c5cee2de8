/** No pattern of the prose may miss what it would take: each is tried everywhere here, and the text in hand must hold the part. */
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { measurePassages } from '../scripts/accuracy/measure-passages.ts';
import { readGazetteer } from '../scripts/read-gazetteer.ts';
import type * as Filter from '../src/domain/prefilter.ts';
import { extractProse } from '../src/pipeline/extract/extract-prose.ts';
import { CASE_GROUPS } from '../src/pipeline/extract/prose/cases/case-groups.ts';
import { markedReport } from '../src/pipeline/extract/prose/cases/marked-report.ts';
import { CASE_AGENCY, CASE_YEAR } from '../src/pipeline/extract/prose/cases/read-case.ts';

const seen = vi.hoisted(() => ({ asked: 0, missed: new Set<string>() }));

vi.mock('../src/domain/prefilter.ts', async (original) => {
  const real = await original<typeof Filter>();
  /** What a call gave, once its pattern was tried whatever it requires. */
  const checked = <T>(given: T, pattern: Filter.Prefiltered, part: string, whole: string): T => {
    seen.asked += 1;
    const { source } = pattern.words;
    if (!whole.includes(part)) seen.missed.add(`${source}: the text handed over last does not hold ${part}`);
    if (!real.mayTake(pattern, whole) && part.search(pattern.words) !== -1)
      seen.missed.add(`${source}: takes ${part} without what required-characters says that it requires`);
    return given;
  };
  return {
    ...real,
    takes: (pattern: Filter.Prefiltered, part: string, whole = part) =>
      checked(real.takes(pattern, part, whole), pattern, part, whole),
    taken: (pattern: Filter.Prefiltered, part: string, whole = part) =>
      checked(real.taken(pattern, part, whole), pattern, part, whole),
    takesIn: (pattern: Filter.Prefiltered, whole: string, from: number | undefined, to?: number) =>
      checked(real.takesIn(pattern, whole, from, to), pattern, whole.slice(from, to), whole),
    allTaken: (pattern: Filter.Prefiltered, whole: string) =>
      checked(real.allTaken(pattern, whole), pattern, whole, whole),
    mayTake: (pattern: Filter.Prefiltered, whole: string) =>
      checked(real.mayTake(pattern, whole), pattern, whole, whole),
    takesBefore: (pattern: Filter.Prefiltered, whole: string, at: number, most: number) =>
      checked(real.takesBefore(pattern, whole, at, most), pattern, whole.slice(Math.max(0, at - most), at), whole),
  };
});

const ROOT = join(import.meta.dirname, '..');

test('cases and passages hold what is required of them', async () => {
  for (const [, cases] of CASE_GROUPS) {
    for (const { text, year = CASE_YEAR } of cases)
      extractProse(markedReport(text).report, { sections: [], year, agency: CASE_AGENCY });
  }
  await measurePassages(join(ROOT, 'tests/passages'), readGazetteer(join(ROOT, 'data')));
  expect(seen.asked).toBeGreaterThan(10_000);
  expect([...seen.missed]).toEqual([]);
});
