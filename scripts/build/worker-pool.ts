/** A few worker threads that take jobs one at a time; the first failure ends them all, a file that takes too long only its worker. */
import type { Worker } from 'node:worker_threads';
import type { Job, JobOutcome, ParsedBatch, Workplace } from './job.ts';
import type { LostWorker } from './watch-worker.ts';
import { FILE, NO_FILE, watchWorker } from './watch-worker.ts';
import { HEAP_LIMIT, staffOfWorkers } from './worker-staff.ts';

export interface WorkerPool {
  readonly size: number;
  /** What is said of a file that a worker was lost over. */
  readonly limits: Readonly<Record<LostWorker['lost'], string>>;
  readonly run: <K extends Job['kind']>(job: Job & { readonly kind: K }) => Promise<JobOutcome[K]>;
  /** A job file by file; a worker that is lost over one of them is replaced, and what it has not answered is to be asked again. */
  readonly parse: (files: readonly string[]) => Promise<ParsedBatch | LostWorker>;
  /** Starts workers before there is a job. */
  readonly warm: () => void;
  /** Ends the workers, when all is read; the next job starts new ones with empty memory. */
  readonly close: () => Promise<void>;
}

/** `script` runs `runWorker` in a worker thread; `deadline` is in milliseconds of a worker's time for each file. */
export function openPool(script: string, size: number, place: Workplace, deadline: number): WorkerPool {
  const staff = staffOfWorkers(script, size, place);
  return {
    size,
    limits: {
      time: `Unexpected reading time above ${String(deadline / 1000)} s, expected less`,
      memory: `Unexpected need of memory above ${String(HEAP_LIMIT)} MB, expected less`,
    },
    run: async (job) => {
      const taken = staff.take();
      const worker = taken instanceof Promise ? await taken : taken;
      const outcome = await answerOf(worker.thread, job);
      staff.give(worker);
      return outcome as never;
    },
    parse: async (files) => {
      const worker = await staff.take();
      Atomics.store(worker.counter, FILE, NO_FILE);
      const answer = answerOf(worker.thread, { kind: 'parse', files }) as Promise<ParsedBatch>;
      const outcome = await watchWorker(worker.thread, worker.counter, deadline, answer);
      if ('lost' in outcome) staff.replace(worker);
      else staff.give(worker);
      return outcome;
    },
    warm: staff.warm,
    close: staff.close,
  };
}

interface Answer {
  readonly outcome?: unknown;
  readonly error?: string;
}

function answerOf(worker: Worker, job: Job): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const settle = ({ outcome, error }: Answer): void => {
      worker.off('error', fail);
      if (error === undefined) resolve(outcome);
      else reject(new Error(error));
    };
    const fail = (error: Error): void => {
      worker.off('message', settle);
      reject(error);
    };
    worker.once('message', settle);
    worker.once('error', fail);
    worker.postMessage(job);
  });
}
