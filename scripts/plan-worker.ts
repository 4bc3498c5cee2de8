/** A thread that writes the files of one table and answers with what it wrote; see `plan-elsewhere.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { atlasSource } from '../src/dataset/atlas-source.ts';
import { listDownloads } from '../src/dataset/list-downloads.ts';
import { siteRoot } from '../src/dataset/site-root.ts';
import type { PlanOrder } from './plan-elsewhere.ts';
import { readChanges } from './read-changes.ts';
import { syntheticSource } from './synthetic-source.ts';
import { writePlan } from './write-plan.ts';

const { folder, table, source } = workerData as PlanOrder;
const plans = listDownloads(
  'agencies' in source ? syntheticSource(source.agencies) : atlasSource(readChanges(source.data), siteRoot()),
);
const plan = plans.find((each) => each.table === table);
if (plan === undefined) throw new Error(`Unexpected table ${table}, expected one of the downloads`);
parentPort?.postMessage(writePlan(folder, plan));
