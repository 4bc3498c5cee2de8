/**
 * The process in which inputs are run: takes a batch of inputs as a message, answers with what became of each, what it cost,
 * and the most memory used so far. It is watched, and killed, from outside.
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

/** One after the other; each is told of when it begins, so that none is charged for the one before it. */
async function answerAll(inputs: readonly SoakInput[]): Promise<readonly SoakAnswer[]> {
  const answers: SoakAnswer[] = [];
  for (const input of inputs) {
    process.send?.({ begun: input.number });
    answers.push(await answer(input));
  }
  return answers;
}

process.on('message', (inputs: readonly SoakInput[]) => {
  void answerAll(inputs).then((answers) => process.send?.(answers));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
