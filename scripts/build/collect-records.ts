/**
 * A record for every file of the reports: from the store where the same file was parsed before by the same code, else
 * parsed by a worker, which puts it into the store at once. Nothing that a killed build has parsed is parsed again.
 */
import { join } from 'node:path';
import { listUnreadable } from '../../src/dataset/list-unreadable.ts';
import type { AtlasIndex } from '../../src/domain/shards.ts';
import { unreadReport } from '../../src/pipeline/unreadable-report.ts';
import type { FileIndex, StampedFile } from './file-index.ts';
import { readFileIndex, writeFileIndex } from './file-index.ts';
import type { Progress } from './progress.ts';
import type { RecordCore } from './record-core.ts';
import { readCore } from './record-core.ts';
import type { StoredRecord } from './record-store.ts';
import { decodeRecords, loadRecords } from './record-store.ts';
import type { WorkerPool } from './worker-pool.ts';

export interface CollectedRecords {
  /** Files with a record, sorted. */
  readonly files: readonly string[];
  /** One for each of the files. */
  readonly records: readonly StoredRecord[];
  readonly unread: readonly AtlasIndex['unreadable'][number][];
  /** How many were parsed in this build. */
  readonly parsed: number;
  /** Cores that were read while workers got ready, by key. */
  readonly cores: ReadonlyMap<string, RecordCore>;
}

/** Small enough that all workers end at about the same time. */
const BATCH = 32;
const INDEX = 'files.json';
/** Where more is parsed, what is read early would be in the way for too long. */
const FEW = 100;

/** Takes files sorted by name. `meanwhile` is done while a worker gets ready, where few are to be parsed. */
export async function collectRecords(
  stamped: readonly StampedFile[],
  pool: WorkerPool,
  store: string,
  progress: Progress,
  meanwhile: () => void,
): Promise<CollectedRecords> {
  const index = readFileIndex(join(store, INDEX));
  // A worker gets ready while the store is read, and what would be read of it later.
  const isNew = stamped.some(({ file, stamp }) => index.get(file)?.[0] !== stamp);
  const ready = isNew ? pool.run({ kind: 'ready' }) : null;
  const known = loadRecords(store);
  const found = new Map<string, StoredRecord>();
  const unlike = matchStamps(stamped, index, known, found);
  const cores = new Map(
    unlike.length > FEW ? [] : [...found.values()].map(({ digest }) => [digest.key, readCore(digest)]),
  );
  if (unlike.length <= FEW) meanwhile();
  await ready;
  const missing = known.size === 0 ? unlike : await matchKeys(unlike, known, found, pool);
  const unread: AtlasIndex['unreadable'][number][] = [];
  progress.start(missing.length);
  await eachBatch(missing, pool, async (batch) => {
    for (const [file, record] of await parseBatch(batch, pool, unread)) found.set(file, record);
    progress.add(batch.length);
  });
  progress.end();
  writeFileIndex(join(store, INDEX), stamped, (file) => found.get(file)?.digest.key ?? null);
  const here = stamped.map(({ file }) => file).filter((file) => found.has(file));
  return {
    files: here,
    records: here.map((file) => found.get(file) as StoredRecord),
    unread,
    parsed: missing.length,
    cores,
  };
}

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
  for (const { file, stamp } of stamped) {
    const entry = index.get(file);
    const record = entry === undefined || entry[0] !== stamp ? undefined : known.get(entry[1]);
    if (record === undefined) unlike.push(file);
    else found.set(file, record);
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
