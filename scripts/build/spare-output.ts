/**
 * The output before the last one, kept beside it where little changed in between: with links to nearly all files of the last
 * one already in it, it is what the next output begins with.
 */
import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { DOWNLOADS } from './keep-downloads.ts';
import { removeFolder } from './swap-folder.ts';

const spareOf = (folder: string): string => `${folder}.spare`;

/** Keeps what stood in the place of the output, if anything did; without downloads, which are of its own version. */
export function keepSpare(folder: string, previous: string): void {
  removeSpare(folder);
  if (!existsSync(previous)) return;
  for (const name of DOWNLOADS) removeFolder(join(previous, name));
  renameSync(previous, spareOf(folder));
}

/** Makes the spare output the unfinished one; false where there is none. */
export function takeSpare(folder: string, unfinished: string): boolean {
  if (!existsSync(spareOf(folder))) return false;
  renameSync(spareOf(folder), unfinished);
  return true;
}

/** It may be absent. */
export function removeSpare(folder: string): void {
  removeFolder(spareOf(folder));
}
