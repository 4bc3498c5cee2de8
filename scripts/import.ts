/**
 * `npm run import -- FILE|FOLDER…`: puts reports into `data/reports` with their front matter. Says of each file what became
 * of it; exit status 1 when one could not be read, 2 for a command line that cannot be followed.
 */
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseReport } from '../src/pipeline/parse-report.ts';
import type { FrontMatter } from '../src/domain/source.ts';
import { readFrontMatter } from '../src/pipeline/read/front-matter.ts';
import { LARGEST_FILE } from '../src/pipeline/read/read-report.ts';
import { DATA_FOLDER } from './data-folder.ts';
import { printable } from './diagnostic-line.ts';
import { gatherFiles } from './gather-files.ts';
import { guardedReaders } from './guard/guarded-readers.ts';
import { importReports, type ImportSummary, type ImportWorld } from './import-reports.ts';
import { liesWithin } from './lies-within.ts';
import { openStore } from './open-store.ts';
import { readArguments } from './read-arguments.ts';
import { readGazetteer } from './read-gazetteer.ts';
import { summaryLine } from './summary-line.ts';
import { tellSystemError } from './tell-system-error.ts';

const USAGE = `Usage: npm run import -- [options] FILE|FOLDER...

  --data DIR             the data folder (default: data)
  --to DIR               where to put the reports, within the data folder (default: <data>/reports)
  --source-url URL       address of the original
  --published-on DATE    day of publication, as 2025-01-31
  --retrieved-on DATE    day on which the original was taken
  --publisher NAME       publishing body`;

const OPTIONS = {
  data: { type: 'string' },
  to: { type: 'string' },
  'source-url': { type: 'string' },
  'published-on': { type: 'string' },
  'retrieved-on': { type: 'string' },
  publisher: { type: 'string' },
} as const;

async function main(): Promise<void> {
  const parsed = readArguments({ options: OPTIONS, allowPositionals: true, args: process.argv.slice(2) }, USAGE);
  if (parsed === null) return;
  const { data = DATA_FOLDER, to = join(data, 'reports'), ...entries } = parsed.values;
  const given = givenEntries(entries);
  if (given === null || parsed.positionals.length === 0) {
    process.stderr.write(`${USAGE}\n`);
    process.exitCode = 2;
    return;
  }
  if (!liesWithin(to, data)) {
    process.stderr.write(`Unexpected folder ${to}, expected one within ${data} and no link out of it\n`);
    process.exitCode = 2;
    return;
  }
  const log = (line: string): void => void process.stdout.write(`${printable(line)}\n`);
  mkdirSync(to, { recursive: true });
  const summary = await importGuarded(gatherFiles(parsed.positionals, log), given, {
    ...openStore(to),
    ...looking(data),
    log,
  });
  const where = summary.stored === 0 ? '' : ` in ${relative('', to)}`;
  log(`${summary.stored} stored${where}, ${summary.present} present, ${summary.refused} refused`);
  if (summary.refused > 0) process.exitCode = 1;
}

async function importGuarded(
  files: readonly string[],
  given: FrontMatter,
  world: Pick<ImportWorld, 'stored' | 'twinOf' | 'write' | 'log' | 'look'>,
): Promise<ImportSummary> {
  const { readers, close } = guardedReaders();
  try {
    return await importReports(files, given, { read: readGiven, readers, ...world });
  } finally {
    close();
  }
}

/** What was stored is read as a build will read it, where the data folder has the places for that. */
function looking(data: string): Pick<ImportWorld, 'look'> {
  if (!existsSync(join(data, 'regions', 'divisions.csv'))) return {};
  let gazetteer: ReturnType<typeof readGazetteer> | null = null;
  const look = async (file: string, text: string): Promise<string> =>
    summaryLine(await parseReport({ file, text }, (gazetteer ??= readGazetteer(data))));
  return { look };
}

/** A file that is named may be a link; it is not taken into memory when it is larger than a report may be. */
function readGiven(path: string): Uint8Array {
  const { size } = statSync(path);
  if (size > LARGEST_FILE)
    throw new Error(`Unexpected size of ${String(size)} bytes, expected at most ${String(LARGEST_FILE)}`);
  return readFileSync(path);
}

/** The entries of the command line, checked as those of a file are; null when one is invalid. */
function givenEntries(entries: Readonly<Record<string, string | undefined>>): FrontMatter | null {
  const lines = Object.entries(entries).map(([key, value]) => `${key}: ${String(value)}`);
  const read = readFrontMatter(`---\n${lines.join('\n')}\n---\n`);
  for (const { message } of read.diagnostics) process.stderr.write(`${message}\n`);
  return read.diagnostics.length === 0 ? read.frontMatter : null;
}

await main().catch((reason: unknown) => tellSystemError(reason, 'nothing of the last report was stored'));
