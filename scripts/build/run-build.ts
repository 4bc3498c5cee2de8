/**
 * The data build from reports to the folder of the atlas: the main thread, which joins what its workers read and has them
 * write. Bad files are listed and all others built; a fault of the disk or of ours throws,
 * and the last good output stays as it was.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { buildRegionTree } from '../../src/dataset/region-tree.ts';
import { boundHeap, SMALL_GROWTH, USUAL_GROWTH } from './bound-heap.ts';
import type { BuildOutcome } from './build-outcome.ts';
import { buildOutcome } from './build-outcome.ts';
import { collectGarbage } from './collect-garbage.ts';
import { collectRecords } from './collect-records.ts';
import type { Collection } from './join-collection.ts';
import { joinCollection } from './join-collection.ts';
import type { StampedFile } from './file-index.ts';
import { stampFiles } from './file-index.ts';
import { inputsHash, outputHash, readFinished, writeFinished } from './finished-build.ts';
import { keepDownloads } from './keep-downloads.ts';
import type { OutputRecord } from './output-record.ts';
import { readOutputRecord, writeOutputRecord } from './output-record.ts';
import type { Places } from './places.ts';
import { placesKey } from './places-key.ts';
import type { ProgressPlace } from './progress.ts';
import { reportProgress } from './progress.ts';
import { provinceParts } from './province-parts.ts';
import { readShards, writeShard } from './record-shard.ts';
import type { BodyReader } from './record-store.ts';
import { openBodies } from './record-store.ts';
import { provinceOfCode } from '../../src/dataset/pack/pack-name.ts';
import { swapFolder, unfinishedFolder } from './swap-folder.ts';
import type { UsedRecords } from './tidy-store.ts';
import { tidyStore, usedRecords } from './tidy-store.ts';
import { atlasIndex, jsonFile, versionOf, wholeFiles } from './whole-files.ts';
import type { WorkerPool } from './worker-pool.ts';
import { openPool } from './worker-pool.ts';
import { writeFile } from './write-file.ts';
import { writeProvinces } from './write-provinces.ts';
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

/** After so few parsed reports workers are small enough to go on. */
const FEW = 100;

/**
 * How much a function has to have run, in bytes of its code, before it is compiled for speed: three times the usual. Every
 * worker compiles for itself, and a fifth of a build of two thousand reports went into code that hardly ran afterwards.
 */
const COMPILE_LATER = '--interrupt-budget=400000';

export async function runBuild(options: BuildOptions): Promise<BuildOutcome> {
  setFlagsFromString(COMPILE_LATER);
  boundHeap(USUAL_GROWTH);
  const { cache, version, merge, shardOut, data, terminal } = options;
  const store = join(cache, version);
  mkdirSync(store, { recursive: true });
  const files = merge.length > 0 ? [] : stampReports(options);
  const isUsual = merge.length === 0 && shardOut === null;
  const inputs = isUsual ? inputsHash(version, placesKey(data), files) : null;
  const finished = inputs === null ? null : readFinished(join(store, FINISHED));
  if (finished === null || finished.inputs !== inputs || finished.output !== outputHash(options.out))
    return buildAnew(options, store, files);
  terminal.write('nothing changed since the last build: its output stands as it is\n');
  return { ...finished.outcome, parsed: 0 };
}

/** In the store. */
const FINISHED = 'finished.json';

/** Sorted by name, as of before anything is read. */
function stampReports({ reports, under, now }: BuildOptions): readonly StampedFile[] {
  const files = under.length === 0 ? listFiles(reports) : under.flatMap((part) => filesBelow(reports, part));
  return stampFiles(reports, [...new Set(files)].sort(), now);
}

const filesBelow = (folder: string, part: string): readonly string[] =>
  listFiles(join(folder, part)).map((file) => `${part}/${file}`);

async function buildAnew(options: BuildOptions, store: string, files: readonly StampedFile[]): Promise<BuildOutcome> {
  const { cache, version, workers, deadline, script, data, reports, now } = options;
  const run = `${now.toString(36)}-${String(process.pid)}`;
  const pool = openPool(script, workers, { data, reports, store, run }, deadline);
  const bodies = openBodies();
  try {
    const { collection, places, parsed, used, inputs } = await gather(options, store, pool, bodies, files);
    if (parsed > FEW || options.merge.length > 0) collectGarbage();
    const outcome = buildOutcome(collection, parsed);
    if (options.shardOut === null) {
      const output = await writeAtlas(collection, places, options, store, pool);
      if (inputs !== null && output !== null) writeFinished(join(store, FINISHED), { inputs, output, outcome });
    }
    if (options.merge.length === 0) tidyStore(cache, version, used);
    return outcome;
  } finally {
    rmSync(unfinishedFolder(options.out), { recursive: true, force: true });
    bodies.close();
    await pool.close();
  }
}

