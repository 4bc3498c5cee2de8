/**
 * `npm run soak -- --minutes N`: damaged reports of every format through the whole pipeline, and the readers fuzzed, in
 * child processes that are watched for time and memory. Exit status 1 when a promise was broken; its input is kept then.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments } from './read-arguments.ts';
import { runFuzzer } from './soak/run-fuzzer.ts';
import { runMutations, type MutationPlan } from './soak/run-mutations.ts';
import { soakDocuments } from './soak/seed-documents.ts';
import { soakInput } from './soak/soak-input.ts';
import { soakSummary } from './soak/soak-summary.ts';
import type { SoakFault } from './soak/soak-tally.ts';

const USAGE = `Usage: npm run soak -- [options]

  --minutes N   how long on the clock (default: 10)
  --seed S      seed of all that is left to chance (default: 1)
  --first K     number of the first damaged input (default: 0)
  --most M      damaged inputs at most (default: no limit but the time)
  --only K      that damaged input alone, kept whatever becomes of it; nothing is fuzzed
  --keep DIR    where inputs that broke a promise are kept (default: .soak)`;

const OPTIONS = {
  minutes: { type: 'string' },
  seed: { type: 'string' },
  first: { type: 'string' },
  most: { type: 'string' },
  only: { type: 'string' },
  keep: { type: 'string' },
} as const;

/** Share of the time that the fuzzer gets. */
const FUZZ_SHARE = 0.2;
const ROUND = 1600;

async function main(): Promise<void> {
  const parsed = readArguments({ options: OPTIONS, args: process.argv.slice(2) }, USAGE);
  if (parsed === null) return;
  const { minutes = '10', seed = '1', first = '0', most = 'Infinity', keep = '.soak', only = '0' } = parsed.values;
  const [time, chance, from, limit, one] = [minutes, seed, first, most, only].map(Number) as unknown as Numbers;
  if ([time, chance, from, limit, one].some(Number.isNaN)) {
    process.stderr.write(`${USAGE}\n`);
    process.exitCode = 2;
    return;
  }
  if (parsed.values.only === undefined)
    await soak({ time: time * 60_000, seed: chance, first: from, most: limit }, keep);
  else await runOnly(chance, one, keep);
}

type Numbers = readonly [number, number, number, number, number];

async function soak({ time, seed, first, most }: Omit<MutationPlan, 'log'>, keep: string): Promise<void> {
  const fuzzed = await runFuzzer({ seed, roundRuns: ROUND, most, time: time * FUZZ_SHARE, log });
  const mutations = await runMutations({ seed, first, most, time: time * (1 - FUZZ_SHARE), log });
  const faults = [...mutations.faults, ...fuzzed.flatMap((outcome) => outcome.faults)];
  for (const [i, fault] of faults.entries()) keepInput(keep, i, fault);
  process.stdout.write(`${soakSummary(mutations, fuzzed)}\n`);
  if (faults.length > 0) process.exitCode = 1;
}

/** One input made anew from its seed and number. */
async function runOnly(seed: number, number: number, keep: string): Promise<void> {
  const { damage, input } = soakInput(seed, number, soakDocuments(seed));
  const { tallies, faults, peak } = await runMutations({ seed, first: number, most: 1, time: Infinity, log });
  const [tally] = tallies.values();
  const cost = `${String(Math.round(tally?.spent ?? Number.NaN))} ms, ${String(Math.round(peak / 1e6))} MB`;
  const told = faults[0]?.told ?? `no fault, ${cost}`;
  log(`${damage}: ${told}; kept as ${keepInput(keep, 0, { number, damage, input, told })}`);
  if (faults.length > 0) process.exitCode = 1;
}

function log(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** The input as a file that `npm run extract` can be given, and beside it what went wrong. */
function keepInput(folder: string, index: number, { number, told, damage, input }: SoakFault): string {
  mkdirSync(folder, { recursive: true });
  const name = join(folder, `${String(index)}-${String(number)}-${input.file.replace(UNSAFE, '')}`);
  writeFileSync(name, 'text' in input ? input.text : input.bytes);
  writeFileSync(`${name}.fault`, `${damage}\n${told}\n`);
  return name;
}

/** Takes what has no place in a name here; leaves letters, digits, dots. */
const UNSAFE = /[^\w.]/gu;

await main();
