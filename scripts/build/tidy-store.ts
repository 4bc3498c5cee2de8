/** Keeps the store small after a finished build: other versions go, and segments are joined when most of them is no longer used. */
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { StoredRecord } from './record-store.ts';
import { createSegment, listSegments, openBodies, removeSegments } from './record-store.ts';

/** A store of more segments is slow to load. */
const MOST_SEGMENTS = 60;
/** Joined when less than this share of the bodies is still used. */
const LEAST_USED = 0.5;

export function tidyStore(cache: string, version: string, records: readonly StoredRecord[]): void {
  for (const name of readdirSync(cache)) {
    if (name !== version) rmSync(join(cache, name), { recursive: true, force: true });
  }
  const store = join(cache, version);
  const segments = listSegments(store);
  const used = records.reduce((sum, { body }) => sum + body.length, 0);
  const total = segments.reduce((sum, segment) => sum + sizeOf(join(store, `${segment}.bodies`)), 0);
  if (segments.length > MOST_SEGMENTS || used < total * LEAST_USED) joinSegments(store, segments, records);
}

/** The joined segment stands whole before the old ones go; a record that is there twice is read once. */
function joinSegments(store: string, segments: readonly string[], records: readonly StoredRecord[]): void {
  const last = segments.at(-1);
  if (last === undefined) return;
  const writer = createSegment(store, `${last}+`);
  const bodies = openBodies();
  for (const { digest, body } of records) writer.append(digest, bodies.read(body));
  writer.close();
  bodies.close();
  removeSegments(store, segments);
}

const sizeOf = (path: string): number => (existsSync(path) ? statSync(path).size : 0);
