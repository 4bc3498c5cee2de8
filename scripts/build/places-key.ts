/** By which what was read of the data folder is found again. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../list-files.ts';

/** Hash of the files that places are read from, beside those of the parser's version. */
export function placesKey(dataFolder: string): string {
  const hash = createHash('sha256');
  const typed = join(dataFolder, 'transcribed');
  const files = existsSync(typed) ? listFiles(typed).map((file) => `transcribed/${file}`) : [];
  for (const file of [...files, 'redirects.csv']) {
    const path = join(dataFolder, file);
    if (existsSync(path)) hash.update(`\0${file}\0`).update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 20);
}
