/**
 * A record for every file of the reports: from the store where the same file was parsed before by the same code, else
 * parsed by a worker, which puts it into the store at once. Nothing that a killed build has parsed is parsed again.
 */
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { listUnreadable } from '../../src/dataset/list-unreadable.ts';
import type { AtlasIndex } from '../../src/domain/shards.ts';
import { unreadReport } from '../../src/pipeline/unreadable-report.ts';
import { boundHeap, USUAL_GROWTH } from './bound-heap.ts';
import { compileAfter, MANY_REPORTS } from './compile-after.ts';
import type { FileIndex, StampedFile } from './file-index.ts';
import { isIndexed, readFileIndex, writeFileIndex } from './file-index.ts';
import { parsedRecords } from './parsed-records.ts';
import type { Progress } from './progress.ts';
import type { RecordCore } from './record-core.ts';
import { readCore } from './record-core.ts';
import type { StoredRecord } from './record-store.ts';
import { decodeRecords, loadRecords } from './record-store.ts';
import type { WorkerPool } from './worker-pool.ts';

export interface CollectedRecords {
  /** Files with a record, sorted. */
  readonly files: readonly string[];
  /** One for each of the files. Those of many files are read from the store when they are first asked for. */
  readonly records: () => readonly StoredRecord[];
  readonly unread: readonly AtlasIndex['unreadable'][number][];
  /** How many were parsed in this build. */
  readonly parsed: number;
  /** Cores that were read while workers got ready, by key. */
  readonly cores: ReadonlyMap<string, RecordCore>;
}

/** The files of the reports as they were looked at. */
export interface StampedReports {
  /** Sorted by name. */
  readonly files: readonly StampedFile[];
  /** As of the last build. */
  readonly index: FileIndex;
  /** Where a file has no record: a worker that gets ready for it. */
  readonly ready: Promise<null> | null;
}

/** A group of `parseFiles`; small enough that all workers end at about the same time. */
const BATCH = 20;
/** So many make it worth while to compile what is run a few thousand times. */
const MANY = 5000;
/** In the store. */
const INDEX = 'files.json';
/** Where more is parsed, what is read early would be in the way for too long. */
const FEW = 100;

/** `look` looks at all files, telling of each. A worker gets ready from the first on that has no record, all where there are many. */
export function lookAtReports(
  store: string,
  pool: WorkerPool,
  look: (visit: (stamped: StampedFile) => void) => readonly StampedFile[],
): StampedReports {
  const index = readFileIndex(join(store, INDEX));
  const ready: Promise<null>[] = [];
  let unlike = 0;
  const files = look((stamped) => {
    if (ready.length === pool.size || isIndexed(index, stamped)) return;
    unlike += 1;
    if (ready.length > 0 && unlike <= FEW) return;
    const next = pool.run({ kind: 'ready' });
    // Who waits for something else hears of a failure late, not never.
    next.catch(() => undefined);
    ready.push(next);
  });
  return { files, index, ready: ready[0] ?? null };
}

/** `meanwhile` is done while a worker gets ready and parses, where few are to be parsed. */
export async function collectRecords(
  { files: stamped, index, ready }: StampedReports,
  pool: WorkerPool,
  store: string,
  progress: Progress,
  meanwhile: () => void,
): Promise<CollectedRecords> {
  const known = loadRecords(store);
  const found = new Map<string, StoredRecord>();
  const unlike = matchStamps(stamped, index, known, found);
  const isFew = unlike.length <= FEW;
  setEngine(unlike.length);
  const unread: AtlasIndex['unreadable'][number][] = [];
  const made = parsedRecords(unlike.length > MANY);
  const parse = async (): Promise<number> => {
    await ready;
    const missing = known.size === 0 ? unlike : await matchKeys(unlike, known, found, pool);
    progress.start(missing.length);
    await eachBatch(missing, pool, async (batch) => {
      for (const [file, record] of await parseBatch(batch, pool, unread)) made.add(file, record);
      progress.add(batch.length);
    });
    progress.end();
    return missing.length;
  };
  const parsing = parse();
  // Who waits for something else hears of a failure late, not never.
  parsing.catch(() => undefined);
  const cores = await readCores(isFew ? [...found.values()] : []);
  if (isFew) meanwhile();
  const parsed = await parsing;
  const keyOf = (file: string): string | null => found.get(file)?.digest.key ?? made.keyOf(file) ?? null;
  writeFileIndex(join(store, INDEX), stamped, keyOf);
  const here = stamped.map(({ file }) => file).filter((file) => keyOf(file) !== null);
  const records = (): readonly StoredRecord[] =>
    here.map((file) => (found.get(file) ?? made.records().get(file)) as StoredRecord);
  return { files: here, records, unread, parsed, cores };
}

