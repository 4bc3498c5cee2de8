/** Parts that inflate to far more than they weigh, and the directory of a package telling lies about it. */
import type { Random } from '../printer/seeded-random.ts';

/** Bytes; the large ones seldom, since packing them takes longer than refusing them. */
const SIZES = [...Array.from({ length: 12 }, () => 1_000_000), 20_000_000, 20_000_000, 60_000_000, 150_000_000];

/** A part of up to 150 MB of one character: as XML that mammoth reads, or as a picture that nobody looks at. */
export function bombPart(random: Random): Readonly<Record<string, Uint8Array>> {
  const name = random.pick(['word/document.xml', 'word/styles.xml', 'word/footnotes.xml', 'word/media/image1.png']);
  const filling = random.pick(['<w:p/>', 'A', '<x>', '\u0000']);
  return { [name]: new Uint8Array(Buffer.alloc(random.pick(SIZES), filling)) };
}

const CENTRAL_RECORD = 0x02014b50;

/** Every part of the package said to be small, as a bomb would have it. */
export function lyingSizes(bytes: Uint8Array, random: Random): Uint8Array {
  const told = random.pick([0, 10, 5000, 0xffffffff]);
  return eachRecord(bytes, (view, at) => view.setUint32(at + 24, told, true));
}

/** One field of the directory or of the end record set to what it should not be. */
export function zipHeaders(bytes: Uint8Array, random: Random): Uint8Array {
  const field = random.pick([8, 10, 12, 16, 20, 24, 28, 30, 32, 34, 36, 42]);
  const value = random.pick([0, 1, 99, 0x7fff, 0xffff]);
  return eachRecord(bytes, (view, at) => {
    if (random.chance(0.5)) view.setUint16(at + field, value, true);
  });
}

function eachRecord(bytes: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 46 <= changed.length; at += 1)
    if (view.getUint32(at, true) === CENTRAL_RECORD) change(view, at);
  return changed;
}
