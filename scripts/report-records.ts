/**
 * Where the extractor's input comes from: files by their paths, or newline-delimited JSON on standard input.
 * Gives one record after another; a record that cannot be read comes as a refusal, and the others go on.
 */
import type { Readable } from 'node:stream';
import type { ReportInput } from '../src/domain/source.ts';
import { LARGEST_FILE } from '../src/pipeline/read/read-report.ts';
import { readReportFile } from './read-report-file.ts';

interface RefusedRecord {
  readonly file: string;
  readonly refusal: string;
}

export type ReportRecord = ReportInput | RefusedRecord;

/** One by one, when the one before has been taken. */
export function* fileRecords(files: readonly string[]): Generator<ReportRecord> {
  for (const file of files) {
    const bytes = readReportFile(file, 'followed');
    yield typeof bytes === 'string' ? { file, refusal: refusalOf(bytes) } : { file, bytes };
  }
}

const refusalOf = (reason: string): string =>
  `Unexpected ${reason}, expected a readable file of at most ${String(LARGEST_FILE)} bytes`;

/** Longest line that is read: the largest report in base64, or escaped. A longer one is refused, and no more of it is kept. */
const LONGEST_LINE = 2 * LARGEST_FILE;

/** Lines `{"file","text"}` or `{"file","base64"}`; empty lines are left out. */
export async function* lineRecords(input: Readable): AsyncGenerator<ReportRecord> {
  let number = 0;
  for await (const line of lines(input)) {
    number += 1;
    if (line.trim() !== '') yield recordOf(line, number);
  }
}

/**
 * One line after another as they come; asks for more only when the last has been taken. Lines end at line feeds alone: a
 * JSON text may hold the line separators of Unicode, at which `readline` would cut it.
 */
async function* lines(input: Readable): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of input.setEncoding('utf8') as AsyncIterable<string>) {
    let from = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', from)) {
      yield rest + chunk.slice(from, end);
      rest = '';
      from = end + 1;
    }
    if (rest.length <= LONGEST_LINE) rest += chunk.slice(from);
  }
  if (rest !== '') yield rest;
}

function recordOf(line: string, number: number): ReportRecord {
  const unnamed = `stdin:${String(number)}`;
  if (line.length > LONGEST_LINE)
    return {
      file: unnamed,
      refusal: `Unexpected line of more than ${String(LONGEST_LINE)} characters, expected a report`,
    };
  try {
    const record = JSON.parse(line) as Partial<Record<string, unknown>> | null;
    const named = record?.['file'];
    const file = typeof named === 'string' ? named : unnamed;
    if (typeof record?.['text'] === 'string') return { file, text: record['text'] };
    if (typeof record?.['base64'] === 'string') return { file, bytes: Buffer.from(record['base64'], 'base64') };
    return { file, refusal: 'Unexpected record, expected {"file","text"} or {"file","base64"}' };
  } catch (error) {
    return { file: unnamed, refusal: `Unexpected line (${messageOf(error)}), expected JSON` };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
