/** Writes a file of the output piece by piece, with the folder that it stands in, and gives the hash of its bytes. */
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { WrittenFile } from './job.ts';

export function writeFile(
  folder: string,
  { path, pieces }: { readonly path: string; readonly pieces: Iterable<string | Uint8Array> },
): WrittenFile {
  const full = join(folder, path);
  mkdirSync(dirname(full), { recursive: true });
  const hash = createHash('sha256');
  const file = openSync(full, 'w');
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

export function writeAll(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
}
