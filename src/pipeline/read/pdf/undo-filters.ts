/**
 * The content of a PDF stream behind the filters that its dictionary names: takes the packed bytes and the names in order,
 * gives the content as pdf.js would see it, at most so many bytes of it. Filters of pictures end the row.
 */
import { constants, inflateSync } from 'node:zlib';

type Undo = (packed: Buffer, most: number) => Buffer;

/** By the long and the short name of each filter. */
const UNDO: Readonly<Record<string, Undo>> = {
  FlateDecode: inflateOnce,
  Fl: inflateOnce,
  LZWDecode: undoLzw,
  LZW: undoLzw,
  ASCII85Decode: undoAscii85,
  A85: undoAscii85,
  ASCIIHexDecode: undoHex,
  AHx: undoHex,
  RunLengthDecode: undoRunLength,
  RL: undoRunLength,
};

export function undoFilters(packed: Buffer, filters: readonly string[], most: number): Buffer {
  let content = packed;
  for (const name of filters) {
    const undo = Object.hasOwn(UNDO, name) ? UNDO[name] : undefined;
    if (undo === undefined || content.length >= most) return content;
    content = undo(content, most);
  }
  return content;
}

const ZLIB_HEADER = 2;

/** pdf.js takes what it can get of a broken stream, and so do we: of its first half, quarter, and so on. */
function inflateOnce(packed: Buffer, most: number): Buffer {
  const options = { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH };
  for (let size = packed.length; size > ZLIB_HEADER; size = Math.floor(size / 2)) {
    try {
      return inflateSync(packed.subarray(0, size), options);
    } catch (reason) {
      if (reason instanceof RangeError) return Buffer.alloc(most);
    }
  }
  return packed;
}

/** Takes all but hexadecimal digits; leaves `4E00`. */
const NO_HEX = /[^0-9a-f]/giu;

function undoHex(packed: Buffer): Buffer {
  return Buffer.from(packed.toString('latin1').replace(NO_HEX, ''), 'hex');
}

const [BANG, Z, TILDE, BASE] = [33, 122, 126, 85] as const;

function undoAscii85(packed: Buffer): Buffer {
  // Four bytes for `z` alone, else four for five signs.
  const content = Buffer.alloc(packed.length * 4 + 4);
  let [length, value, signs] = [0, 0, 0];
  for (const byte of packed) {
    if (byte === TILDE) break;
    if (byte === Z && signs === 0) length += 4;
    if (byte < BANG || byte >= BANG + BASE) continue;
    value = value * BASE + byte - BANG;
    signs += 1;
    if (signs < 5) continue;
    length = content.writeUInt32BE(value % 2 ** 32, length);
    [value, signs] = [0, 0];
  }
  return content.subarray(0, length + rest(content, length, value, signs));
}

/** Signs of an unfinished group: one byte fewer than there are. */
function rest(content: Buffer, at: number, value: number, signs: number): number {
  if (signs < 2) return 0;
  let filled = value;
  for (let i = signs; i < 5; i += 1) filled = filled * BASE + BASE - 1;
  content.writeUInt32BE(filled % 2 ** 32, at);
  return signs - 1;
}

const END_OF_RUNS = 128;

function undoRunLength(packed: Buffer, most: number): Buffer {
  const content = Buffer.alloc(Math.min(most, packed.length * 128));
  let length = 0;
  for (let at = 0; at < packed.length && length < content.length; at += 1) {
    const run = packed[at] as number;
    if (run === END_OF_RUNS || at + 1 === packed.length) break;
    if (run < END_OF_RUNS) {
      length += packed.copy(content, length, at + 1, at + 2 + run);
      at += run + 1;
    } else {
      const end = Math.min(content.length, length + 257 - run);
      content.fill(packed.subarray(at + 1, at + 2), length, end);
      length = end;
      at += 1;
    }
  }
  return content.subarray(0, length);
}

const [CLEAR, END, FIRST, LAST] = [256, 257, 258, 4096] as const;

/**
 * Every code stands for the text of an earlier one and one sign more, which follow each other in the content: where they
 * begin is all there is to know. A code that stands for nothing is taken for the worst.
 */
function undoLzw(packed: Buffer, most: number): Buffer {
  const content = Buffer.alloc(most);
  const [starts, lengths] = [new Int32Array(LAST), new Int32Array(LAST)];
  let [length, next, before, last] = [0, FIRST, -1, 0];
  for (const code of lzwCodes(packed, () => next)) {
    if (code === END || length >= most) break;
    if (code === CLEAR) {
      [next, before] = [FIRST, -1];
      continue;
    }
    if (before >= 0 && next < LAST) {
      [starts[next], lengths[next]] = [before, last + 1];
      next += 1;
    }
    if (code > CLEAR && code >= next) return Buffer.alloc(most);
    before = length;
    if (code < CLEAR) content[length++] = code;
    else length = repeat(content, starts[code] as number, lengths[code] as number, length);
    last = length - before;
  }
  return content.subarray(0, length);
}

/** Copies what stands in front, sign by sign, since the two may overlap; gives the new length. */
function repeat(content: Buffer, from: number, count: number, length: number): number {
  const end = Math.min(content.length, length + count);
  for (let to = length; to < end; to += 1) content[to] = content[from + to - length] as number;
  return end;
}

/** Codes of nine to twelve bits: one more as soon as the next of them would need it. */
function* lzwCodes(packed: Buffer, next: () => number): Generator<number> {
  let [held, bits, width] = [0, 0, 9];
  for (const byte of packed) {
    held = ((held << 8) | byte) & 0xffffff;
    bits += 8;
    if (bits < width) continue;
    bits -= width;
    yield (held >> bits) & ((1 << width) - 1);
    const coming = next() + 1;
    width = coming >= 2048 ? 12 : coming >= 1024 ? 11 : coming >= 512 ? 10 : 9;
  }
}
