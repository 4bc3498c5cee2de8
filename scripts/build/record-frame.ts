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
  /** The values beside the catalogue are its first part, which is read alone where no more of it is needed. */
  readonly cells: { readonly length: number; readonly checksum: number };
}

/** What a build reads of every report at each start. */
export interface Digest {
  /** Hash of file name and content, forty hexadecimal digits. */
  readonly key: string;
  /** JSON of who, when, how complete. */
  readonly core: Buffer;
  /** JSON of what checks across reports compare. */
  readonly entry: Buffer;
  /** Sketch of the prose, empty for none. */
  readonly sketch: Buffer;
}

const MAGIC = 0x41544c33;
const HEAD = 64;
const KEY_BYTES = 20;

export function encodeFrame(digest: Digest, body: Omit<BodyPlace, 'file'>): Buffer {
  const parts = [digest.core, digest.entry, digest.sketch];
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(MAGIC, 0);
  for (const [i, part] of parts.entries()) head.writeUInt32LE(part.length, 8 + i * 4);
  head.write(digest.key, 20, KEY_BYTES, 'hex');
  head.writeUIntLE(body.offset, 40, 6);
  head.writeUInt32LE(body.length, 46);
  head.writeUInt32LE(body.checksum, 50);
  head.writeUInt32LE(body.cells.length, 54);
  head.writeUInt32LE(body.cells.checksum, 58);
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
  const core = at + HEAD;
  const entry = core + bytes.readUInt32LE(at + 8);
  const sketch = entry + bytes.readUInt32LE(at + 12);
  const end = sketch + bytes.readUInt32LE(at + 16);
  if (end > bytes.length || crc32(bytes.subarray(at + 8, end)) !== bytes.readUInt32LE(at + 4)) return null;
  const digest = {
    key: bytes.toString('hex', at + 20, at + 20 + KEY_BYTES),
    core: bytes.subarray(core, entry),
    entry: bytes.subarray(entry, sketch),
    sketch: bytes.subarray(sketch, end),
  };
  const body = {
    offset: bytes.readUIntLE(at + 40, 6),
    length: bytes.readUInt32LE(at + 46),
    checksum: bytes.readUInt32LE(at + 50),
    cells: { length: bytes.readUInt32LE(at + 54), checksum: bytes.readUInt32LE(at + 58) },
  };
  return { digest, body, end };
}
