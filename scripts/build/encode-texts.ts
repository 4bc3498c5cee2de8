/** Several texts as UTF-8, one after another in one stretch of memory: each is gone through once, not measured first. */

/** Bytes that a unit of a string takes at most. */
const LONGEST = 3;

export function encodeTexts(texts: readonly string[]): readonly Buffer[] {
  const memory = Buffer.allocUnsafe(texts.reduce((sum, { length }) => sum + length * LONGEST, 0));
  let at = 0;
  return texts.map((text) => {
    const start = at;
    at += memory.write(text, start);
    return memory.subarray(start, at);
  });
}
