/**
 * The records that a build makes, by file. A few are kept as they come; of many their keys alone, for they stand in the store, and
 * while workers read there is need of all memory. They are read back when the workers are gone.
 */
import { basename, dirname } from 'node:path';
import { once } from '../../src/dataset/once.ts';
import type { StoredRecord } from './record-store.ts';
import { readSegment, segmentOf } from './record-store.ts';

export interface ParsedRecords {
  readonly add: (file: string, record: StoredRecord) => void;
  /** Of the record of a file that was parsed. */
  readonly keyOf: (file: string) => string | undefined;
  readonly records: () => ReadonlyMap<string, StoredRecord>;
}

/** `areMany`: that they are to be left in the store. */
export function parsedRecords(areMany: boolean): ParsedRecords {
  const kept = new Map<string, StoredRecord>();
  const keys = new Map<string, string>();
  const segments = new Set<string>();
  const leave = (file: string, { digest, body }: StoredRecord): void => {
    keys.set(file, digest.key);
    segments.add(body.file);
  };
  return {
    add: (file, record) => void (areMany ? leave(file, record) : kept.set(file, record)),
    keyOf: (file) => keys.get(file) ?? kept.get(file)?.digest.key,
    records: once(() => (areMany ? readBack(keys, segments) : kept)),
  };
}

/** `segments`: paths of the bodies. */
function readBack(keys: ReadonlyMap<string, string>, segments: ReadonlySet<string>): ReadonlyMap<string, StoredRecord> {
  const stored = new Map<string, StoredRecord>();
  for (const path of segments) {
    for (const record of readSegment(dirname(path), segmentOf(basename(path)))) stored.set(record.digest.key, record);
  }
  return new Map([...keys].map(([file, key]) => [file, recordOf(stored, key, file)]));
}

function recordOf(stored: ReadonlyMap<string, StoredRecord>, key: string, file: string): StoredRecord {
  const record = stored.get(key);
  if (record === undefined) throw new Error(`Unexpected absence of the record of ${file}, expected it in the store`);
  return record;
}
