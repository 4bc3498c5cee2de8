/**
 * Measures how passages are read that were written without knowledge of the code: takes the folder of the passages, gives counts
 * for each metric. A part of a total that is stated nowhere is not demanded, but must not be read as the total.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProseAccuracy } from '../../src/forms/accuracy-record.ts';
import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts';
import { parseReport } from '../../src/pipeline/parse-report.ts';
import { compareLabels, tellFaults } from './compare-labels.ts';
import { readPassages, type Passage } from './read-passages.ts';
import { tallyFacts, type ComparedFacts } from './tally-facts.ts';

export interface PassageAccuracy {
  readonly passages: number;
  readonly prose: readonly ProseAccuracy[];
  /** What was missed or read without being stated, in words. */
  readonly faults: readonly string[];
}

export async function measurePassages(folder: string, gazetteer: Gazetteer): Promise<PassageAccuracy> {
  const passages = passagesIn(folder);
  const compared: ComparedFacts[] = [];
  const faults: string[] = [];
  for (const { number, text, labels } of passages) {
    const bytes = new TextEncoder().encode(text);
    const { observations } = await parseReport({ file: `${number}.txt`, bytes }, gazetteer);
    const lenient = labels.map((label) => ({ ...label, optional: label.optional || label.scope === 'part' }));
    const facts = compareLabels(lenient, observations);
    compared.push(facts);
    faults.push(...tellFaults(number, facts));
  }
  return { passages: passages.length, prose: tallyFacts(compared), faults };
}

function passagesIn(folder: string): readonly Passage[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files.sort().flatMap((name) => readPassages(readFileSync(join(folder, name), 'utf8')));
}
