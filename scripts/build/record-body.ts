/** The body of a record: the pieces of a report's page, and its prose as it is compared with other reports. One line each. */
import type { Mended } from '../../src/domain/block.ts';
import type { PackedReport } from '../../src/dataset/pack/pack-report.ts';
import type { ComparedText } from '../../src/pipeline/audit/audit-similarity.ts';

/** Stretches of the source whose offsets follow each other: start and length in turn. */
type Runs = readonly number[];

export function encodeBody({ page, checks, failures, unplaced, placed }: PackedReport, own: Mended): Buffer {
  const prose = JSON.stringify([own.text, runsOf(own)]);
  return Buffer.from([page, checks, failures, unplaced, placed, prose].join('\n'));
}

export function decodeBody(body: Buffer): PackedReport {
  const [page = '', checks = '', failures = '', unplaced = '', placed = ''] = body.toString().split('\n', 5);
  return { page, checks, failures, unplaced, placed };
}

/** The text as compared, with the source that it is from. */
export function proseOfBody(body: Buffer): ComparedText {
  const lines = body.toString().split('\n');
  const { text: source } = JSON.parse(`{${lines[0] ?? ''}}`) as { readonly text: string };
  const [text, runs] = JSON.parse(lines[5] ?? '') as [string, Runs];
  return { source, own: { text, offsets: offsetsOf(runs, text.length + 1) } };
}

function runsOf({ offsets }: Mended): Runs {
  const runs: number[] = [];
  for (let i = 0; i < offsets.length; i += 1) {
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
