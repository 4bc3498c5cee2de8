/**
 * A PDF that is encrypted and opens without a password, with one stream that swells: takes how far, and what of, gives the file.
 * The oldest way of locking, forty bits of RC4, is enough to hide the stream from whoever looks at its packed bytes.
 */
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { FIRST_OWN, framedPdf } from './pdf-frame.ts';

/** What stands for a password of which there is none. */
const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const KEY_BYTES = 5;
const ALL_ALLOWED = -4;

export function lockedBomb(size: number, unit: string): Uint8Array {
  const owner = PADDING;
  const allowed = Buffer.alloc(4);
  allowed.writeInt32LE(ALL_ALLOWED);
  const key = createHash('md5').update(PADDING).update(owner).update(allowed).digest().subarray(0, KEY_BYTES);
  const user = rc4(key, PADDING);
  const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${owner.toString('hex')}> /U <${user.toString('hex')}> /P ${String(ALL_ALLOWED)} >> /ID [<> <>]`;
  const packed = rc4(objectKey(key, FIRST_OWN), deflateSync(Buffer.alloc(size, unit)));
  const bomb = `<< /Length ${String(packed.length)} /Filter /FlateDecode >>\nstream\n${packed.toString('latin1')}\nendstream`;
  return framedPdf({ page: `/Contents ${String(FIRST_OWN)} 0 R`, trailer: lock, objects: [bomb] });
}

/** Every object has a key of its own, made of its number. */
function objectKey(key: Buffer, number: number): Buffer {
  const salted = Buffer.concat([key, Buffer.from([number, 0, 0, 0, 0])]);
  return createHash('md5')
    .update(salted)
    .digest()
    .subarray(0, KEY_BYTES + 5);
}

function rc4(key: Buffer, content: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i);
  const at = (i: number): number => state[i & 255] as number;
  const swap = (i: number, j: number): void => {
    [state[i & 255], state[j & 255]] = [at(j), at(i)];
  };
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + at(i) + (key[i % key.length] as number)) & 255;
    swap(i, j);
  }
  let j = 0;
  return Buffer.from(
    content.map((byte, k) => {
      const i = (k + 1) & 255;
      j = (j + at(i)) & 255;
      swap(i, j);
      return byte ^ at(at(i) + at(j));
    }),
  );
}
