/** The last good output as the next one may take over of it: what it was made of, and its lists where nobody touched them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputRecord } from './output-record.ts';
import { fileStamp, readOutputRecord } from './output-record.ts';
import type { WrittenList } from './spliced-list.ts';
import { writtenList } from './spliced-list.ts';

export interface LastOutput {
  readonly record: OutputRecord;
  /** By path. */
  readonly lists: ReadonlyMap<string, WrittenList>;
}

/** Path of its `OutputRecord`. */
export const recordPath = (store: string): string => join(store, 'output.json');

/** False where all has to be written anew. */
export const hasLastOutput = (out: string, store: string): boolean => existsSync(out) && existsSync(recordPath(store));

export function readLastOutput(out: string, store: string): LastOutput {
  const record = readOutputRecord(recordPath(store));
  const untouched = record.lists.filter(({ path, stamp }) => fileStamp(out, path) === stamp);
  const lists = untouched.flatMap(({ path, items }) => {
    const list = writtenList(readFileSync(join(out, path)), items);
    return list === null ? [] : [[path, list] as const];
  });
  return { record, lists: new Map(lists) };
}
