/**
 * Lays out the files of the last output in an unfinished one, those that nobody touched since: most of them are wanted again.
 * Begins with the output before the last one where it was kept, which has nearly all of them. Runs in a worker while the main
 * thread finds out which are wanted, so that what is not has to be taken away again.
 */
import { linkSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { LinkedFiles, LinkJob } from './job.ts';
import { fileStamp, knownFiles, readOutputRecord } from './output-record.ts';
import { takeSpare } from './spare-output.ts';

/** Gives what stands there, with the stamps of the files. */
export function linkOutput({ record, previous, unfinished }: LinkJob): LinkedFiles {
  const isBegun = takeSpare(previous, unfinished);
  const folders = new Set<string>();
  const linked = new Map<string, string>();
  for (const { path, stamp } of knownFiles(readOutputRecord(record).provinces)) {
    const there = isBegun ? fileStamp(unfinished, path) : '';
    if (there !== stamp) {
      if (fileStamp(previous, path) !== stamp) continue;
      if (there !== '') rmSync(`${unfinished}/${path}`);
      const folder = dirname(path);
      if (!folders.has(folder)) mkdirSync(`${unfinished}/${folder}`, { recursive: true });
      folders.add(folder);
      linkSync(`${previous}/${path}`, `${unfinished}/${path}`);
    }
    linked.set(path, stamp);
  }
  if (isBegun) removeOthers(unfinished, '', linked);
  return linked;
}

/** Takes away what is not among the linked, and folders that hold nothing then. Gives whether anything is left. */
function removeOthers(folder: string, below: string, linked: LinkedFiles): boolean {
  let isLeft = false;
  for (const entry of readdirSync(`${folder}/${below}`, { withFileTypes: true })) {
    const path = `${below}${entry.name}`;
    if (entry.isDirectory() ? removeOthers(folder, `${path}/`, linked) : linked.has(path)) isLeft = true;
    else rmSync(`${folder}/${path}`, { recursive: true });
  }
  return isLeft;
}
