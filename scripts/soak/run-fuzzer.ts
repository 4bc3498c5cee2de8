/**
 * Fuzzes the readers of text and HTML in turn, led by coverage, until the time is up. What did something new is kept and
 * changed further; a batch that hangs or kills the child is run again one by one.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FuzzAnswer, FuzzRound } from './fuzz-child.ts';
import { LONGEST_INPUT } from './fuzz-mutation.ts';
import type { SoakAnswer } from './soak-child.ts';
import type { SoakInput } from './soak-input.ts';
import type { SoakFault } from './soak-tally.ts';
import { seedDocuments } from './seed-documents.ts';
import { LIMITS } from './soak-limits.ts';
import { watchedChild, type Unanswered } from '../guard/watched-child.ts';

export interface FuzzPlan {
  readonly seed: number;
  /** Runs of a round. */
  readonly roundRuns: number;
  /** Runs at most. */
  readonly most: number;
  /** Milliseconds on the clock. */
  readonly time: number;
  readonly log: (line: string) => void;
}

/** What the fuzzer did with one reader. */
export interface FuzzOutcome {
  readonly file: string;
  readonly runs: number;
  /** Inputs kept, those at the start included. */
  readonly kept: number;
  /** Features (blocks and sizes of their counts) that the inputs at the start reach, and that all reach. */
  readonly featuresBefore: number;
  readonly features: number;
  readonly faults: readonly SoakFault[];
}

const FILES = ['fuzzed.md', 'fuzzed.html'] as const;

export async function runFuzzer({ seed, roundRuns, most, time, log }: FuzzPlan): Promise<readonly FuzzOutcome[]> {
  const child = watchedChild<FuzzRound, FuzzAnswer>(join(import.meta.dirname, 'fuzz-child.ts'), LIMITS);
  const folder = mkdtempSync(join(tmpdir(), 'atlas-fuzz-'));
  const batchFile = join(folder, 'batch.json');
  const outcomes = new Map<string, FuzzOutcome>();
  const corpora = new Map<string, readonly string[]>(FILES.map((file) => [file, corpusOf(file, seed)]));
  const end = performance.now() + time;
  for (let round = 0; performance.now() < end && round * roundRuns < most; round += 1) {
    const file = FILES[round % FILES.length] as string;
    const corpus = corpora.get(file) ?? [];
    const answer = await child.ask({ file, seed: seed + round, runs: roundRuns, corpus, batchFile });
    const faults =
      'unanswered' in answer ? await culprits(file, batchFile) : answer.faults.map((fault) => faultOf(file, fault));
    for (const { told } of faults) log(`fault in ${file}: ${told.slice(0, 300)}`);
    const grown = 'unanswered' in answer ? corpus : [...corpus, ...answer.found];
    corpora.set(file, grown);
    const before = outcomes.get(file) ?? { ...NOTHING, file };
    outcomes.set(file, addRound(before, answer, grown.length, roundRuns, faults));
  }
  child.close();
  rmSync(folder, { recursive: true, force: true });
  return [...outcomes.values()];
}

const NOTHING: FuzzOutcome = { file: '', runs: 0, kept: 0, featuresBefore: 0, features: 0, faults: [] };

function addRound(
  before: FuzzOutcome,
  answer: FuzzAnswer | Unanswered,
  kept: number,
  runs: number,
  faults: readonly SoakFault[],
): FuzzOutcome {
  const all = [...before.faults, ...faults];
  if ('unanswered' in answer) return { ...before, faults: all };
  const featuresBefore = before.runs === 0 ? answer.featuresBefore : before.featuresBefore;
  return { ...before, runs: before.runs + runs, kept, featuresBefore, features: answer.features, faults: all };
}

/** Small pieces of printed reports of the reader's format. */
function corpusOf(file: string, seed: number): readonly string[] {
  const html = file.endsWith('.html');
  return seedDocuments(seed, 3).flatMap(({ format, content }) => {
    if (typeof content !== 'string' || (format === 'html') !== html) return [];
    const cuts = [0, Math.floor(content.length / 3), Math.floor(content.length / 2)];
    return cuts.map((from) => content.slice(from, from + LONGEST_INPUT / 2));
  });
}

/** The inputs of the last batch that hang or die when each is run alone. */
async function culprits(file: string, batchFile: string): Promise<readonly SoakFault[]> {
  const child = watchedChild<readonly SoakInput[], readonly SoakAnswer[]>(
    join(import.meta.dirname, 'soak-child.ts'),
    LIMITS,
  );
  const faults: SoakFault[] = [];
  for (const text of JSON.parse(readFileSync(batchFile, 'utf8')) as readonly string[]) {
    const answer = await child.ask([{ number: 0, damage: 'fuzzed', format: 'text', input: { file, text } }]);
    if ('unanswered' in answer) faults.push(faultOf(file, { text, told: `${answer.unanswered} ${answer.told}` }));
  }
  child.close();
  return faults.length > 0
    ? faults
    : [faultOf(file, { text: '', told: 'a batch hung or died, none of its inputs alone' })];
}

function faultOf(file: string, { text, told }: { readonly text: string; readonly told: string }): SoakFault {
  return { number: 0, damage: `fuzzed ${file}`, told, input: { file, text } };
}
