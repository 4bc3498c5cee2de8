/** A few worker threads that take jobs one at a time; the first failure ends them all. */
import { Worker } from 'node:worker_threads';
import type { Job, JobOutcome, Workplace } from './job.ts';

export interface WorkerPool {
  readonly size: number;
  readonly run: <K extends Job['kind']>(job: Job & { readonly kind: K }) => Promise<JobOutcome[K]>;
  /** Ends the workers; the next job starts new ones with empty memory. */
  readonly close: () => Promise<void>;
}

/** MB that a worker's heap may take: the gazetteer, one province, and short-lived rows. */
const LIMITS = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32 } as const;

/** `script` runs `runWorker` in a worker thread. Workers start when a job finds none free. */
export function openPool(script: string, size: number, place: Workplace): WorkerPool {
  const workers: Worker[] = [];
  let started = 0;
  const free: Worker[] = [];
  const waiting: ((worker: Worker) => void)[] = [];
  const start = (): Worker => {
    started += 1;
    const workerData = { ...place, worker: started };
    // The bundle needs none of the loaders that the main thread may have been started with.
    const worker = new Worker(script, { workerData, resourceLimits: LIMITS, execArgv: [] });
    workers.push(worker);
    return worker;
  };
  const take = async (): Promise<Worker> => {
    const found = free.pop() ?? (workers.length < size ? start() : null);
    return found ?? new Promise((resolve) => waiting.push(resolve));
  };
  const give = (worker: Worker): void => {
    const next = waiting.shift();
    if (next === undefined) free.push(worker);
    else next(worker);
  };
  return {
    size,
    run: async (job) => {
      const worker = await take();
      const outcome = await answerOf(worker, job);
      give(worker);
      return outcome as never;
    },
    close: async () => {
      free.length = 0;
      await Promise.all(workers.splice(0).map((worker) => worker.terminate()));
    },
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
