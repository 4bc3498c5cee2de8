/**
 * Writes a dataset below a folder: all shards, all downloads, the index last. Writes beside the folder and renames, so
 * that a build killed at any moment leaves the last good output.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Dataset } from '../src/dataset/build-dataset.ts';
import { buildIndex } from '../src/dataset/build-index.ts';
import { buildShards } from '../src/dataset/build-shards.ts';
import { listDownloads } from '../src/dataset/list-downloads.ts';
import type { ColumnMeanings, DownloadFile } from '../src/domain/shards.ts';
import { writeDownload } from './write-download.ts';

export function writeAtlas(dataset: Dataset, folder: string): void {
  const building = `${folder}.building`;
  rmSync(building, { recursive: true, force: true });
  for (const { path, content } of buildShards(dataset)) writeJson(join(building, path), content);
  const { files, tables } = writeDownloads(dataset, join(building, 'downloads'));
  writeJson(join(building, 'index.json'), buildIndex(dataset, versionOf(files), files, tables));
  replaceFolder(folder, building);
}

/** Puts the last good output back in its place after a kill between the two renames. */
export function restoreAtlas(folder: string): void {
  const previous = `${folder}.previous`;
  if (!existsSync(folder) && existsSync(previous)) renameSync(previous, folder);
}

function replaceFolder(folder: string, building: string): void {
  const previous = `${folder}.previous`;
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, previous);
  renameSync(building, folder);
  rmSync(previous, { recursive: true, force: true });
}

function writeDownloads(
  dataset: Dataset,
  folder: string,
): { readonly files: readonly DownloadFile[]; readonly tables: readonly ColumnMeanings[] } {
  const files: DownloadFile[] = [];
  const tables = new Map<string, ColumnMeanings>();
  for (const table of listDownloads(dataset)) {
    files.push(...writeDownload(folder, table));
    tables.set(table.table, { table: table.table, columns: table.columns });
  }
  return { files, tables: [...tables.values()] };
}

/** Twelve digits of a hash over all downloads: equal data has an equal version. */
function versionOf(files: readonly DownloadFile[]): string {
  const hash = createHash('sha256');
  for (const { path, sha256 } of files) hash.update(`${path} ${sha256}\n`);
  return hash.digest('hex').slice(0, 12);
}

function writeJson(path: string, content: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(content)}\n`);
}
