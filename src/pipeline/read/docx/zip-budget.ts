/**
 * Guards against zip bombs: takes a ZIP file, inflates its XML parts up to a limit, and says whether they stay below it.
 * Declared sizes are looked at first, real ones after that, for declarations lie.
 */
import { inflateRawSync } from 'node:zlib';
import { isTangled } from './xml-shape.ts';

/** Most bytes that the XML parts of a document may inflate to. */
export const MOST_INFLATED = 50_000_000;
/** Most tags in them: mammoth takes some 10 µs for each, a long report has 50,000. */
const MOST_TAGS = 200_000;
/** Most parts a document may have. */
const MOST_PARTS = 5000;

/** What a look into the package found. */
export type ZipVerdict = 'fits' | 'oversized' | 'tangled' | 'broken';

interface Part {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly declared: number;
  /** Offset of the local header. */
  readonly offset: number;
}

const END_RECORD = 0x06054b50;
const CENTRAL_RECORD = 0x02014b50;
const END_WITHIN = 66_000;
/** Takes `word/document.xml`, `_rels/.rels`; leaves images. */
const XML_PART = /\.(?:xml|rels)$/iu;

/** Whether the package's XML parts inflate to no more than `MOST_INFLATED`. */
export function checkZip(bytes: Uint8Array): ZipVerdict {
  const parts = partsOf(bytes);
  if (parts === null) return 'broken';
  const read = parts.filter((part) => XML_PART.test(part.name));
  if (parts.length > MOST_PARTS || read.reduce((sum, part) => sum + part.declared, 0) > MOST_INFLATED)
    return 'oversized';
  let [left, tags] = [MOST_INFLATED, MOST_TAGS];
  for (const part of read) {
    const inflated = inflate(bytes, part, left);
    if (typeof inflated === 'string') return inflated;
    left -= inflated.length;
    tags -= countTags(inflated, tags);
    if (left < 0 || tags < 0) return 'oversized';
    if (isTangled(inflated)) return 'tangled';
  }
  return 'fits';
}

/** Names of the parts; empty for a broken package. */
export function partNames(bytes: Uint8Array): readonly string[] {
  return (partsOf(bytes) ?? []).map((part) => part.name);
}

/** The XML parts of a package that fits, by name; null when one cannot be had. */
export function xmlParts(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | null {
  const parts = new Map<string, Uint8Array>();
  for (const part of partsOf(bytes) ?? []) {
    if (!XML_PART.test(part.name)) continue;
    const inflated = inflate(bytes, part, MOST_INFLATED);
    if (typeof inflated === 'string') return null;
    parts.set(part.name, inflated);
  }
  return parts;
}

function partsOf(bytes: Uint8Array): readonly Part[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - END_WITHIN && view.getUint32(end, true) !== END_RECORD) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== END_RECORD) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const parts: Part[] = [];
  for (let k = 0; k < count; k += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL_RECORD) return null;
    const nameLength = view.getUint16(at + 28, true);
    parts.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      declared: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/** The part's bytes; a verdict when they are more than `most` or cannot be had. */
function inflate(bytes: Uint8Array, part: Part, most: number): Uint8Array | ZipVerdict {
  if (part.offset + 30 > bytes.length) return 'broken';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = part.offset + 30 + view.getUint16(part.offset + 26, true) + view.getUint16(part.offset + 28, true);
  const packed = bytes.subarray(start, start + part.packed);
  if (part.method === 0) return packed;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (reason) {
    return reason instanceof RangeError ? 'oversized' : 'broken';
  }
}

/** Opening brackets in the bytes, counted up to a little more than `most`. */
function countTags(bytes: Uint8Array, most: number): number {
  let tags = 0;
  for (let at = bytes.indexOf(60); at >= 0 && tags <= most; at = bytes.indexOf(60, at + 1)) tags += 1;
  return tags;
}
