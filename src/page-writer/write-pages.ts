/**
 * Writes every file of the site whose number grows with the agencies, in worker threads: profiles, reports, regions, metrics, their
 * CSV and JSON; keeps those of the former site whose inputs are the same. Runs as one bundle, in the main thread and in the
 * workers alike; takes the shards through `read-shard.ts`.
 */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { readIndex } from '../dataset/read-shard.ts';
import { batchWriter } from './batch-writer.ts';
import { listBatches } from './list-batches.ts';
import type { FileBatch, FileTally, PageJob, WrittenFiles } from './page-job.ts';
import { sharedKey } from './shared-inputs.ts';
import { listLines, readList } from './written-list.ts';

/** Room for what a page leaves behind: with less, most of the time goes into collecting it. */
const YOUNG_MEGABYTES = 64;
/** Room for the values of all agencies and for the work on them: unbounded, a worker grows as long as the machine has memory. */
const oldMegabytes = (agencies: number): number => 500 + Math.ceil(agencies / 80);
/** More workers than these wait for the disk. */
const MOST_WORKERS = 8;

/** Where `set-aside.mjs` put the former site, and where the list of this one goes. */
export interface PlacesBeside {
  readonly list: string;
  readonly before: string;
  readonly beforeList: string;
}

export type WrittenSite = Omit<FileTally, 'written'>;

export async function writePages(
  job: Omit<PageJob, 'before'>,
  { list, before, beforeList }: PlacesBeside,
): Promise<WrittenSite> {
  const index = readIndex();
  const code = readFileSync(fileURLToPath(import.meta.url), 'utf8');
  const shared = sharedKey(code, job.templates, job.site, index);
  const former = existsSync(beforeList) ? readList(beforeList, shared) : null;
  const whole = { ...job, before: former === null ? null : { folder: before, version: former.version } };
  const batches = listBatches(former);
  const workers = Math.max(1, Math.min(availableParallelism(), MOST_WORKERS, batches.length));
  const tallies = await Promise.all(Array.from({ length: workers }, () => runWorker(whole, batches, index.agencies)));
  const { written, ...sums } = tallies.reduce(addTallies, NOTHING);
  writeList(list, listLines({ shared, version: index.version }, written));
  rmSync(before, { recursive: true, force: true });
  return sums;
}

/** Aside and renamed: the list is there in full or not at all. */
function writeList(list: string, lines: string): void {
  writeFileSync(`${list}.part`, lines);
  renameSync(`${list}.part`, list);
}

const NOTHING: FileTally = { files: 0, bytes: 0, made: { agency: 0, report: 0, region: 0, metric: 0 }, written: [] };

const addTallies = (a: FileTally, b: FileTally): FileTally => ({
  files: a.files + b.files,
  bytes: a.bytes + b.bytes,
  made: {
    agency: a.made.agency + b.made.agency,
    report: a.made.report + b.made.report,
    region: a.made.region + b.made.region,
    metric: a.made.metric + b.made.metric,
  },
  written: [...a.written, ...b.written],
});

function runWorker(job: PageJob, batches: FileBatch[], agencies: number): Promise<FileTally> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(fileURLToPath(import.meta.url), {
      workerData: { pageJob: job },
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES, maxOldGenerationSizeMb: oldMegabytes(agencies) },
    });
    let sum = NOTHING;
    const written: WrittenFiles[] = [];
    const next = (): void => {
      const batch = batches.pop();
      if (batch !== undefined) worker.postMessage(batch);
      else void worker.terminate().then(() => resolve({ ...sum, written }));
    };
    worker.on('message', (tally: FileTally) => {
      written.push(...tally.written);
      sum = addTallies(sum, { ...tally, written: [] });
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
