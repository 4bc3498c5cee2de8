/**
 * The process in which inputs are run: takes inputs as messages, answers each with what became of it, what it cost, and the
 * most memory used so far. It is watched, and killed, from outside.
 */
import process from 'node:process';
import { DATA_FOLDER } from '../data-folder.ts';
import { readGazetteer } from '../read-gazetteer.ts';
import { examineInput, type Examined } from './examine-input.ts';
import type { SoakInput } from './soak-input.ts';

export interface SoakAnswer extends Examined {
  readonly number: number;
  /** Processor time in milliseconds. */
  readonly cost: number;
  /** Most memory of the process so far, in bytes. */
  readonly peak: number;
}

const gazetteer = readGazetteer(DATA_FOLDER);

async function answer({ number, input }: SoakInput): Promise<SoakAnswer> {
  const before = process.cpuUsage();
  const examined = await examineInput(input, gazetteer);
  const { user, system } = process.cpuUsage(before);
  return { ...examined, number, cost: (user + system) / 1000, peak: process.resourceUsage().maxRSS * 1024 };
}

/** One after the other: an input that waits must not be charged for the one before it. */
let last: Promise<void> = Promise.resolve();
process.on('message', (message: SoakInput) => {
  last = last.then(async () => {
    process.send?.({ begun: message.number });
    process.send?.(await answer(message));
  });
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
