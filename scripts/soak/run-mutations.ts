/**
 * Runs damaged inputs through a watched child process until the time is up or enough are done. Gives the tally of each
 * damage and every fault; a fault of time or memory is run again alone, in a fresh process, before it counts.
 */
import { join } from 'node:path';
import type { SoakAnswer } from './soak-child.ts';
import { soakInput, type SoakInput } from './soak-input.ts';
import { soakDocuments } from './seed-documents.ts';
import { addResult, type DamageTally, type SoakFault } from './soak-tally.ts';
import { watchedChild, type Unanswered, type WatchedChild } from '../guard/watched-child.ts';
import { LIMITS, MOST_MEMORY } from './soak-limits.ts';

export interface MutationPlan {
  readonly seed: number;
  /** Number of the first input. */
  readonly first: number;
  /** Inputs at most. */
  readonly most: number;
  /** Milliseconds on the clock. */
  readonly time: number;
  /** Hears of every fault at once, and now and then of the progress. */
  readonly log: (line: string) => void;
}

export interface MutationOutcome {
  readonly runs: number;
  readonly tallies: ReadonlyMap<string, DamageTally>;
  readonly faults: readonly SoakFault[];
  /** Most memory of the child process, in bytes. */
  readonly peak: number;
}

const SAY_EVERY = 5000;

/** Inputs sent at once: a busy machine wakes nobody quickly. */
const BATCH = 32;

type Child = WatchedChild<readonly SoakInput[], readonly SoakAnswer[]>;
type Answer = SoakAnswer | Unanswered;

export async function runMutations({ seed, first, most, time, log }: MutationPlan): Promise<MutationOutcome> {
  const child: Child = watchedChild(join(import.meta.dirname, 'soak-child.ts'), LIMITS);
  const documents = soakDocuments(seed);
  const tallies = new Map<string, DamageTally>();
  const faults: SoakFault[] = [];
  const end = performance.now() + time;
  let [runs, peak] = [0, 0];
  const nextBatch = (from: number): readonly SoakInput[] =>
    Array.from({ length: Math.max(0, Math.min(BATCH, most - from)) }, (_, i) =>
      soakInput(seed, first + from + i, documents),
    );
  let next = nextBatch(0);
  while (next.length > 0 && performance.now() < end) {
    const batch = next;
    const asked = answersOf(child, batch);
    // The next inputs are made while the child is at work.
    next = nextBatch(runs + batch.length);
    for (const [i, answer] of (await asked).entries()) {
      const input = batch[i] as SoakInput;
      const found = await confirmed(child, input, answer);
      if (found !== null) log(`fault in input ${String(input.number)} (${input.damage}): ${found.slice(0, 300)}`);
      if (found !== null) faults.push({ number: input.number, damage: input.damage, told: found, input: input.input });
      const kind = `${input.format} · ${input.damage}`;
      tallies.set(kind, addResult(tallies.get(kind), resultOf(input, answer), found !== null));
      if (!('unanswered' in answer)) peak = Math.max(peak, answer.peak);
      runs += 1;
      if (runs % SAY_EVERY === 0) log(`${String(runs)} inputs, ${String(faults.length)} faults`);
    }
  }
  child.close();
  return { runs, tallies, faults, peak };
}

/** One for each input: when one of a batch hangs or kills the child, each is run alone. */
async function answersOf(child: Child, batch: readonly SoakInput[]): Promise<readonly Answer[]> {
  const together = await child.ask(batch);
  if (!('unanswered' in together)) return together;
  const answers: Answer[] = [];
  for (const input of batch) answers.push(await answerAlone(child, input));
  return answers;
}

async function answerAlone(child: Child, input: SoakInput): Promise<Answer> {
  const answers = await child.ask([input]);
  return 'unanswered' in answers ? answers : (answers[0] as SoakAnswer);
}

function resultOf({ damage, format }: SoakInput, answer: Answer): Parameters<typeof addResult>[1] {
  if ('unanswered' in answer)
    return { damage, format, outcome: answer.unanswered, cost: LIMITS.processor, peak: MOST_MEMORY };
  const { outcome, cost, peak } = answer;
  return { damage, format, outcome, cost, peak };
}

/** The fault in words, null for none. Time and memory may be the machine's or an earlier input's: they are measured again. */
async function confirmed(child: Child, input: SoakInput, answer: Answer): Promise<string | null> {
  const found = faultOf(answer);
  if (found === null || (!('unanswered' in answer) && answer.faults.length > 0)) return found;
  child.close();
  const again = faultOf(await answerAlone(child, input));
  return again === null ? null : `${found}; again alone: ${again}`;
}

function faultOf(answer: Answer): string | null {
  if ('unanswered' in answer) return `${answer.unanswered} ${answer.told.slice(-500)}`;
  if (answer.faults.length > 0) return answer.faults.join('; ');
  if (answer.cost > LIMITS.processor && answer.outcome !== 'ended')
    return `took ${String(Math.round(answer.cost))} ms of processor time`;
  return answer.peak > MOST_MEMORY ? `used ${String(Math.round(answer.peak / 1e6))} MB of memory` : null;
}
