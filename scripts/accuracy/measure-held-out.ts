/**
 * Measures how the prose of reports outside the repository is read: takes a folder with reports and a `labels.csv`
 * (columns file, metric, value, state, scope; a file without facts has a row with the file alone), gives counts for each metric.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import * as v from 'valibot';
import type { ProseAccuracy } from '../../src/forms/accuracy-record.ts';
import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts';
import { parseReport } from '../../src/pipeline/parse-report.ts';
import { tallyFacts, type ComparedFacts, type Fact } from './tally-facts.ts';

const LABELS = v.array(
  v.object({
    file: v.string(),
    metric: v.optional(v.string(), ''),
    value: v.optional(v.string(), ''),
    state: v.optional(v.string(), ''),
    scope: v.optional(v.string(), ''),
  }),
);
type Label = v.InferOutput<typeof LABELS>[number];

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
    const facts = await compareFile(folder, file, labels, gazetteer);
    compared.push(facts);
    faults.push(...tellFaults(file, facts));
  }
  return { reports: files.length, prose: tallyFacts(compared), faults };
}

async function compareFile(
  folder: string,
  file: string,
  labels: readonly Label[],
  gazetteer: Gazetteer,
): Promise<ComparedFacts> {
  const parsed = await parseReport({ file, bytes: readFileSync(join(folder, file)) }, gazetteer);
  const stated = labels.filter((label) => label.file === file && label.metric !== '').map(statedFact);
  const read = parsed.observations
    .filter(({ source, value }) => source === 'prose' && value !== null)
    .map(({ metric, value, state, scope }) => fact(metric, String(value), state, scope));
  return { stated: distinct(stated), read: distinct(read) };
}

function statedFact({ metric, value, state, scope }: Label): Fact {
  return fact(metric, String(Number(value)), state === '' ? 'exact' : state, scope === '' ? 'agency' : scope);
}

function fact(metric: string, value: string, state: string, scope: string): Fact {
  return { metric, key: [metric, value, state, scope].join(' ') };
}

/** A report may state a fact several times; it counts once. */
function distinct(facts: readonly Fact[]): readonly Fact[] {
  return [...new Map(facts.map((one) => [one.key, one])).values()];
}

function tellFaults(file: string, { stated, read }: ComparedFacts): readonly string[] {
  const keys = (facts: readonly Fact[]): ReadonlySet<string> => new Set(facts.map(({ key }) => key));
  const missed = stated.filter(({ key }) => !keys(read).has(key)).map(({ key }) => `${file}: missed ${key}`);
  const extra = read.filter(({ key }) => !keys(stated).has(key)).map(({ key }) => `${file}: not stated ${key}`);
  return [...missed, ...extra];
}
