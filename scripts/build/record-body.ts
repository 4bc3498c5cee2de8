/**
 * What a record holds besides its values: the pieces of a report's page as they are written, and its prose as it is compared
 * with other reports. Pieces stay bytes from here to the output.
 */
import type { Mended } from '../../src/domain/block.ts';
import type { PackedReport, PageBytes } from '../../src/dataset/pack/pack-report.ts';
import type { ComparedText } from '../../src/pipeline/audit/audit-similarity.ts';
import { encodeTexts } from './encode-texts.ts';

/** Stretches of the source whose offsets follow each other: start and length in turn, as unsigned 32-bit numbers. */
type Runs = Uint32Array;

/** Lengths of the first six pieces, then all seven. */
const HEAD = 24;

/** `own` is the prose of `source` as it is compared. */
export function encodePage(packed: PackedReport, own: Mended, source: string): Buffer {
  const { page, checks, failures, unplaced, placed } = packed;
  const runs = runsOf(own);
  // Nearly always the words are those of the source.
  const words = own.text === textOf(runs, source) ? '' : own.text;
  const tail = new Uint8Array(runs.buffer, runs.byteOffset, runs.byteLength);
  const { bytes, lengths } = encodeTexts([page, checks, failures, unplaced, placed, words], HEAD, tail);
  for (const [i, length] of lengths.entries()) bytes.writeUInt32LE(length, i * 4);
  return bytes;
}

export function decodePage(bytes: Buffer): PageBytes {
  const [page, checks, failures, unplaced, placed] = piecesOf(bytes);
  return { page, checks, failures, unplaced, placed };
}

type Pieces = readonly [Buffer, Buffer, Buffer, Buffer, Buffer, Buffer, Buffer];

function piecesOf(bytes: Buffer): Pieces {
  let at = HEAD;
  const pieces = [0, 1, 2, 3, 4, 5].map((i) => {
    const start = at;
    at += bytes.readUInt32LE(i * 4);
    return bytes.subarray(start, at);
  });
  return [...pieces, bytes.subarray(at)] as unknown as Pieces;
}

/** The text as compared, with the source that it is from. */
export function proseOfPage(bytes: Buffer): ComparedText {
  const pieces = piecesOf(bytes);
  const { text: source } = JSON.parse(`{${pieces[0].toString()}}`) as { readonly text: string };
  const runs = new Uint32Array(Uint8Array.from(pieces[6]).buffer);
  const text = pieces[5].length === 0 ? textOf(runs, source) : pieces[5].toString();
  return { source, own: { text, offsets: offsetsOf(runs, text.length + 1), first: 0 } };
}

/** The last run goes one further than the text. */
function textOf(runs: Runs, source: string): string {
  let text = '';
  for (let i = 0; i < runs.length; i += 2) {
    const end = (runs[i] as number) + (runs[i + 1] as number);
    text += source.slice(runs[i], i + 2 < runs.length ? end : end - 1);
  }
  return text;
}

function runsOf({ text, offsets, first }: Mended): Runs {
  const runs: number[] = [];
  let next = -1;
  for (let i = first; i <= first + text.length; i += 1) {
    const offset = offsets[i] as number;
    if (offset === next) runs[runs.length - 1] = (runs.at(-1) as number) + 1;
    else runs.push(offset, 1);
    next = offset + 1;
  }
  return Uint32Array.from(runs);
}

function offsetsOf(runs: Runs, length: number): Uint32Array {
  const offsets = new Uint32Array(length);
  let at = 0;
  for (let i = 0; i < runs.length; i += 2) {
    for (let j = 0; j < (runs[i + 1] as number); j += 1) offsets[at++] = (runs[i] as number) + j;
  }
  return offsets;
}
