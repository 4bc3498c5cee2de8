/**
 * Word for `start-build.mjs`: of which files, by size and times, the bundles of a version of the sources were made. Folders are
 * stamped as well, so that a file that comes or goes is seen.
 */
import { renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BUNDLES } from './build-bundle.ts';
import { sourceFiles } from './parser-version.ts';

/** As `start-build.mjs` reads it. */
export interface SourceStamps {
  /** Of Node and the sources. */
  readonly node: string;
  readonly sources: string;
  /** Path below the root, and size with times. */
  readonly stamps: readonly (readonly [path: string, stamp: string])[];
}

/** A change so short ago may not show in the times of a second one. */
const FRESH_MILLISECONDS = 2000;

/** To be taken before the sources are read; null while a file is that new. */
export function stampSources(root: string): SourceStamps['stamps'] | null {
  const files = sourceFiles(root);
  const paths = [...new Set([...files, ...files.map((file) => dirname(file))])].sort();
  const stats = paths.map((path) => ({ path, stat: statSync(join(root, path)) }));
  const newest = Math.max(...stats.map(({ stat }) => Math.max(stat.mtimeMs, stat.ctimeMs)));
  if (newest > Date.now() - FRESH_MILLISECONDS) return null;
  return stats.map(({ path, stat: { size, mtimeMs, ctimeMs, ino } }) => [
    path,
    `${String(size)} ${String(mtimeMs)} ${String(ctimeMs)} ${String(ino)}`,
  ]);
}

/** To be written when the bundles stand. */
export function writeStamps(root: string, sources: string, stamps: SourceStamps['stamps']): void {
  const path = join(root, BUNDLES, 'stamps.json');
  const unfinished = `${path}.${String(process.pid)}`;
  writeFileSync(unfinished, JSON.stringify({ node: process.version, sources, stamps } satisfies SourceStamps));
  renameSync(unfinished, path);
}
