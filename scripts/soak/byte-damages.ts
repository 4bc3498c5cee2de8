/** Damages of bytes of any format: cut, changed, doubled, noise, and text in an encoding that it does not claim. */
import { encodeText } from '../printer/encode-text.ts';
import type { Random } from '../printer/seeded-random.ts';
import type { BytesDamage } from './damage.ts';
import { anySize, randomSpan } from './splice.ts';

export const BYTE_DAMAGES: readonly BytesDamage[] = [
  { name: 'random bytes', damage: (_, random) => noise(anySize(20_000, random), random) },
  { name: 'bytes changed', damage: changeBytes },
  { name: 'file cut off', damage: (bytes, random) => bytes.slice(0, random.integer(0, bytes.length)) },
  { name: 'beginning of file lost', damage: (bytes, random) => bytes.slice(random.integer(0, bytes.length)) },
  { name: 'bytes removed', damage: (bytes, random) => replaceSpan(bytes, 600, random, () => new Uint8Array()) },
  { name: 'bytes doubled', damage: (bytes, random) => replaceSpan(bytes, 3000, random, (span) => join(span, span)) },
  {
    name: 'noise within',
    damage: (bytes, random) => replaceSpan(bytes, 600, random, (span) => noise(span.length, random)),
  },
  { name: 'two files in one', damage: (bytes, random) => join(bytes, bytes.slice(random.integer(0, 200))) },
  { name: 'empty file', damage: () => new Uint8Array() },
];

function join(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

function noise(length: number, random: Random): Uint8Array {
  return Uint8Array.from({ length }, () => random.integer(0, 255));
}

function changeBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const changed = bytes.slice();
  if (changed.length === 0) return changed;
  for (let left = anySize(60, random); left > 0; left -= 1)
    changed[random.integer(0, changed.length - 1)] = random.integer(0, 255);
  return changed;
}

function replaceSpan(
  bytes: Uint8Array,
  longest: number,
  random: Random,
  change: (span: Uint8Array) => Uint8Array,
): Uint8Array {
  const [from, to] = randomSpan(bytes.length, longest, random);
  return join(bytes.slice(0, from), change(bytes.slice(from, to)), bytes.slice(to));
}

const MARKS = [
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0x2b, 0x2f, 0x76],
  [0xff, 0xfe, 0, 0],
].map((mark) => Uint8Array.from(mark));
const CLAIMS = ['gbk', 'utf-8', 'utf-16', 'big5', 'shift_jis', 'x-user-defined', 'replacement', 'utf-7', '', 'no-such'];

/** The text as bytes of one encoding under the mark, or the claim, of another. */
export function wronglyEncoded(text: string, random: Random): Uint8Array {
  const claimed = random.chance(0.5) ? `<meta charset="${random.pick(CLAIMS)}">${text}` : text;
  const bytes = encoded(claimed, random);
  if (random.chance(0.4)) return join(random.pick(MARKS), bytes);
  return random.chance(0.2) ? join(bytes, encoded(text.slice(0, 500), random)) : bytes;
}

function encoded(text: string, random: Random): Uint8Array {
  const encoding = random.pick(['utf8', 'utf16le', 'utf16be', 'latin1', 'gbk', 'utf16odd'] as const);
  if (encoding === 'latin1') return new Uint8Array(Buffer.from(text, 'latin1'));
  if (encoding === 'gbk') return encodeText(onlyGbk(text), 'gbk');
  if (encoding === 'utf16odd') return encodeText(text, 'utf16le').slice(random.integer(1, 3));
  return encodeText(text, encoding);
}

/** GBK cannot write everything: what it can is enough here. Takes Chinese, ASCII and full-width signs. */
const NOT_GBK = /[^\u0000-\u007f\u4e00-\u9fa5\u3001-\u3002\uff01-\uff5e]/gu;

function onlyGbk(text: string): string {
  return text.replace(NOT_GBK, '?');
}
