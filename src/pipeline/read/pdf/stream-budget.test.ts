/** Streams that pdf.js would run: too much of them is told in time, a report and its pictures pass. */
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { writePdf } from '../../../../scripts/printer/write-pdf.ts';
import { pdfExcess } from './stream-budget.ts';

function pdfOf(dictionary: string, content: Buffer): Uint8Array {
  const object = `%PDF-1.7\n4 0 obj\n<< /Length ${String(content.length)} ${dictionary} >>\nstream\r\n`;
  return Buffer.concat([Buffer.from(object), content, Buffer.from('\nendstream\nendobj\n')]);
}

const bomb = deflateSync(Buffer.alloc(9_000_000, '(x) Tj '));

function ascii85(bytes: Buffer): string {
  const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
  let text = '';
  for (let at = 0; at < padded.length; at += 4) {
    let value = padded.readUInt32BE(at);
    let group = '';
    for (let i = 0; i < 5; i += 1) {
      group = String.fromCharCode(33 + (value % 85)) + group;
      value = Math.floor(value / 85);
    }
    text += group;
  }
  return `${text}~>`;
}

/** So many codes, each for one `x` more than the one before; begun anew whenever the table is full. */
function lzwOfOneSign(codes: number): Buffer {
  let [bits, next] = ['', 258];
  const put = (code: number): void => {
    const width = next + 1 >= 2048 ? 12 : next + 1 >= 1024 ? 11 : next + 1 >= 512 ? 10 : 9;
    bits += code.toString(2).padStart(width, '0');
  };
  for (let i = 0; i < codes; i += 1) {
    if (i % 3800 === 0) {
      put(256);
      next = 258;
      put(120);
    } else {
      put(next);
      next += 1;
    }
  }
  const bytes = bits.match(/.{1,8}/gu) ?? [];
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2)));
}

const check = (bytes: Uint8Array, said: RegExp | null): void => {
  const excess = pdfExcess(bytes);
  if (said === null) expect(excess).toBeNull();
  else expect(excess).toMatch(said);
};

test('a deflated stream of nine million bytes is too much', () =>
  check(pdfOf('/Filter /FlateDecode', bomb), /more than 8000000 bytes/u));
test('so is one deflated twice', () =>
  check(pdfOf('/Filter [/FlateDecode /FlateDecode]', deflateSync(bomb)), /more than 8000000 bytes/u));
test('so is one that breaks off', () =>
  check(pdfOf('/Filter /FlateDecode', bomb.subarray(0, bomb.length - 40)), /more than 8000000 bytes/u));
test('so is one without a filter', () => check(pdfOf('', Buffer.alloc(9_000_000, 'x')), /more than 8000000 bytes/u));
test('so is one deflated and written in signs, as some printers do', () =>
  check(pdfOf('/Filter [/ASCII85Decode /FlateDecode]', Buffer.from(ascii85(bomb))), /more than 8000000 bytes/u));
test('so is one deflated and written in hexadecimal', () =>
  check(pdfOf('/Filter [ /AHx /Fl ]', Buffer.from(`${bomb.toString('hex')}>`)), /more than 8000000 bytes/u));
test('so is one whose filter is named in disguise', () =>
  check(pdfOf('/Fil#74er /Fl#61teDecode', bomb), /more than 8000000 bytes/u));
test('so is one whose filter stands in another object', () =>
  check(pdfOf('/Filter 7 0 R', bomb), /more than 8000000 bytes/u));
test('so are runs of one sign', () => {
  const runs = Buffer.alloc(200_000, Buffer.from([129, 32]));
  check(pdfOf('/Filter /RunLengthDecode', runs), /more than 8000000 bytes/u);
  check(pdfOf('/Filter [/RL /RL]', Buffer.alloc(4000, Buffer.from([129, 129]))), /more than 8000000 bytes/u);
  check(pdfOf('/Filter /RL', Buffer.alloc(4000, Buffer.from([129, 129]))), null);
});
test('so are codes that stand for more and more', () =>
  check(pdfOf('/Filter /LZWDecode', lzwOfOneSign(20_000)), /more than 8000000 bytes/u));
test('a picture of that size passes', () => check(pdfOf('/Subtype /Image /Filter /FlateDecode', bomb), null));
test('states saved and never restored are too deep', () =>
  check(pdfOf('', Buffer.from('q '.repeat(1001))), /more than 1000 deep/u));
test('states saved and restored one after the other pass', () =>
  check(pdfOf('', Buffer.from('q Q '.repeat(5000))), null));
test('a printed page passes, and so does what is no stream', () => {
  check(writePdf([{ words: [{ x: 50, y: 700, text: '公开12条' }] }]), null);
  check(Buffer.from('%PDF-1.7 stream stream'), null);
});