interface Gathered {
  readonly collection: Collection;
  readonly places: Places;
  readonly parsed: number;
  readonly used: UsedRecords;
  /** Hash of all that was read, where the next build may trust it. */
  readonly inputs: string | null;
}

/** Apart from what follows, so that the records can go: only what is joined of them is needed then. */
async function gather(
  { merge, version, shardOut, data, terminal }: BuildOptions,
  store: string,
  pool: WorkerPool,
  bodies: BodyReader,
  files: readonly StampedFile[],
): Promise<Gathered> {
  const { records, unread, ...collected } =
    merge.length > 0
      ? readShards(merge, version)
      : await collectRecords(files, pool, store, reportProgress('reports', terminal));
  if (shardOut !== null) writeShard(shardOut, version, { records, unread, ...collected }, bodies);
  const key = placesKey(data);
  const places = await findPlaces(join(store, `places-${key}.json`), pool);
  const isLarge = collected.parsed > FEW || merge.length > 0;
  // Places and compiled parsers of many reports are no longer needed: what follows has the memory for itself.
  if (isLarge) await pool.close();
  if (isLarge) boundHeap(SMALL_GROWTH);
  const collection = joinCollection(records, places, bodies);
  const unreadable = [...collection.unreadable, ...unread].sort((a, b) => (a.file < b.file ? -1 : 1));
  return {
    ...{ collection: { ...collection, unreadable }, places, parsed: collected.parsed, used: usedRecords(records) },
    // A file that was given up is tried again.
    inputs: merge.length > 0 || unread.length > 0 ? null : inputsHash(version, key, files),
  };
}

/** From the store where the same data folder was read before. */
async function findPlaces(path: string, pool: WorkerPool): Promise<Places> {
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as Places;
  const places = await pool.run({ kind: 'places' });
  writeAside(path, JSON.stringify(places));
  return places;
}

/** Gives the hash of how the output stands. */
async function writeAtlas(
  collection: Collection,
  places: Places,
  { out, terminal }: BuildOptions,
  store: string,
  pool: WorkerPool,
): Promise<string | null> {
  const folders = { previous: out, unfinished: unfinishedFolder(out) };
  rmSync(folders.unfinished, { recursive: true, force: true });
  const known = join(store, 'output.json');
  const divisions = groupDivisions(places.divisions);
  const parts = provinceParts(collection, divisions);
  const progress = reportProgress('provinces', terminal);
  progress.start(divisions.size);
  const written = await writeProvinces(
    parts,
    { divisions, readings: places.readings },
    folders,
    readOutputRecord(known),
    pool,
    progress,
  );
  progress.end();
  // The lists of the whole atlas need the memory more.
  await pool.close();
  writeWhole(collection, places, written, folders.unfinished);
  const output = outputHash(folders.unfinished);
  keepDownloads(out, folders.unfinished);
  swapFolder(out, folders.unfinished);
  writeOutputRecord(known, written);
  return output;
}

function writeWhole(collection: Collection, places: Places, written: OutputRecord, folder: string): void {
  const outcomes = Object.entries(written)
    .map(([province, { outcome }]) => [province, outcome] as const)
    .sort();
  const upper = places.divisions.filter(([code]) => code.length <= 6).map(([code, name]) => ({ code, name }));
  const tree = buildRegionTree(
    upper,
    collection.agencies.map(({ summary }) => summary.region),
    new Map(places.readings),
  );
  const whole = Array.from(wholeFiles(collection, places.redirects, outcomes, tree), (file) => writeFile(folder, file));
  const packs = Object.values(written).flatMap(({ files, packs: own }) => [
    ...files,
    ...Object.values(own).flatMap((pack) => pack.files),
  ]);
  writeFile(folder, jsonFile('index.json', atlasIndex(collection, outcomes, tree, versionOf([...packs, ...whole]))));
}

function groupDivisions(divisions: Places['divisions']): ReadonlyMap<string, Places['divisions']> {
  const groups = new Map<string, Places['divisions'][number][]>();
  for (const division of divisions) {
    const known = groups.get(provinceOfCode(division[0]));
    if (known === undefined) groups.set(provinceOfCode(division[0]), [division]);
    else known.push(division);
  }
  return groups;
}

function writeAside(path: string, content: string): void {
  const unfinished = `${path}.${String(process.pid)}`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, path);
}
