/** A file written piece by piece, told of with size and checksum in the end. It is open only while a piece is written, so thousands may be under way. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DownloadFile } from '../src/domain/downloads-shard.ts';

export type FileProof = Pick<DownloadFile, 'bytes' | 'sha256'>;

export interface HashedFile {
  readonly write: (chunk: Uint8Array) => void;
  /** Nothing may be written afterwards. */
  readonly prove: () => FileProof;
}

const NOTHING = Buffer.alloc(0);

/** Replaces a file that stands there, with the first piece, before which stands `head`. */
export function createFile(folder: string, path: string, head: Uint8Array = NOTHING): HashedFile {
  const full = join(folder, path);
  mkdirSync(dirname(full), { recursive: true });
  const hash = createHash('sha256');
  let bytes = 0;
  let isThere = false;
  const write = (chunk: Uint8Array): void => {
    const piece = isThere || head.length === 0 ? chunk : Buffer.concat([head, chunk]);
    writeFileSync(full, piece, { flag: isThere ? 'a' : 'w' });
    isThere = true;
    hash.update(piece);
    bytes += piece.length;
  };
  return {
    write,
    prove: () => {
      if (!isThere) write(NOTHING);
      return { bytes, sha256: hash.digest('hex') };
    },
  };
}

/** A whole file at once. */
export function writeFile(folder: string, path: string, content: string | Uint8Array): FileProof {
  const file = createFile(folder, path);
  file.write(typeof content === 'string' ? Buffer.from(content, 'utf8') : content);
  return file.prove();
}
