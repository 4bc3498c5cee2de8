/**
 * The program of `npm run build:data`, as it is bundled: reads every report and every figure typed by hand, writes the shards
 * of the atlas, prints progress and a summary. Exit status 0 with warnings, 1 when a file could not be read as a report (all
 * others are built), 2 on a bad option or a bad row of the data folder, 3 when the disk is full or closed to us; the last good
 * output stays then.
 */
import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { buildSummary } from '../build-summary.ts';
import { readArguments } from '../read-arguments.ts';
import { tellSystemError } from '../tell-system-error.ts';
import { findOptionFault } from './find-option-fault.ts';
import { parserVersion } from './parser-version.ts';
import { runBuild } from './run-build.ts';
import { restoreFolder } from './swap-folder.ts';

export { runBuild };

const USAGE = `Usage: npm run build:data -- [options]

  --reports DIR   folder of reports, any format, searched through (default: <data>/reports)
  --data DIR      folder of divisions, corrections and typed figures (default: data)
  --out DIR       folder of the output, replaced as a whole (default: .atlas)
  --cache DIR     folder of what later builds use again (default: <out>-cache)
  --workers N     worker threads (default: one for each core)
  --deadline S    seconds of processor time that one report may take (default: 30); it is listed as unreadable then

Many machines (docs/many-machines.md):
  --under PART    only this folder below the reports, may come several times
  --shard-out DIR the records of these reports for another machine, instead of an atlas
  --merge DIR...  the atlas of the shards that several machines made`;

const OPTIONS = {
  reports: { type: 'string' },
  data: { type: 'string' },
  out: { type: 'string' },
  cache: { type: 'string' },
  workers: { type: 'string' },
  deadline: { type: 'string' },
  under: { type: 'string', multiple: true },
  'shard-out': { type: 'string' },
  merge: { type: 'boolean' },
} as const;

/** The dearest report that was ever met took nine, on a busy machine. */
const DEADLINE_SECONDS = 30;

/** Takes the end of `2024/64/`; leaves the slash within. */
const SLASHES = /\/+$/u;

export interface ProgramSetup {
  /** Of the repository. */
  readonly root: string;
  /** Version of its sources, which the program was bundled of. */
  readonly sources: string;
  /** Path of the bundle that workers run. */
  readonly worker: string;
}

export async function buildProgram(setup: ProgramSetup): Promise<void> {
  await build(setup).catch((reason: unknown) => tellSystemError(reason, 'the last good output is as it was'));
}

async function build({ root, sources, worker }: ProgramSetup): Promise<void> {
  const parsed = readArguments({ options: OPTIONS, allowPositionals: true, args: process.argv.slice(2) }, USAGE);
  if (parsed === null) return;
  const { values } = parsed;
  const data = values.data ?? relative('.', join(root, 'data'));
  const out = resolve(values.out ?? '.atlas');
  const reports = values.reports ?? join(data, 'reports');
  const workers = values.workers === undefined ? availableParallelism() : Number(values.workers);
  const seconds = Number(values.deadline ?? DEADLINE_SECONDS);
  const merge = parsed.positionals;
  const under = (values.under ?? []).map((part) => part.replace(SLASHES, ''));
  const fault = findOptionFault({ data, reports, out, workers, seconds, under, isMerge: values.merge === true, merge });
  if (fault !== null) {
    process.stderr.write(`${fault}\n\n${USAGE}\n`);
    process.exitCode = 2;
    return;
  }
  mkdirSync(dirname(out), { recursive: true });
  restoreFolder(out);
  const cache = resolve(values.cache ?? `${out}-cache`);
  const version = parserVersion(sources, data);
  const { isTTY } = process.stderr;
  const terminal = { isTTY, write: (text: string) => process.stderr.write(text), now: () => performance.now() };
  const shardOut = values['shard-out'] === undefined ? null : resolve(values['shard-out']);
  const folders = { data, reports, out, cache, under, shardOut, merge };
  const outcome = await runBuild({
    ...folders,
    workers,
    deadline: seconds * 1000,
    version,
    script: worker,
    now: Date.now(),
    terminal,
  });
  process.stdout.write(`${buildSummary(outcome, shardOut ?? out)}\n`);
  if (outcome.unreadable.length > 0) process.exitCode = 1;
}
