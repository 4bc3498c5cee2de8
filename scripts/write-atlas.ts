/**
 * Writes a dataset below a folder: all shards, all downloads, the index last. Writes beside the folder and renames, so
 * that a build killed at any moment leaves the last good output.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Dataset } from '../src/dataset/build-dataset.ts';
import { buildIndex } from '../src/dataset/build-index.ts';
import { buildShards } from '../src/dataset/build-shards.ts';
import { downloadSource } from '../src/dataset/download-source.ts';
import type { DatedChange } from '../src/dataset/observation-change.ts';
import { writeDownloads } from './write-downloads.ts';

/** `changes` is the changelog of figures since earlier versions. */
export async function writeAtlas(dataset: Dataset, folder: string, changes: readonly DatedChange[]): Promise<void> {
  const building = `${folder}${BUILDING}${String(process.pid)}`;
  rmSync(building, { recursive: true, force: true });
  for (const { path, content } of buildShards(dataset)) writeJson(join(building, path), content);
  const downloads = await writeDownloads(downloadSource(dataset, changes), join(building, 'downloads'));
  writeJson(join(building, 'downloads.json'), downloads);
  writeJson(join(building, 'index.json'), buildIndex(dataset, downloads.version));
  replaceFolder(folder, building);
}

/** Name of an unfinished output beside the folder, the id of its process behind it. */
const BUILDING = '.building-';

/** Tidies up after builds that were killed: puts the last good output back in its place and removes unfinished ones. */
export function restoreAtlas(folder: string): void {
  const previous = `${folder}.previous`;
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

function replaceFolder(folder: string, building: string): void {
  const previous = `${folder}.previous`;
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, previous);
  renameSync(building, folder);
  rmSync(previous, { recursive: true, force: true });
}

function writeJson(path: string, content: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(content)}\n`);
}
