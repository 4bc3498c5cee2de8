/**
 * One record of the store as bytes: a head with checksum, then the parts. A frame that a killed build left unfinished is
 * told by its length or checksum.
 */
import { crc32 } from 'node:zlib';

/** Where the body of a record lies: a file of the store, and a stretch of it. */
export interface BodyPlace {
  /** Path of the file. */
  readonly file: string;
  readonly offset: number;
  readonly length: number;
  readonly checksum: number;
}

/** What a build reads of every report at each start. */
export interface Digest {
  /** Hash of file name and content, forty hexadecimal digits. */
  readonly key: string;
  /** JSON of who, when, how complete. */
  readonly core: Buffer;
  /** JSON of the values beside the catalogue. */
  readonly cells: Buffer;
  /** JSON of what checks across reports compare. */
  readonly entry: Buffer;
  /** Sketch of the prose, empty for none. */
  readonly sketch: Buffer;
}

const MAGIC = 0x41544c32;
const HEAD = 64;
const KEY_BYTES = 20;

export function encodeFrame(digest: Digest, body: Omit<BodyPlace, 'file'>): Buffer {
  const parts = [digest.core, digest.cells, digest.entry, digest.sketch];
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(MAGIC, 0);
  for (const [i, part] of parts.entries()) head.writeUInt32LE(part.length, 8 + i * 4);
  head.write(digest.key, 24, KEY_BYTES, 'hex');
  head.writeUIntLE(body.offset, 44, 6);
  head.writeUInt32LE(body.length, 50);
  head.writeUInt32LE(body.checksum, 54);
  const frame = Buffer.concat([head, ...parts]);
  frame.writeUInt32LE(crc32(frame.subarray(8)), 4);
  return frame;
}

export interface DecodedFrame {
  readonly digest: Digest;
  readonly body: Omit<BodyPlace, 'file'>;
  /** Offset behind the frame. */
  readonly end: number;
}

/** Null where no whole frame begins. */
export function decodeFrame(bytes: Buffer, at: number): DecodedFrame | null {
  if (at + HEAD > bytes.length || bytes.readUInt32LE(at) !== MAGIC) return null;
  const lengths = [0, 1, 2, 3].map((i) => bytes.readUInt32LE(at + 8 + i * 4));
  const starts = lengths.map((_, i) => at + HEAD + lengths.slice(0, i).reduce((sum, length) => sum + length, 0));
  const end = (starts[3] as number) + (lengths[3] as number);
  if (end > bytes.length || crc32(bytes.subarray(at + 8, end)) !== bytes.readUInt32LE(at + 4)) return null;
  const [core, cells, entry, sketch] = starts.map((start, i) => bytes.subarray(start, start + (lengths[i] as number)));
  const key = bytes.toString('hex', at + 24, at + 24 + KEY_BYTES);
  const body = {
    offset: bytes.readUIntLE(at + 44, 6),
    length: bytes.readUInt32LE(at + 50),
    checksum: bytes.readUInt32LE(at + 54),
  };
  return { digest: { key, core, cells, entry, sketch } as Digest, body, end };
}
