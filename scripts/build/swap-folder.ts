/**
 * Puts a finished output in the place of the last one, and tidies up after builds that were killed: at any moment the last
 * good output stands either in its place or beside it, and the next build puts it back.
 */
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Name of an unfinished output beside the folder, the id of its process behind it. */
const BUILDING = '.building-';
const PREVIOUS = '.previous';

/** The place for the unfinished output of this process. */
export function unfinishedFolder(folder: string): string {
  return `${folder}${BUILDING}${String(process.pid)}`;
}

/**
 * Gives where what stood there is now, if anything did: whoever swaps takes it away; killed before, they leave that to the next
 * swap.
 */
export function swapFolder(folder: string, unfinished: string): string {
  const previous = `${folder}${PREVIOUS}`;
  removeFolder(previous);
  if (existsSync(folder)) renameSync(folder, previous);
  renameSync(unfinished, folder);
  return previous;
}

/** It may be absent. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Puts the last good output back in its place and removes unfinished ones of processes that are gone. */
export function restoreFolder(folder: string): void {
  const previous = `${folder}${PREVIOUS}`;
  if (!existsSync(folder) && existsSync(previous)) renameSync(previous, folder);
  const unfinished = `${basename(folder)}${BUILDING}`;
  if (!existsSync(dirname(folder))) return;
  for (const name of readdirSync(dirname(folder))) {
    if (!name.startsWith(unfinished) || isRunning(Number(name.slice(unfinished.length)))) continue;
    rmSync(join(dirname(folder), name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
