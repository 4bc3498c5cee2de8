/** Bytes and number of all files below a folder. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../list-files.ts';

export function folderSize(folder: string): { readonly bytes: number; readonly files: number } {
  const files = listFiles(folder);
  return { bytes: files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0), files: files.length };
}
