/** The workers of a pool: taken one by one and given back, started when none is free and there may be more. */
import { Worker } from 'node:worker_threads';
import type { WorkerSetup } from './build-worker.ts';
import type { Workplace } from './job.ts';
import type { WorkerCounter } from './watch-worker.ts';
import { workerCounter } from './watch-worker.ts';

export interface StaffWorker {
  readonly thread: Worker;
  readonly counter: WorkerCounter;
}

export interface WorkerStaff {
  /** At once where one is free or may be started, so that it hears of its job while this thread goes on; else to be waited for. */
  readonly take: () => StaffWorker | Promise<StaffWorker>;
  readonly give: (worker: StaffWorker) => void;
  /** Instead of `give`, for a worker that is gone. */
  readonly replace: (worker: StaffWorker) => void;
  /** Starts as many as there may be, for those who will be taken soon. */
  readonly warm: () => void;
  /** Ends all; the next one taken is new. */
  readonly close: () => Promise<void>;
}

/** MB that a worker's heap may take: the gazetteer, one province, and short-lived rows. */
export const HEAP_LIMIT = 512;
const LIMITS = { maxOldGenerationSizeMb: HEAP_LIMIT, maxYoungGenerationSizeMb: 64 } as const;

export function staffOfWorkers(script: string, size: number, place: Workplace): WorkerStaff {
  const all = new Set<StaffWorker>();
  const free: StaffWorker[] = [];
  const waiting: ((worker: StaffWorker) => void)[] = [];
  let started = 0;
  const start = (): StaffWorker => {
    started += 1;
    const worker = startWorker(script, { ...place, worker: started });
    all.add(worker);
    return worker;
  };
  return {
    take: () => {
      const found = free.pop() ?? (all.size < size ? start() : null);
      return found ?? new Promise((resolve) => waiting.push(resolve));
    },
    give: (worker) => {
      const next = waiting.shift();
      if (next === undefined) free.push(worker);
      else next(worker);
    },
    replace: (worker) => {
      all.delete(worker);
      waiting.shift()?.(start());
    },
    warm: () => {
      while (all.size < size) free.push(start());
    },
    close: async () => {
      free.length = 0;
      const ended = [...all];
      all.clear();
      await Promise.all(ended.map(({ thread }) => thread.terminate()));
    },
  };
}

function startWorker(script: string, setup: Omit<WorkerSetup, 'counter'>): StaffWorker {
  const counter = workerCounter();
  const workerData: WorkerSetup = { ...setup, counter: counter.buffer as SharedArrayBuffer };
  // The bundle needs none of the loaders that the main thread may have been started with.
  return { thread: new Worker(script, { workerData, resourceLimits: LIMITS, execArgv: [] }), counter };
}
