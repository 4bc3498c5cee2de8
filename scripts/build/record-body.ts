/**
 * What a record holds besides its values: the pieces of a report's page as they are written, and its prose as it is compared
 * with other reports. Pieces stay bytes from here to the output.
 */
import type { Mended } from '../../src/domain/block.ts';
import type { PackedReport, PageBytes } from '../../src/dataset/pack/pack-report.ts';
import type { ComparedText } from '../../src/pipeline/audit/audit-similarity.ts';
import { encodeTexts } from './encode-texts.ts';

/** Stretches of the source whose offsets follow each other: start and length in turn. */
type Runs = readonly number[];

/** Lengths of the six pieces, then the pieces. */
const HEAD = 24;

export function encodePage({ page, checks, failures, unplaced, placed }: PackedReport, own: Mended): Buffer {
  const prose = JSON.stringify([own.text, runsOf(own)]);
  const pieces = encodeTexts([page, checks, failures, unplaced, placed, prose]);
  const head = Buffer.alloc(HEAD);
  for (const [i, { length }] of pieces.entries()) head.writeUInt32LE(length, i * 4);
  return Buffer.concat([head, ...pieces]);
}

export function decodePage(bytes: Buffer): PageBytes {
  const [page, checks, failures, unplaced, placed] = piecesOf(bytes);
  return { page, checks, failures, unplaced, placed };
}

type Pieces = readonly [Buffer, Buffer, Buffer, Buffer, Buffer, Buffer];

function piecesOf(bytes: Buffer): Pieces {
  let at = HEAD;
  const pieces = [0, 1, 2, 3, 4, 5].map((i) => {
    const start = at;
    at += bytes.readUInt32LE(i * 4);
    return bytes.subarray(start, at);
  });
  return pieces as unknown as Pieces;
}

/** The text as compared, with the source that it is from. */
export function proseOfPage(bytes: Buffer): ComparedText {
  const pieces = piecesOf(bytes);
  const { text: source } = JSON.parse(`{${pieces[0].toString()}}`) as { readonly text: string };
  const [text, runs] = JSON.parse(pieces[5].toString()) as [string, Runs];
  return { source, own: { text, offsets: offsetsOf(runs, text.length + 1), first: 0 } };
}

function runsOf({ text, offsets, first }: Mended): Runs {
  const runs: number[] = [];
  for (let i = first; i <= first + text.length; i += 1) {
    const offset = offsets[i] as number;
    const length = runs.at(-1);
    if (length !== undefined && (runs.at(-2) as number) + length === offset) runs[runs.length - 1] = length + 1;
    else runs.push(offset, 1);
  }
  return runs;
}

function offsetsOf(runs: Runs, length: number): Uint32Array {
  const offsets = new Uint32Array(length);
  let at = 0;
  for (let i = 0; i < runs.length; i += 2) {
    for (let j = 0; j < (runs[i + 1] as number); j += 1) offsets[at++] = (runs[i] as number) + j;
  }
  return offsets;
}
