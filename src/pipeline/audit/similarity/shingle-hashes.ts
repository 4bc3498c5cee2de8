/** Hashes of all runs of ten characters of a text, in order. Deterministic; equal runs give equal hashes. */

/** Long enough that set phrases of official prose rarely fill a run. */
export const SHINGLE_LENGTH = 10;

const BASE = 1_000_003;

/** One unsigned 32-bit hash per run; empty for a shorter text. */
export function shingleHashes(text: string): Uint32Array {
  const count = Math.max(0, text.length - SHINGLE_LENGTH + 1);
  const hashes = new Uint32Array(count);
  let power = 1;
  for (let i = 1; i < SHINGLE_LENGTH; i += 1) power = Math.imul(power, BASE);
  let rolling = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (i >= SHINGLE_LENGTH) rolling -= Math.imul(text.charCodeAt(i - SHINGLE_LENGTH), power);
    rolling = (Math.imul(rolling, BASE) + text.charCodeAt(i)) | 0;
    if (i >= SHINGLE_LENGTH - 1) hashes[i - SHINGLE_LENGTH + 1] = scramble(rolling);
  }
  return hashes;
}

/** Spreads the bits of a rolling hash evenly (the finaliser of MurmurHash3). */
function scramble(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
