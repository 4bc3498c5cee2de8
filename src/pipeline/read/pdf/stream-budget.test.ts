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
test('a picture of that size passes', () => check(pdfOf('/Subtype /Image /Filter /FlateDecode', bomb), null));
test('states saved and never restored are too deep', () =>
  check(pdfOf('', Buffer.from('q '.repeat(1001))), /more than 1000 deep/u));
test('states saved and restored one after the other pass', () =>
  check(pdfOf('', Buffer.from('q Q '.repeat(5000))), null));
test('a printed page passes, and so does what is no stream', () => {
  check(writePdf([{ words: [{ x: 50, y: 700, text: '公开12条' }] }]), null);
  check(Buffer.from('%PDF-1.7 stream stream'), null);
});
