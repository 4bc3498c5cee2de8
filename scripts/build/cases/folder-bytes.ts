/** Every file below a folder with the hash of its bytes, so that two outputs can be compared by one `toEqual`. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../list-files.ts';

export function folderBytes(folder: string): Readonly<Record<string, string>> {
  const hashOf = (file: string): string =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return Object.fromEntries(listFiles(folder).map((file) => [file, hashOf(file)]));
}
