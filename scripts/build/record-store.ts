/**
 * The store of parsed reports: segments to which workers append, bodies apart from digests. Every build appends to segments
 * of its own, so that what a killed one left behind is read up to its last whole record.
 */
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, readSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { BodyPart, BodyPlace, Digest } from './record-frame.ts';
import { decodeFrame, encodeFrame } from './record-frame.ts';
import { writeAll } from './write-file.ts';

export interface StoredRecord {
  readonly digest: Digest;
  readonly body: BodyPlace;
}

const DIGESTS = '.digests';
const BODIES = '.bodies';

/** By key. Of two records with one key the first counts; they are equal. */
export function loadRecords(folder: string): ReadonlyMap<string, StoredRecord> {
  const records = new Map<string, StoredRecord>();
  for (const segment of listSegments(folder)) {
    for (const record of readSegment(folder, segment)) {
      if (!records.has(record.digest.key)) records.set(record.digest.key, record);
    }
  }
  return records;
}

/** Names of the segments without ending, sorted. */
export function listSegments(folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const digests = readdirSync(folder).filter((name) => name.endsWith(DIGESTS));
  return digests.map((name) => name.slice(0, -DIGESTS.length)).sort();
}

/** The segment that has a file of bodies. */
export const segmentOf = (bodies: string): string => bodies.slice(0, -BODIES.length);

export function* readSegment(folder: string, segment: string): Generator<StoredRecord> {
  yield* decodeRecords(readFileSync(join(folder, `${segment}${DIGESTS}`)), join(folder, `${segment}${BODIES}`));
}

/** Up to the first frame that is not whole. */
export function* decodeRecords(bytes: Buffer, file: string): Generator<StoredRecord> {
  for (let frame = decodeFrame(bytes, 0); frame !== null; frame = decodeFrame(bytes, frame.end)) {
    yield { digest: frame.digest, body: { file, ...frame.body } };
  }
}

export function removeSegments(folder: string, segments: readonly string[]): void {
  for (const segment of segments) {
    rmSync(join(folder, `${segment}${DIGESTS}`), { force: true });
    rmSync(join(folder, `${segment}${BODIES}`), { force: true });
  }
}

/** The values beside the catalogue as JSON, what checks across reports compare, and the rest. */
export interface RecordBody {
  readonly cells: Buffer;
  readonly entry: Buffer;
  readonly page: Buffer;
}

export interface RecordWriter {
  /** Gives the frame of the record. The body is written before the digest that tells of it. */
  readonly append: (digest: Digest, body: RecordBody) => Buffer;
  /** Path of the file of bodies. */
  readonly bodies: string;
  /** Hands all that was appended to the system. */
  readonly flush: () => void;
  readonly close: () => void;
}

/** What a writer keeps back before it writes. */
const MOST_PENDING = 1 << 20;

/** A new segment; nothing stands on the disk before the first record is flushed. */
export function createSegment(folder: string, segment: string): RecordWriter {
  const path = (ending: string): string => join(folder, `${segment}${ending}`);
  let files: { readonly digests: number; readonly bodies: number } | null = null;
  let pending: { readonly frame: Buffer; readonly body: RecordBody }[] = [];
  let waiting = 0;
  let offset = 0;
  const flush = (): void => {
    if (pending.length === 0) return;
    files ??= { digests: openSync(path(DIGESTS), 'wx'), bodies: openSync(path(BODIES), 'wx') };
    writeAll(files.bodies, Buffer.concat(pending.flatMap(({ body }) => [body.cells, body.entry, body.page])));
    writeAll(files.digests, Buffer.concat(pending.map(({ frame }) => frame)));
    pending = [];
    waiting = 0;
  };
  return {
    bodies: path(BODIES),
    append: (digest, body) => {
      const cells = { length: body.cells.length, checksum: crc32(body.cells) };
      const entry = { length: body.entry.length, checksum: crc32(body.entry) };
      const length = cells.length + entry.length + body.page.length;
      const checksum = crc32(body.page, crc32(body.entry, cells.checksum));
      const frame = encodeFrame(digest, { offset, length, checksum, cells, entry });
      pending.push({ frame, body });
      offset += length;
      waiting += length;
      if (waiting > MOST_PENDING) flush();
      return frame;
    },
    flush,
    close: () => {
      flush();
      if (files === null) return;
      closeSync(files.digests);
      closeSync(files.bodies);
    },
  };
}

/** Reads bodies, with its files held open. Throws when the bytes are not those that were written. */
export interface BodyReader {
  readonly read: (place: BodyPlace) => RecordBody;
  /** As `read`, in memory that is used again for the next look: nobody waits for what thousands of them leave behind. */
  readonly look: (place: BodyPlace) => RecordBody;
  /** The first part alone. */
  readonly readCells: (place: BodyPlace) => Buffer;
  /** The second part alone. */
  readonly readEntry: (place: BodyPlace) => Buffer;
  readonly close: () => void;
}

export function openBodies(): BodyReader {
  const files = new Map<string, number>();
  const readInto = (part: Buffer, file: string, offset: number, checksum: number): Buffer => {
    const open = files.get(file) ?? openSync(file, 'r');
    files.set(file, open);
    if (readSync(open, part, 0, part.length, offset) === part.length && crc32(part) === checksum) return part;
    throw new Error(`Unexpected content of ${file} at ${String(offset)}, expected a whole record: remove the cache`);
  };
  const readPart = (file: string, offset: number, { length, checksum }: BodyPart): Buffer =>
    readInto(Buffer.allocUnsafe(length), file, offset, checksum);
  let room = Buffer.alloc(0);
  return {
    read: (place) => partsOf(readPart(place.file, place.offset, place), place),
    look: (place) => {
      const { file, offset, length, checksum } = place;
      if (length > room.length) room = Buffer.allocUnsafeSlow(Math.max(length, room.length * 2));
      return partsOf(readInto(room.subarray(0, length), file, offset, checksum), place);
    },
    readCells: ({ file, offset, cells }) => readPart(file, offset, cells),
    readEntry: ({ file, offset, cells, entry }) => readPart(file, offset + cells.length, entry),
    close: () => {
      for (const file of files.values()) closeSync(file);
    },
  };
}

function partsOf(body: Buffer, { cells, entry }: BodyPlace): RecordBody {
  const page = cells.length + entry.length;
  return { cells: body.subarray(0, cells.length), entry: body.subarray(cells.length, page), page: body.subarray(page) };
}
