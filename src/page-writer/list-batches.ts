/** All errands of the page writer, each a few neighbouring ids of one kind with what the former site has of them. */
import { readAgencies, readIndex, readReports } from '../dataset/read-shard.ts';
import type { FileBatch, FileKind } from './page-job.ts';
import { writtenKey, type WrittenList } from './written-list.ts';

/** Ids of one errand: enough that asking costs nothing, few enough that all workers end together. */
const BATCH: Readonly<Record<FileKind, number>> = { metric: 2, region: 16, report: 64, agency: 64 };

/** Last batch first, as the workers take them from the end. */
export function listBatches(former: WrittenList | null): FileBatch[] {
  const { metrics, regions } = readIndex();
  const ids: Readonly<Record<FileKind, readonly string[]>> = {
    metric: metrics.map(({ id }) => id),
    region: regions.map(({ code }) => code).sort(byLevel),
    report: readReports().map(({ id }) => id),
    agency: readAgencies().map(({ id }) => id),
  };
  const kinds = ['metric', 'region', 'report', 'agency'] as const;
  return kinds.flatMap((kind) => cut(kind, ids[kind], former)).reverse();
}

/** Provinces, prefectures, counties: regions of a level ask for their neighbours' sums. */
const byLevel = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : 1);

function cut(kind: FileKind, all: readonly string[], former: WrittenList | null): readonly FileBatch[] {
  const batches: FileBatch[] = [];
  for (let at = 0; at < all.length; at += BATCH[kind]) {
    const ids = all.slice(at, at + BATCH[kind]);
    batches.push({ kind, ids, known: ids.map((id) => former?.known.get(writtenKey(kind, id)) ?? null) });
  }
  return batches;
}
