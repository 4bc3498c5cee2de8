/**
 * The part of a build that one machine made, as a folder to carry to another: the records of its files, and which they are.
 * Written aside and renamed. Shards of one version of code and data join; anything else is refused.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AtlasIndex } from '../../src/domain/shards.ts';
import type { CollectedRecords } from './collect-records.ts';
import type { BodyReader, StoredRecord } from './record-store.ts';
import { createSegment, readSegment } from './record-store.ts';

interface ShardList {
  /** Of `parserVersion`. */
  readonly version: string;
  /** Files with the keys of their records, sorted by file. */
  readonly files: readonly (readonly [file: string, key: string])[];
  readonly unread: AtlasIndex['unreadable'];
}

const LIST = 'shard.json';
const SEGMENT = 'records';

export function writeShard(folder: string, version: string, collected: CollectedRecords, bodies: BodyReader): void {
  const unfinished = `${folder}.${String(process.pid)}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  const writer = createSegment(unfinished, SEGMENT);
  const records = collected.records();
  for (const { digest, body } of records) writer.append(digest, bodies.read(body));
  writer.close();
  const list: ShardList = {
    version,
    files: records.map(({ digest }, i) => [collected.files[i] as string, digest.key]),
    unread: collected.unread,
  };
  writeFileSync(join(unfinished, LIST), JSON.stringify(list));
  mkdirSync(dirname(folder), { recursive: true });
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
}

/** The records of all shards in the order of their files. A file may come in several shards if it is the same. */
export function readShards(folders: readonly string[], version: string): CollectedRecords {
  const found = new Map<string, StoredRecord>();
  const unread = new Map<string, AtlasIndex['unreadable'][number]>();
  for (const folder of folders) {
    const list = readList(folder, version);
    const records = new Map([...recordsOf(folder)].map((record) => [record.digest.key, record]));
    for (const [file, key] of list.files) {
      const record = records.get(key);
      if (record === undefined) throw new Error(`Unexpected absence of ${file} in ${folder}, expected a whole shard`);
      const known = found.get(file);
      if (known !== undefined && known.digest.key !== key)
        throw new Error(`Unexpected second content of ${file} in ${folder}, expected the same in all shards`);
      found.set(file, known ?? record);
    }
    for (const each of list.unread) unread.set(each.file, each);
  }
  const files = [...found.keys()].sort();
  return {
    files,
    records: () => files.map((file) => found.get(file) as StoredRecord),
    unread: [...unread.values()].filter(({ file }) => !found.has(file)),
    parsed: 0,
    cores: new Map(),
  };
}

function readList(folder: string, version: string): ShardList {
  const list = JSON.parse(readFileSync(join(folder, LIST), 'utf8')) as ShardList;
  if (list.version !== version)
    throw new Error(
      `Unexpected version ${list.version} of ${folder}, expected ${version}: build it with this code and data`,
    );
  return list;
}

/** A shard without any readable file has no segment. */
function recordsOf(folder: string): Iterable<StoredRecord> {
  try {
    return [...readSegment(folder, SEGMENT)];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