/** For so many files that may have to be parsed. */
function setEngine(files: number): void {
  if (files > FEW) boundHeap(USUAL_GROWTH);
  if (files > MANY) compileAfter(MANY_REPORTS);
}

/** By key. The worker's answers are taken in between, so that it gets its next job. */
async function readCores(records: readonly StoredRecord[]): Promise<CollectedRecords['cores']> {
  const cores = new Map<string, RecordCore>();
  for (const [i, { digest }] of records.entries()) {
    cores.set(digest.key, readCore(digest));
    if (i % AT_ONCE === AT_ONCE - 1) await setImmediate();
  }
  return cores;
}

/** Some five milliseconds. */
const AT_ONCE = 1000;

/** Adds what cannot be read to `unread`. A file that costs its worker is named, and the others are asked for again. */
async function parseBatch(
  batch: readonly string[],
  pool: WorkerPool,
  unread: AtlasIndex['unreadable'][number][],
): Promise<readonly (readonly [file: string, record: StoredRecord])[]> {
  if (batch.length === 0) return [];
  const parsed = await pool.parse(batch);
  if (!('lost' in parsed)) {
    unread.push(...parsed.unread);
    const away = new Set(parsed.unread.map(({ file }) => file));
    const here = batch.filter((file) => !away.has(file));
    const { buffer, byteOffset, byteLength } = parsed.frames;
    const records = [...decodeRecords(Buffer.from(buffer, byteOffset, byteLength), parsed.bodies)];
    return records.map((record, i) => [here[i] as string, record]);
  }
  const dear = batch[parsed.at] as string;
  const others = await parseBatch(
    batch.filter((file) => file !== dear),
    pool,
    unread,
  );
  // What had piled up before it may have been the cause.
  if (parsed.lost === 'memory' && batch.length > 1) return [...others, ...(await parseBatch([dear], pool, unread))];
  unread.push(listUnreadable(unreadReport(dear, pool.limits[parsed.lost])));
  return others;
}

/** Puts what is known by its stamp into `found`, gives the files that are not. */
function matchStamps(
  stamped: readonly StampedFile[],
  index: FileIndex,
  known: ReadonlyMap<string, StoredRecord>,
  found: Map<string, StoredRecord>,
): readonly string[] {
  const unlike: string[] = [];
  for (const each of stamped) {
    const record = isIndexed(index, each) ? known.get(index.get(each.file)?.[1] ?? '') : undefined;
    if (record === undefined) unlike.push(each.file);
    else found.set(each.file, record);
  }
  return unlike;
}

/** Puts what is known by its content into `found`, gives the files that are not. */
async function matchKeys(
  files: readonly string[],
  known: ReadonlyMap<string, StoredRecord>,
  found: Map<string, StoredRecord>,
  pool: WorkerPool,
): Promise<readonly string[]> {
  await eachBatch(files, pool, async (batch) => {
    const keys = await pool.run({ kind: 'hash', files: batch });
    for (const [i, file] of batch.entries()) {
      const record = known.get(keys[i] ?? '');
      if (record !== undefined) found.set(file, record);
    }
  });
  return files.filter((file) => !found.has(file));
}

/** As many batches at once as there are workers, and one more each, so that none waits. */
async function eachBatch(
  files: readonly string[],
  { size }: WorkerPool,
  run: (batch: readonly string[]) => Promise<void>,
): Promise<void> {
  let at = 0;
  const take = async (): Promise<void> => {
    while (at < files.length) {
      const batch = files.slice(at, at + BATCH);
      at += BATCH;
      await run(batch);
    }
  };
  await Promise.all(Array.from({ length: size * 2 }, take));
}
