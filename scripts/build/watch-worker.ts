/**
 * Waits for a worker that goes through files one by one. One that works too long on a file is ended, even in the midst of a
 * loop, and one whose memory does not suffice ends by itself: both are told of with the file that they were at.
 */
import type { Worker } from 'node:worker_threads';
import { spentTime } from '../guard/process-figures.ts';

export interface LostWorker {
  readonly lost: 'time' | 'memory';
  /** Place of the file in its job. */
  readonly at: number;
}

/** Shared with a worker: the place of the file that it is at, or a negative number before the first one; its thread. */
export type WorkerCounter = Int32Array;

export const workerCounter = (shared = new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT)): WorkerCounter =>
  new Int32Array(shared);

export const FILE = 0;
export const THREAD = 1;
export const NO_FILE = -1;

/** How many times a deadline is looked at before it ends. */
const LOOKS = 10;
/** Of the deadline: so long may a file take by the clock, since a worker may wait without working. */
const LONGEST_WAIT = 10;

/** `answer` is that of the worker to its job; `deadline` is in milliseconds of processor time for each file. */
export function watchWorker<T>(
  worker: Worker,
  counter: WorkerCounter,
  deadline: number,
  answer: Promise<T>,
): Promise<T | LostWorker> {
  const isOver = overdue(counter, deadline);
  return new Promise((resolve, reject) => {
    const timer = setInterval(() => {
      const at = isOver();
      if (at === null) return;
      clearInterval(timer);
      void worker.terminate().then(() => resolve({ lost: 'time', at }));
    }, deadline / LOOKS);
    const fail = (error: unknown): void => {
      const at = Atomics.load(counter, FILE);
      if (isOutOfMemory(error) && at !== NO_FILE) resolve({ lost: 'memory', at });
      else reject(error as Error);
    };
    answer.then(resolve, fail).finally(() => clearInterval(timer));
  });
}

/** To be asked again and again: the file that is over its time, null while none is. */
function overdue(counter: WorkerCounter, deadline: number): () => number | null {
  let [file, worked, begun] = [NO_FILE, 0, performance.now()];
  return () => {
    const [at, now] = [Atomics.load(counter, FILE), performance.now()];
    const time = spentTime(`self/task/${String(Atomics.load(counter, THREAD))}`)?.own ?? now;
    if (at !== file) [file, worked, begun] = [at, time, now];
    const isOver = time - worked > deadline || now - begun > deadline * LONGEST_WAIT;
    return at !== NO_FILE && isOver ? at : null;
  };
}

const isOutOfMemory = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY';
