/** Keeps the store small after a finished build: other versions go, and segments are joined when most of them is no longer used. */
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { StoredRecord } from './record-store.ts';
import { createSegment, listSegments, loadRecords, openBodies, removeSegments } from './record-store.ts';

/** A store of more segments is slow to load. */
const MOST_SEGMENTS = 60;
/** Joined when less than this share of the bodies is still used. */
const LEAST_USED = 0.5;

/** Keys of the records that a build has used, and how many bytes their bodies have. */
export interface UsedRecords {
  readonly keys: ReadonlySet<string>;
  readonly bytes: number;
}

export function usedRecords(records: readonly StoredRecord[]): UsedRecords {
  return {
    keys: new Set(records.map(({ digest }) => digest.key)),
    bytes: records.reduce((sum, { body }) => sum + body.length, 0),
  };
}

export function tidyStore(cache: string, version: string, used: UsedRecords): void {
  for (const name of readdirSync(cache)) {
    if (name !== version) rmSync(join(cache, name), { recursive: true, force: true });
  }
  const store = join(cache, version);
  const segments = listSegments(store);
  const total = segments.reduce((sum, segment) => sum + sizeOf(join(store, `${segment}.bodies`)), 0);
  if (segments.length > MOST_SEGMENTS || used.bytes < total * LEAST_USED) joinSegments(store, segments, used);
}

/** The joined segment stands whole before the old ones go; a record that is there twice is read once. */
function joinSegments(store: string, segments: readonly string[], { keys }: UsedRecords): void {
  const last = segments.at(-1);
  if (last === undefined) return;
  const writer = createSegment(store, `${last}+`);
  const bodies = openBodies();
  for (const { digest, body } of loadRecords(store).values()) {
    if (keys.has(digest.key)) writer.append(digest, bodies.read(body));
  }
  writer.close();
  bodies.close();
  removeSegments(store, segments);
}

const sizeOf = (path: string): number => (existsSync(path) ? statSync(path).size : 0);
