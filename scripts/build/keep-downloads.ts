/** Downloads of the last output are those of the new one when both have the same version: they are linked, not written again. */
import { existsSync, linkSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AtlasIndex } from '../../src/domain/shards.ts';
import { listFiles } from '../list-files.ts';

/** In the output. One without the other is no whole set: a build that goes its full way takes it away. */
export const DOWNLOADS: readonly string[] = ['downloads', 'downloads.json'];

export function keepDownloads(previous: string, unfinished: string): void {
  if (!existsSync(join(previous, 'downloads.json')) || versionIn(previous) !== versionIn(unfinished)) return;
  const files = listFiles(join(previous, 'downloads')).map((file) => `downloads/${file}`);
  for (const file of [...files, 'downloads.json']) {
    mkdirSync(dirname(join(unfinished, file)), { recursive: true });
    linkSync(join(previous, file), join(unfinished, file));
  }
}

function versionIn(folder: string): string | null {
  const index = join(folder, 'index.json');
  return existsSync(index) ? (JSON.parse(readFileSync(index, 'utf8')) as AtlasIndex).version : null;
}
