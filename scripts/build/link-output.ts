/**
 * Links the files of the last output into an unfinished one, those that nobody touched since: most of them are wanted again.
 * Runs in a worker while the main thread finds out which, so that what is not wanted has to be taken away again.
 */
import { linkSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { LinkedFiles, LinkJob } from './job.ts';
import { fileStamp, knownFiles, readOutputRecord } from './output-record.ts';

/** Gives what was linked, with the stamps of the files. */
export function linkOutput({ record, previous, unfinished }: LinkJob): LinkedFiles {
  const folders = new Set<string>();
  const linked = new Map<string, string>();
  for (const { path, stamp } of knownFiles(readOutputRecord(record))) {
    if (fileStamp(previous, path) !== stamp) continue;
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(`${unfinished}/${folder}`, { recursive: true });
    folders.add(folder);
    linkSync(`${previous}/${path}`, `${unfinished}/${path}`);
    linked.set(path, stamp);
  }
  return linked;
}
