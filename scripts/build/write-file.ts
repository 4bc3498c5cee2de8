/**
 * Writes a file of the output piece by piece, with the folder that it stands in, and gives the hash of its bytes. Never writes
 * into a file that stands there, which may be a link to one of the last output: it takes its place.
 */
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, unlinkSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { WrittenFile } from './job.ts';

export function writeFile(
  folder: string,
  { path, pieces }: { readonly path: string; readonly pieces: Iterable<string | Uint8Array> },
): WrittenFile {
  const full = join(folder, path);
  const hash = createHash('sha256');
  const file = openNew(full);
  try {
    for (const piece of pieces) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
      hash.update(bytes);
      writeAll(file, bytes);
    }
  } finally {
    closeSync(file);
  }
  return { path, sha256: hash.digest('hex') };
}

/** Most folders stand there already. */
function openNew(path: string): number {
  try {
    return openSync(path, 'wx');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') unlinkSync(path);
    else if (code === 'ENOENT') mkdirSync(dirname(path), { recursive: true });
    else throw error;
    return openSync(path, 'wx');
  }
}

export function writeAll(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
}
