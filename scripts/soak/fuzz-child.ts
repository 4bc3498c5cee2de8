/**
 * The process in which the readers are fuzzed: takes a corpus and a number of runs, gives the inputs that did something new
 * and the faults. Each batch is written to a file before it runs, so that whoever kills us knows what hung.
 */
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { endWithParent } from '../guard/end-with-parent.ts';
import { seededRandom, type Random } from '../printer/seeded-random.ts';
import { blockCoverage } from './block-coverage.ts';
import { examineBytes, examineReading } from './examine-reading.ts';
import { fuzzMutation } from './fuzz-mutation.ts';

export interface FuzzRound {
  /** Name under which the inputs are read: it tells the reader. */
  readonly file: string;
  readonly seed: number;
  readonly runs: number;
  readonly corpus: readonly string[];
  /** File for the batch at hand. */
  readonly batchFile: string;
}

export interface FuzzAnswer {
  readonly found: readonly string[];
  readonly faults: readonly { readonly text: string; readonly told: string }[];
  /** Blocks and sizes of counts that the corpus of this round reached, and that were reached at its end. */
  readonly featuresBefore: number;
  readonly features: number;
}

/** Inputs between two looks at the coverage: a look costs as much as several runs. */
const BATCH = 16;
const FOLDERS = ['/src/pipeline/read/', '/src/domain/'];

/** Features seen from single inputs, and from batches, whose counts are sums: a new one there is a reason to look closer. */
interface Seen {
  readonly single: Set<string>;
  readonly batch: Set<string>;
}
type Fault = FuzzAnswer['faults'][number];

const take = blockCoverage(FOLDERS);
const seenOf = new Map<string, Seen>();

async function fuzz({ file, seed, runs, corpus, batchFile }: FuzzRound): Promise<FuzzAnswer> {
  const random = seededRandom(seed);
  const faults: Fault[] = [];
  const seen = seenOf.get(file) ?? (await seenBefore(file, corpus, faults));
  seenOf.set(file, seen);
  const featuresBefore = seen.single.size;
  const found: string[] = [];
  for (let done = 0; done < runs; done += BATCH) {
    const batch = Array.from({ length: BATCH }, () => mutant(corpus, found, random));
    writeFileSync(batchFile, JSON.stringify(batch));
    process.send?.({ begun: done });
    for (const text of batch) await runOne(file, text, faults);
    if (addNew(seen.batch, take()) > 0) found.push(...(await newOnes(file, batch, seen.single)));
  }
  return { found, faults, featuresBefore, features: seen.single.size };
}

/** A process that was started anew runs the corpus once, so that it does not find the same again. */
async function seenBefore(file: string, corpus: readonly string[], faults: Fault[]): Promise<Seen> {
  const single = new Set<string>();
  take();
  for (const text of corpus) {
    await runOne(file, text, faults);
    addNew(single, take());
  }
  return { single, batch: new Set(single) };
}

/** Half of the parents come from what this round found. */
function mutant(corpus: readonly string[], found: readonly string[], random: Random): string {
  const parent = random.pick(found.length > 0 && random.chance(0.5) ? found : corpus);
  return fuzzMutation(parent, random.pick(corpus), random);
}

async function newOnes(file: string, batch: readonly string[], single: Set<string>): Promise<readonly string[]> {
  const found: string[] = [];
  for (const text of batch) {
    await runOne(file, text, []);
    if (addNew(single, take()) > 0) found.push(text);
  }
  return found;
}

function addNew(seen: Set<string>, features: readonly string[]): number {
  const before = seen.size;
  for (const feature of features) seen.add(feature);
  return seen.size - before;
}

async function runOne(file: string, text: string, faults: Fault[]): Promise<void> {
  for (const told of [...examineReading(file, text), ...(await examineBytes(file, text))]) faults.push({ text, told });
}

endWithParent();
process.on('message', (round: FuzzRound) => {
  void fuzz(round).then((answer) => process.send?.(answer));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
