/**
 * Measures how the prose of reports outside the repository is read: takes a folder with reports and a `labels.csv` (columns file,
 * metric, value, state, scope, optional; a file without facts has a row with the file alone), gives counts for each metric.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import * as v from 'valibot';
import type { ProseAccuracy } from '../../src/forms/accuracy-record.ts';
import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts';
import { parseReport } from '../../src/pipeline/parse-report.ts';
import { compareLabels, tellFaults } from './compare-labels.ts';
import { tallyFacts, type ComparedFacts } from './tally-facts.ts';

const LABELS = v.array(
  v.object({
    file: v.string(),
    metric: v.optional(v.string(), ''),
    value: v.optional(v.string(), ''),
    state: v.optional(v.string(), ''),
    scope: v.optional(v.string(), ''),
    optional: v.pipe(
      v.optional(v.string(), ''),
      v.transform((mark) => mark === '1'),
    ),
  }),
);

export interface HeldOutAccuracy {
  readonly reports: number;
  readonly prose: readonly ProseAccuracy[];
  /** What was missed or read without being stated, in words. */
  readonly faults: readonly string[];
}

export async function measureHeldOut(folder: string, gazetteer: Gazetteer): Promise<HeldOutAccuracy> {
  const text = readFileSync(join(folder, 'labels.csv'), 'utf8').replace(/^\uFEFF/u, '');
  const labels = v.parse(LABELS, Papa.parse(text, { header: true, skipEmptyLines: true }).data);
  const files = [...new Set(labels.map(({ file }) => file))].sort();
  const compared: ComparedFacts[] = [];
  const faults: string[] = [];
  for (const file of files) {
    const parsed = await parseReport({ file, bytes: readFileSync(join(folder, file)) }, gazetteer);
    const stated = labels.filter((label) => label.file === file && label.metric !== '');
    const facts = compareLabels(stated, parsed.observations);
    compared.push(facts);
    faults.push(...tellFaults(file, facts));
  }
  return { reports: files.length, prose: tallyFacts(compared), faults };
}
