/**
 * The data build from reports to the folder of the atlas: the main thread, which joins what its workers read and has them
 * write. Bad files are listed and all others built; a fault of the disk or of ours throws,
 * and the last good output stays as it was.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { boundHeap, USUAL_GROWTH, WIDE_GROWTH } from './bound-heap.ts';
import type { BuildOutcome } from './build-outcome.ts';
import { buildOutcome } from './build-outcome.ts';
import { collectGarbage } from './collect-garbage.ts';
import type { StampedReports } from './collect-records.ts';
import { collectRecords, lookAtReports } from './collect-records.ts';
import { compileAfter, FEW_REPORTS } from './compile-after.ts';
import type { LinkedFiles } from './job.ts';
import type { Collection } from './join-collection.ts';
import { joinCollection } from './join-collection.ts';
import type { StampedFile } from './file-index.ts';
import { stampFiles } from './file-index.ts';
import type { FinishedBuild } from './finished-build.ts';
import { inputsHash, outputHash } from './finished-build.ts';
import { readKept, writeKept } from './kept-file.ts';
import type { LastOutput } from './last-output.ts';
import { hasLastOutput, readLastOutput } from './last-output.ts';
import type { Places } from './places.ts';
import { placesKey } from './places-key.ts';
import type { ProgressPlace } from './progress.ts';
import { reportProgress } from './progress.ts';
import { readShards, writeShard } from './record-shard.ts';
import type { BodyReader } from './record-store.ts';
import { openBodies } from './record-store.ts';
import { unfinishedFolder } from './swap-folder.ts';
import type { UsedRecords } from './tidy-store.ts';
import { tidyStore, usedRecords } from './tidy-store.ts';
import type { WorkerPool } from './worker-pool.ts';
import { openPool } from './worker-pool.ts';
import { NO_LINKS, startLinks, writeAtlas } from './write-atlas.ts';
import { listFiles } from '../list-files.ts';

export interface BuildOptions {
  readonly data: string;
  readonly reports: string;
  readonly out: string;
  /** Parts of the reports folder that are built alone; all of it when empty. Names of files begin at the reports folder. */
  readonly under: readonly string[];
  /** Writes the records of these files there instead of an atlas. */
  readonly shardOut: string | null;
  /** Shards that are joined instead of reading reports. */
  readonly merge: readonly string[];
  /** Folder of what later builds can use again. */
  readonly cache: string;
  /** Worker threads. */
  readonly workers: number;
  /** Milliseconds of a worker's time that one report may take. */
  readonly deadline: number;
  /** Of `parserVersion`. */
  readonly version: string;
  /** What workers run, as a bundle. */
  readonly script: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly terminal: ProgressPlace;
}

/** After so few reports workers are small enough to go on. */
const FEW = 100;

/**
 * Objects begin young wherever they are made. V8 judges by its first, tiny collections which places make lasting ones; what
 * those make of a group of reports would be copied again and again: eight hundredths of the time of a build.
 */
const BEGIN_YOUNG = '--no-allocation-site-pretenuring';

export async function runBuild(options: BuildOptions): Promise<BuildOutcome> {
  setFlagsFromString(BEGIN_YOUNG);
  compileAfter(FEW_REPORTS);
  const { cache, version, merge, shardOut, data, reports, workers, deadline, script, now, terminal } = options;
  boundHeap(merge.length > 0 ? USUAL_GROWTH : WIDE_GROWTH);
  const store = join(cache, version);
  mkdirSync(store, { recursive: true });
  const run = `${now.toString(36)}-${String(process.pid)}`;
  const pool = openPool(script, workers, { data, reports, store, run }, deadline);
  try {
    const stamped = lookAtReports(store, pool, merge.length > 0 ? () => [] : (visit) => stampReports(options, visit));
    const places = placesKey(data);
    const isUsual = merge.length === 0 && shardOut === null;
    const inputs = isUsual ? inputsHash(version, places, stamped.files) : null;
    const finished = inputs === null ? null : readKept(join(store, FINISHED), (word) => word as FinishedBuild);
    if (finished === null || finished.inputs !== inputs || finished.output !== outputHash(options.out))
      return await buildAnew(options, store, pool, { stamped, places, inputs });
    terminal.write('nothing changed since the last build: its output stands as it is\n');
    return { ...finished.outcome, parsed: 0 };
  } finally {
    // Whoever writes below the unfinished output has to end first.
    await pool.close();
    rmSync(unfinishedFolder(options.out), { recursive: true, force: true });
  }
}

/** In the store. */
const FINISHED = 'finished.json';

