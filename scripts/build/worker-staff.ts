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
  /** Ends all, when all is read; the next one taken is new, with room for what is written. */
  readonly close: () => Promise<void>;
}

/** MB that a worker's heap may take: the gazetteer, one province, and short-lived rows. */
export const HEAP_LIMIT = 512;

/** MB for what is young: of twenty reports, all that is made of them until they are done. */
const READING_ROOM = 64;
/** Of provinces little is young at any time: more room would stay what it is, memory that nobody needs. */
const WRITING_ROOM = 24;

export function staffOfWorkers(script: string, size: number, place: Workplace): WorkerStaff {
  const all = new Set<StaffWorker>();
  const free: StaffWorker[] = [];
  const waiting: ((worker: StaffWorker) => void)[] = [];
  let started = 0;
  let room = READING_ROOM;
  const start = (): StaffWorker => {
    started += 1;
    const worker = startWorker(script, { ...place, worker: started }, room);
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
      room = WRITING_ROOM;
      await Promise.all(ended.map(({ thread }) => thread.terminate()));
    },
  };
}

/** `room`: MB for what is young. */
function startWorker(script: string, setup: Omit<WorkerSetup, 'counter'>, room: number): StaffWorker {
  const counter = workerCounter();
  const workerData: WorkerSetup = { ...setup, counter: counter.buffer as SharedArrayBuffer };
  const resourceLimits = { maxOldGenerationSizeMb: HEAP_LIMIT, maxYoungGenerationSizeMb: room };
  // The bundle needs none of the loaders that the main thread may have been started with.
  return { thread: new Worker(script, { workerData, resourceLimits, execArgv: [] }), counter };
}
