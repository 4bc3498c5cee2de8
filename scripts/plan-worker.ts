/** A thread that writes the files of some tables and answers with what it wrote; see `plan-elsewhere.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { atlasSource } from '../src/dataset/atlas-source.ts';
import { listDownloads } from '../src/dataset/list-downloads.ts';
import { siteRoot } from '../src/dataset/site-root.ts';
import type { PlanOrder } from './plan-elsewhere.ts';
import { readChanges } from './read-changes.ts';
import { syntheticSource } from './synthetic-source.ts';
import { walkGroups, writePlans } from './write-plan.ts';

const { folder, tables, source } = workerData as PlanOrder;
const opened =
  'agencies' in source ? syntheticSource(source.agencies) : atlasSource(readChanges(source.data), siteRoot());
const plans = listDownloads(opened).filter(({ table }) => tables.includes(table));
parentPort?.postMessage(walkGroups(plans).flatMap((group) => writePlans(folder, group, opened)));
