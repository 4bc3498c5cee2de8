/**
 * Fills the wide gaps of the map between Unicode and the signs of Chinese fonts, for which pdf.js makes lists by code. A list
 * with 28,000 entries that is written more than a thousand places behind its end becomes a hash table in V8 and a list again,
 * three times in each of three lists: a quarter of the time that a PDF takes. Stones in the gaps keep them lists.
 *
 * Each stone is a code that the map leaves out; it is given a sign that the collection does not have, which stands for that
 * very code: what pdf.js takes a code for whose sign it does not know. So no word of any file is read differently.
 */

const UNICODE_TO_SIGN = 'UniGB-UCS2-H.bcmap';
const SIGN_TO_UNICODE = 'Adobe-GB1-UCS2.bcmap';

/** Behind the common ideographs, which end at 9FA5. */
const FIRST_CODE = 0xa000;
const LAST_CODE = 0xffff;
/** V8 takes a thousand places more than a list has. */
const STEP = 900;
/** The collection ends at sign 30,283. */
const FIRST_SIGN = 30_500;

/** The map of that file as it stands in `bytes`, with stones where it is one of the two. */
export function withSteppingStones(file: string, bytes: Uint8Array): Uint8Array {
  // What comes later counts: no stone hides a code of the map.
  if (file === UNICODE_TO_SIGN) return joined([bytes.subarray(0, 1), ...stones(signOfCode), bytes.subarray(1)]);
  return file === SIGN_TO_UNICODE ? joined([bytes, ...stones(codeOfSign)]) : bytes;
}

function stones(record: (code: number, sign: number) => readonly number[]): readonly (readonly number[])[] {
  const count = Math.floor((LAST_CODE - FIRST_CODE) / STEP) + 1;
  return Array.from({ length: count }, (_, i) => record(FIRST_CODE + i * STEP, FIRST_SIGN + i));
}

/** Kinds of record in a packed map, with two bytes to a code, and how many of it follow. */
const [ONE_SIGN, ONE_CODE] = [
  [0x41, 1],
  [0x81, 1],
] as const;

const bytesOf = (value: number): readonly number[] => [value >> 8, value & 0xff];

/** A sign is written seven bits at a time, all but the last with the upper bit set. */
function signOfCode(code: number, sign: number): readonly number[] {
  return [...ONE_SIGN, ...bytesOf(code), 0x80 | (sign >> 14), 0x80 | ((sign >> 7) & 0x7f), sign & 0x7f];
}

function codeOfSign(code: number, sign: number): readonly number[] {
  return [...ONE_CODE, ...bytesOf(sign), ...bytesOf(code)];
}

function joined(parts: readonly ArrayLike<number>[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
