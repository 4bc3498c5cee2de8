/**
 * The process in which inputs are run: takes a batch of inputs as a message, answers with what became of each, what it cost,
 * and the most memory used so far. It is watched, and killed, from outside.
 */
import process from 'node:process';
import { DATA_FOLDER } from '../data-folder.ts';
import { endWithParent } from '../guard/end-with-parent.ts';
import { guardedReaders } from '../guard/guarded-readers.ts';
import type { Use } from '../guard/watched-child.ts';
import { readGazetteer } from '../read-gazetteer.ts';
import { examineInput, type Examined } from './examine-input.ts';
import type { SoakInput } from './soak-input.ts';

export interface SoakAnswer extends Omit<Examined, 'outcome'> {
  /** ended: refused, since the process that read it had to be ended. */
  readonly outcome: Examined['outcome'] | 'ended';
  readonly number: number;
  /** Processor time in milliseconds, that of the process that read it included. */
  readonly cost: number;
  /** Most memory of either process so far, in bytes. */
  readonly peak: number;
}

const gazetteer = readGazetteer(DATA_FOLDER);

const guarded = guardedReaders();

async function answer({ number, input }: SoakInput): Promise<SoakAnswer> {
  const [before, lost] = [process.cpuUsage(), guarded.lost.length];
  const read = guarded.used();
  const examined = await examineInput(input, gazetteer, guarded.readers);
  const { user, system } = process.cpuUsage(before);
  // The same object: no file was read there.
  const { processor, memory } = guarded.used() === read ? NOTHING : guarded.used();
  return {
    ...examined,
    outcome: guarded.lost.length > lost ? 'ended' : examined.outcome,
    number,
    cost: (user + system) / 1000 + processor,
    peak: Math.max(memory, process.resourceUsage().maxRSS * 1024),
  };
}

const NOTHING: Use = { processor: 0, memory: 0 };

/** One after the other; each is told of when it begins, so that none is charged for the one before it. */
async function answerAll(inputs: readonly SoakInput[]): Promise<readonly SoakAnswer[]> {
  const answers: SoakAnswer[] = [];
  for (const input of inputs) {
    process.send?.({ begun: input.number });
    answers.push(await answer(input));
  }
  return answers;
}

endWithParent();
process.on('message', (inputs: readonly SoakInput[]) => {
  void answerAll(inputs).then((answers) => process.send?.(answers));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
