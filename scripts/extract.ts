/**
 * `npm run --silent extract -- FILE…`: prints one JSON object per line and file, in order, and nothing else on standard
 * output. A file that cannot be read yields its line with an error diagnostic, and the exit status is 1.
 */
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { ParsedReport } from '../src/domain/report.ts';
import type { Gazetteer } from '../src/gazetteer/gazetteer.ts';
import { parseReport } from '../src/pipeline/parse-report.ts';
import type { BinaryReaders } from '../src/pipeline/read/read-report.ts';
import { unreadReport } from '../src/pipeline/unreadable-report.ts';
import { extractLine } from './extract-line.ts';
import { prettyListing } from './pretty-listing.ts';
import { DATA_FOLDER } from './data-folder.ts';
import { guardedReaders } from './guard/guarded-readers.ts';
import { readArguments } from './read-arguments.ts';
import { readGazetteer } from './read-gazetteer.ts';
import type { ReportRecord } from './report-records.ts';
import { fileRecords, lineRecords } from './report-records.ts';
import { tellSystemError } from './tell-system-error.ts';

const USAGE = `Usage: npm run --silent extract -- [options] FILE...

  --ndjson     read {"file","text"} or {"file","base64"} lines from standard input instead of FILE...
  --pretty     print for people: path:line:column severity code message, then a listing
  --data DIR   folder of divisions and corrections (default: data)`;

const OPTIONS = { ndjson: { type: 'boolean' }, pretty: { type: 'boolean' }, data: { type: 'string' } } as const;

async function main(): Promise<void> {
  const parsed = readArguments({ options: OPTIONS, allowPositionals: true, args: process.argv.slice(2) }, USAGE);
  if (parsed === null) return;
  const { ndjson = false, pretty = false, data = DATA_FOLDER } = parsed.values;
  if (ndjson === parsed.positionals.length > 0) {
    process.stderr.write(`${USAGE}\n`);
    process.exitCode = 2;
    return;
  }
  if (!existsSync(data)) {
    process.stderr.write(`Unexpected absence of ${data}, expected a folder\n\n${USAGE}\n`);
    process.exitCode = 2;
    return;
  }
  const gazetteer = readGazetteer(data);
  const guarded = guardedReaders();
  try {
    for await (const record of ndjson ? lineRecords(process.stdin) : fileRecords(parsed.positionals)) {
      const report = await parseRecord(record, gazetteer, guarded.readers);
      if (!report.readable) process.exitCode = 1;
      await writeLine(pretty ? prettyListing(report) : extractLine(report));
    }
  } finally {
    guarded.close();
  }
}

async function parseRecord(record: ReportRecord, gazetteer: Gazetteer, readers: BinaryReaders): Promise<ParsedReport> {
  if (!('refusal' in record)) return parseReport(record, gazetteer, readers);
  return unreadReport(record.file, record.refusal);
}

/** Waits while the reader of our output is slower than we are. */
async function writeLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

/** Whoever reads us may stop early (`| head -1`): that is no error of ours. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

await main().catch((reason: unknown) => tellSystemError(reason, 'nothing more is read'));
