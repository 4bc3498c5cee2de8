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
  readonly cells: BodyPart;
  /** The second part, likewise: what checks across reports compare of figures. */
  readonly entry: BodyPart;
}

export interface BodyPart {
  readonly length: number;
  readonly checksum: number;
}

/** What a build reads of every report at each start. */
export interface Digest {
  /** Hash of file name and content, forty hexadecimal digits. */
  readonly key: string;
  /** JSON of who, when, how complete. */
  readonly core: Buffer;
  /** JSON of the checks counted; many reports have the same. */
  readonly checks: Buffer;
  /** Sketch of the prose, empty for none; begins where four bytes begin when the frame does. */
  readonly sketch: Buffer;
}

const MAGIC = 0x41544c34;
const HEAD = 72;
const KEY_BYTES = 20;
/** Frames are filled up to a multiple of this. */
const ALIGNMENT = 4;

export function encodeFrame(digest: Digest, body: Omit<BodyPlace, 'file'>): Buffer {
  const parts = [digest.sketch, digest.core, digest.checks];
  const length = parts.reduce((sum, part) => sum + part.length, HEAD);
  const frame = Buffer.alloc(Math.ceil(length / ALIGNMENT) * ALIGNMENT);
  frame.writeUInt32LE(MAGIC, 0);
  for (const [i, part] of parts.entries()) frame.writeUInt32LE(part.length, 8 + i * 4);
  frame.write(digest.key, 20, KEY_BYTES, 'hex');
  frame.writeUIntLE(body.offset, 40, 6);
  const numbers = [body.length, body.checksum, ...partNumbers(body.cells), ...partNumbers(body.entry)];
  for (const [i, number] of numbers.entries()) frame.writeUInt32LE(number, 48 + i * 4);
  let at = HEAD;
  for (const part of parts) at += part.copy(frame, at);
  frame.writeUInt32LE(crc32(frame.subarray(8)), 4);
  return frame;
}

const partNumbers = ({ length, checksum }: BodyPart): readonly number[] => [length, checksum];

export interface DecodedFrame {
  readonly digest: Digest;
  readonly body: Omit<BodyPlace, 'file'>;
  /** Offset behind the frame. */
  readonly end: number;
}

/** Null where no whole frame begins. */
export function decodeFrame(bytes: Buffer, at: number): DecodedFrame | null {
  if (at + HEAD > bytes.length || bytes.readUInt32LE(at) !== MAGIC) return null;
  const sketch = at + HEAD;
  const core = sketch + bytes.readUInt32LE(at + 8);
  const checks = core + bytes.readUInt32LE(at + 12);
  const last = checks + bytes.readUInt32LE(at + 16);
  const end = at + Math.ceil((last - at) / ALIGNMENT) * ALIGNMENT;
  if (end > bytes.length || crc32(bytes.subarray(at + 8, end)) !== bytes.readUInt32LE(at + 4)) return null;
  const digest = {
    key: bytes.toString('hex', at + 20, at + 20 + KEY_BYTES),
    core: bytes.subarray(core, checks),
    checks: bytes.subarray(checks, last),
    sketch: bytes.subarray(sketch, core),
  };
  const numberAt = (i: number): number => bytes.readUInt32LE(at + 48 + i * 4);
  const body = {
    offset: bytes.readUIntLE(at + 40, 6),
    length: numberAt(0),
    checksum: numberAt(1),
    cells: { length: numberAt(2), checksum: numberAt(3) },
    entry: { length: numberAt(4), checksum: numberAt(5) },
  };
  return { digest, body, end };
}
