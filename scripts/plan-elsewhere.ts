/**
 * The tables of reports written in a thread of its own, beside those of agencies and regions: they take about as long, so two
 * processors are busy from the beginning to the end. The thread opens the same source again; nothing but names is sent to it.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { BUNDLES } from './build/build-bundle.ts';
import { bundleModule } from './build/bundle-module.ts';
import type { Elsewhere } from './write-downloads.ts';
import type { WrittenPlan } from './write-plan.ts';

/** The atlas that ATLAS_DIR names with a data folder's changelog, or a made-up collection of so many agencies. */
export type SourceName = { readonly data: string } | { readonly agencies: number };

export interface PlanOrder {
  readonly folder: string;
  readonly tables: readonly string[];
  readonly source: SourceName;
}

/** What reports are gone over for. */
const TABLES = ['observations', 'reports', 'checks'];

/** MB for short-lived rows: most of what is made lives no longer than its line. */
const LIMITS = { maxYoungGenerationSizeMb: 48 } as const;

/** Below the packages, so that the thread's module finds them. */
const FOLDER = join(import.meta.dirname, '..', BUNDLES);

export const planElsewhere = (source: SourceName): Elsewhere => ({
  tables: new Set(TABLES),
  start: async (folder) => {
    const script = await bundleWorker();
    const worker = new Worker(script, { workerData: { folder, tables: TABLES, source }, resourceLimits: LIMITS });
    const written = answerOf(worker).finally(() => {
      rmSync(script, { force: true });
    });
    // Who is busy hears of a failure late, not never.
    written.catch(() => undefined);
    await Promise.race([new Promise((resolve) => worker.once('online', resolve)), written]);
    return { written, end: async () => void (await worker.terminate()) };
  },
});

/** Threads do not read TypeScript: the module with all that it takes of ours, under a name of this process. */
async function bundleWorker(): Promise<string> {
  const outfile = join(FOLDER, `plan-worker.${String(process.pid)}.mjs`);
  mkdirSync(FOLDER, { recursive: true });
  await bundleModule(join(import.meta.dirname, 'plan-worker.ts'), outfile);
  return outfile;
}

function answerOf(worker: Worker): Promise<readonly WrittenPlan[]> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
