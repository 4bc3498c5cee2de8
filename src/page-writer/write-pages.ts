/**
 * Writes every file of the site whose number grows with the agencies, in worker threads: profiles, reports, regions, metrics, their CSV and JSON.
 * Runs as one bundle, in the main thread and in the workers alike; takes the shards through `read-shard.ts`.
 */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { readAgencies, readIndex, readReports } from '../dataset/read-shard.ts';
import type { FileBatch, FileKind, FileTally, PageJob } from './page-job.ts';
import { batchWriter } from './batch-writer.ts';

/** Ids of one errand: enough that asking costs nothing, few enough that all workers end together. */
const BATCH: Readonly<Record<FileKind, number>> = { metric: 2, region: 16, report: 64, agency: 64 };
/** Room for what a page leaves behind: with less, most of the time goes into collecting it. */
const YOUNG_MEGABYTES = 64;
/** More workers than these wait for the disk. */
const MOST_WORKERS = 8;

export async function writePages(job: PageJob): Promise<FileTally> {
  const batches = listBatches();
  const workers = Math.max(1, Math.min(availableParallelism(), MOST_WORKERS, batches.length));
  const tallies = await Promise.all(Array.from({ length: workers }, () => runWorker(job, batches)));
  return tallies.reduce(addTallies, NOTHING);
}

const NOTHING: FileTally = { files: 0, bytes: 0 };

const addTallies = (a: FileTally, b: FileTally): FileTally => ({ files: a.files + b.files, bytes: a.bytes + b.bytes });

/** Last batch first, as the workers take them from the end. */
function listBatches(): FileBatch[] {
  const agencies = readAgencies().map(({ id }) => id);
  const reports = readReports().map(({ id }) => id);
  const { metrics, regions: places } = readIndex();
  const regions = places.map(({ code }) => code).sort(byLevel);
  return [
    ...cut(
      'metric',
      metrics.map(({ id }) => id),
    ),
    ...cut('region', regions),
    ...cut('report', reports),
    ...cut('agency', agencies),
  ].reverse();
}

/** Provinces, prefectures, counties: regions of a level ask for their neighbours' sums. */
const byLevel = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : 1);

function cut(kind: FileKind, ids: readonly string[]): readonly FileBatch[] {
  const batches: FileBatch[] = [];
  for (let at = 0; at < ids.length; at += BATCH[kind]) batches.push({ kind, ids: ids.slice(at, at + BATCH[kind]) });
  return batches;
}

function runWorker(job: PageJob, batches: FileBatch[]): Promise<FileTally> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(fileURLToPath(import.meta.url), {
      workerData: { pageJob: job },
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    });
    let sum = NOTHING;
    const next = (): void => {
      const batch = batches.pop();
      if (batch !== undefined) worker.postMessage(batch);
      else void worker.terminate().then(() => resolve(sum));
    };
    worker.on('message', (tally: FileTally) => {
      sum = addTallies(sum, tally);
      next();
    });
    worker.on('error', reject);
    next();
  });
}

/** In a worker: one batch after another, as they are asked for. */
function serveBatches(port: NonNullable<typeof parentPort>, job: PageJob): void {
  const write = batchWriter(job);
  port.on('message', (batch: FileBatch) => {
    port.postMessage(write(batch));
  });
}

const given = workerData as { readonly pageJob?: PageJob } | null;
if (!isMainThread && parentPort !== null && given?.pageJob !== undefined) serveBatches(parentPort, given.pageJob);
