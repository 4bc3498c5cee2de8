/**
 * Several texts as UTF-8, one after another in one stretch of memory behind a head of so many bytes: each is gone through once,
 * not measured first.
 */

/** Bytes that a unit of a string takes at most. */
const LONGEST = 3;

/** What the texts of nearly all reports fit into; used again and again, since memory that is new has to be cleared. */
const WORKSHEET = Buffer.allocUnsafeSlow(1 << 20);

export interface EncodedTexts {
  /** Head, texts and tail. */
  readonly bytes: Buffer;
  /** Of the texts, in bytes. */
  readonly lengths: readonly number[];
}

const NOTHING = new Uint8Array(0);

/** `tail` comes behind the texts. */
export function encodeTexts(texts: readonly string[], head = 0, tail: Uint8Array = NOTHING): EncodedTexts {
  const most = texts.reduce((sum, { length }) => sum + length * LONGEST, head + tail.length);
  const memory = most > WORKSHEET.length ? Buffer.allocUnsafeSlow(most) : WORKSHEET;
  let at = head;
  const lengths = texts.map((text) => {
    const length = memory.write(text, at);
    at += length;
    return length;
  });
  memory.set(tail, at);
  at += tail.length;
  return { bytes: Buffer.from(memory.subarray(0, at)), lengths };
}
