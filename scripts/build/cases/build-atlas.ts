/** A data build as `npm run build:data` runs it, for tests: bundled, in worker threads, into a folder of the test's own. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildBundle } from '../build-bundle.ts';
import type { BuildOutcome } from '../build-outcome.ts';
import { parserVersion, sourcesVersion } from '../parser-version.ts';
import type * as Program from '../build-program.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** Of the sources as they are when a test begins. */
const SOURCES = sourcesVersion(ROOT);

/** Every worker reads the gazetteer and warms up for itself, which costs more than the few reports of a test. */
const FEW_WORKERS = 1;

/** No report of a test takes that long, whatever else the machine does. */
const LONG = 600_000;

export interface AtlasPlan {
  readonly data: string;
  readonly reports: string;
  readonly out: string;
  /** None is kept when left out. */
  readonly cache?: string;
  readonly workers?: number;
  /** Milliseconds. */
  readonly deadline?: number;
  readonly under?: readonly string[];
  readonly shardOut?: string;
  readonly merge?: readonly string[];
  /** Milliseconds since 1970; the time of the clock when left out. */
  readonly now?: number;
  /** Of the sources; those that stand here when left out. */
  readonly sources?: string;
  /** Takes what is said of the progress. */
  readonly tell?: (text: string) => void;
}

export async function buildAtlas({ data, reports, out, ...rest }: AtlasPlan): Promise<BuildOutcome> {
  const version = parserVersion(rest.sources ?? SOURCES, data);
  const { program, worker: script } = await buildBundle(ROOT, SOURCES);
  const { runBuild } = (await import(pathToFileURL(program).href)) as typeof Program;
  return runBuild({
    ...{ data, reports, out, version, script },
    cache: rest.cache ?? `${out}-cache`,
    under: rest.under ?? [],
    shardOut: rest.shardOut ?? null,
    merge: rest.merge ?? [],
    deadline: rest.deadline ?? LONG,
    workers: rest.workers ?? FEW_WORKERS,
    now: rest.now ?? Date.now(),
    terminal: { isTTY: false, write: rest.tell ?? (() => undefined), now: () => performance.now() },
  });
}