/** Sorted by name, as of before anything is read. */
function stampReports(
  { reports, under, now }: BuildOptions,
  visit: (stamped: StampedFile) => void,
): readonly StampedFile[] {
  const files = under.length === 0 ? listFiles(reports) : under.flatMap((part) => filesBelow(reports, part));
  return stampFiles(reports, [...new Set(files)].sort(), now, visit);
}

const filesBelow = (folder: string, part: string): readonly string[] =>
  listFiles(join(folder, part)).map((file) => `${part}/${file}`);

/** What a build begins with. */
interface Beginning {
  readonly stamped: StampedReports;
  /** Of `placesKey`. */
  readonly places: string;
  /** Of `inputsHash`; null where the next build may not trust it. */
  readonly inputs: string | null;
}

async function buildAnew(
  options: BuildOptions,
  store: string,
  pool: WorkerPool,
  beginning: Beginning,
): Promise<BuildOutcome> {
  const bodies = openBodies();
  try {
    const gathered = await gather(options, store, pool, bodies, beginning);
    const { collection, places, isLarge, used, inputs, parsed, links, last } = gathered;
    if (isLarge) collectGarbage();
    const outcome = buildOutcome(collection, parsed);
    const writing = { store, pool, isLarge, last, linked: await links };
    const output = options.shardOut === null ? await writeAtlas(collection, places, options, writing) : null;
    if (output !== null && inputs !== null)
      writeKept(join(store, FINISHED), { inputs, output, outcome } satisfies FinishedBuild);
    if (options.merge.length === 0) tidyStore(options.cache, options.version, used);
    return outcome;
  } finally {
    bodies.close();
  }
}

interface Gathered {
  readonly collection: Collection;
  readonly places: Places;
  readonly parsed: number;
  /** Where much was read or is to be written, what reading took of memory goes before the rest is written. */
  readonly isLarge: boolean;
  readonly used: UsedRecords;
  /** Hash of all that was read, where the next build may trust it. */
  readonly inputs: string | null;
  readonly links: Promise<LinkedFiles>;
  readonly last: LastOutput | null;
}

/** What is read while a worker gets ready. */
interface EarlyRead {
  readonly places: Places | null;
  readonly last: LastOutput | null;
}

/** Apart from what follows, so that the records can go: only what is joined of them is needed then. */
async function gather(
  { merge, version, shardOut, data, out, terminal }: BuildOptions,
  store: string,
  pool: WorkerPool,
  bodies: BodyReader,
  beginning: Beginning,
): Promise<Gathered> {
  let early: EarlyRead = { places: null, last: null };
  const { unread, ...collected } =
    merge.length > 0
      ? readShards(merge, version)
      : await collectRecords(beginning.stamped, pool, store, reportProgress('reports', terminal), () => {
          early = { places: knownPlaces(store, beginning.places), last: readLastOutput(out, store) };
        });
  if (shardOut !== null) writeShard(shardOut, version, { unread, ...collected }, bodies);
  const key = placesKey(data);
  const places = (key === beginning.places ? early.places : null) ?? (await findPlaces(store, key, pool));
  const isNew = collected.parsed > FEW || merge.length > 0;
  const isLarge = isNew || (collected.files.length > FEW && !hasLastOutput(out, store));
  // Places and compiled parsers of many reports are no longer needed: what follows has the memory for itself.
  if (isLarge) await pool.close();
  if (isLarge) boundHeap(USUAL_GROWTH);
  // They get ready while all is joined.
  if (isLarge && shardOut === null) pool.warm();
  const records = collected.records();
  const links = shardOut === null ? startLinks(out, store, pool) : NO_LINKS;
  const collection = joinCollection(records, collected.cores, places, bodies);
  const unreadable = [...collection.unreadable, ...unread].sort((a, b) => (a.file < b.file ? -1 : 1));
  return {
    ...{
      collection: { ...collection, unreadable },
      places,
      parsed: collected.parsed,
      isLarge,
      used: usedRecords(records),
      links,
      last: early.last,
    },
    // A file that was given up is tried again, and what changed meanwhile is looked at again.
    inputs: unread.length > 0 || key !== beginning.places ? null : beginning.inputs,
  };
}

/** From the store where the same data folder was read before. */
async function findPlaces(store: string, key: string, pool: WorkerPool): Promise<Places> {
  const known = knownPlaces(store, key);
  if (known !== null) return known;
  const places = await pool.run({ kind: 'places' });
  writeKept(placesPath(store, key), places);
  return places;
}

const knownPlaces = (store: string, key: string): Places | null =>
  readKept(placesPath(store, key), (places) => places as Places);

const placesPath = (store: string, key: string): string => join(store, `places-${key}.json`);
