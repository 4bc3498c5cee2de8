/**
 * Writes the atlas beside the last one and puts it in its place: packs of provinces, then what belongs to none. What stood in
 * the last one is linked first by a worker.
 */
import { existsSync, rmSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { provinceOfCode } from '../../src/dataset/pack/pack-name.ts';
import type { RegionTree } from '../../src/dataset/region-tree.ts';
import { buildRegionTree } from '../../src/dataset/region-tree.ts';
import { filesHash } from './finished-build.ts';
import type { LinkedFiles, WrittenFile } from './job.ts';
import type { Collection } from './join-collection.ts';
import { keepDownloads } from './keep-downloads.ts';
import { writeKept } from './kept-file.ts';
import type { LastOutput } from './last-output.ts';
import { recordPath } from './last-output.ts';
import type { KnownList, KnownProvinces, OutputRecord } from './output-record.ts';
import { fileStamp, knownFiles, readOutputRecord } from './output-record.ts';
import type { Places } from './places.ts';
import { reportProgress } from './progress.ts';
import type { ProvincePart } from './province-parts.ts';
import { provinceParts } from './province-parts.ts';
import type { BuildOptions } from './run-build.ts';
import { keepSpare, removeSpare } from './spare-output.ts';
import { removeFolder, swapFolder, unfinishedFolder } from './swap-folder.ts';
import type { JoinedRegions, LastLists, WholeFile } from './whole-files.ts';
import { atlasIndex, collectionFiles, jsonFile, regionFiles, untoldRegions, versionOf } from './whole-files.ts';
import type { WorkerPool } from './worker-pool.ts';
import { writeFile } from './write-file.ts';
import { writeProvinces } from './write-provinces.ts';

/** A worker links what stood in the last output, while the main thread finds out what of it is wanted. */
export function startLinks(out: string, store: string, pool: WorkerPool): Promise<LinkedFiles> {
  const [previous, unfinished, record] = [out, unfinishedFolder(out), recordPath(store)];
  rmSync(unfinished, { recursive: true, force: true });
  if (!existsSync(record)) return NO_LINKS;
  const links = pool.run({ kind: 'link', output: { previous, unfinished, record } });
  // Who waits for something else hears of a failure late, not never.
  links.catch(() => undefined);
  return links;
}

export const NO_LINKS: Promise<LinkedFiles> = Promise.resolve(new Map());

export interface Writing {
  readonly store: string;
  readonly pool: WorkerPool;
  /** In the unfinished output already. */
  readonly linked: LinkedFiles;
  /** Where it was read already. */
  readonly last: LastOutput | null;
  /** Where much is new, workers and their memory go before the last files are written. */
  readonly isLarge: boolean;
}

/** Gives a hash of how the output stands. */
export async function writeAtlas(
  collection: Collection,
  places: Places,
  { out, terminal }: BuildOptions,
  { store, pool, linked, last, isLarge }: Writing,
): Promise<string> {
  const unfinished = unfinishedFolder(out);
  const divisions = groupDivisions(places.divisions);
  const progress = reportProgress('provinces', terminal);
  progress.start(divisions.size);
  const known = last?.record ?? readOutputRecord(recordPath(store));
  // Where much is new the parts are made one by one, and lists from nothing: that takes less memory.
  const parts = isLarge ? null : [...provinceParts(collection, divisions)];
  const provinces = writeProvinces(
    parts ?? provinceParts(collection, divisions),
    { divisions, readings: places.readings },
    { unfinished, linked, known: known.provinces },
    pool,
    progress,
  );
  const lists = parts === null || last === null ? NO_LISTS : lastLists(last, parts);
  const besides = await writeBesides(provinces, collectionFiles(collection, places.redirects, lists), unfinished);
  const tree = upperTree(collection, places);
  const written = await provinces;
  progress.end();
  const regions = await joinRegions(tree, places, written, pool);
  if (isLarge) await pool.close();
  const whole = writeRegions(collection, regions, written, besides, unfinished);
  keepDownloads(out, unfinished);
  const previous = swapFolder(out, unfinished);
  writeKept(recordPath(store), { provinces: written, lists: knownLists(out, besides) } satisfies OutputRecord);
  // Where much changed it has little that the next output will want.
  if (isLarge) {
    removeFolder(previous);
    removeSpare(out);
  } else keepSpare(out, previous);
  return filesHash([...knownFiles(written), ...whole.map(({ path }) => ({ path, stamp: fileStamp(out, path) }))]);
}

const NO_LISTS: LastLists = { read: () => null, isKept: () => false };

/** An agency is as it was where its county is. */
function lastLists({ record: { provinces }, lists }: LastOutput, parts: readonly ProvincePart[]): LastLists {
  const changed = new Set(
    parts.flatMap(({ province, packs }) =>
      packs.flatMap(({ name, inputs, ids }) => (provinces[province]?.packs[name]?.inputs === inputs ? [] : ids)),
    ),
  );
  return { read: (path) => lists.get(path) ?? null, isKept: (agencyId) => !changed.has(agencyId) };
}

/** Of what was written, in its place now. */
const knownLists = (out: string, files: readonly WrittenBeside[]): readonly KnownList[] =>
  files.flatMap(({ items, ...file }) =>
    items === undefined ? [] : [{ ...file, items, stamp: fileStamp(out, file.path) }],
  );

type WrittenBeside = WrittenFile & Pick<WholeFile, 'items'>;

/** Writes while others do, a file at a time, so that they get their next job; of a failure of theirs is heard afterwards. */
async function writeBesides(
  others: Promise<unknown>,
  files: Iterable<WholeFile>,
  folder: string,
): Promise<readonly WrittenBeside[]> {
  others.catch(() => undefined);
  const written: WrittenBeside[] = [];
  // Their jobs are on their way first.
  await setImmediate();
  for (const file of files) {
    written.push({ ...writeFile(folder, file), ...(file.items === undefined ? {} : { items: file.items }) });
    await setImmediate();
  }
  return written;
}

/** All regions down to the counties, with those of agencies. */
function upperTree({ agencies }: Collection, { divisions }: Places): RegionTree {
  const upper = divisions.filter(([code]) => code.length <= 6).map(([code, name]) => ({ code, name }));
  return buildRegionTree(
    upper,
    agencies.map(({ summary }) => summary.region),
  );
}

/** What was written of the provinces, with the tree of all regions. */
async function joinRegions(
  tree: RegionTree,
  { readings }: Places,
  written: KnownProvinces,
  pool: WorkerPool,
): Promise<JoinedRegions> {
  const outcomes = Object.entries(written)
    .map(([province, { outcome }]) => [province, outcome] as const)
    .sort();
  const untold = untoldRegions(outcomes, tree);
  const names = await pool.run({ kind: 'names', divisions: untold, readings });
  const nameOf = new Map(untold.map(({ code }, i) => [code, names[i] as string]));
  return { outcomes, tree: { ...tree, nameEnOf: (code) => nameOf.get(code) as string } };
}

/** The nation and the index; gives all files that belong to no province. */
function writeRegions(
  collection: Collection,
  regions: JoinedRegions,
  written: KnownProvinces,
  lists: readonly WrittenFile[],
  folder: string,
): readonly WrittenFile[] {
  const whole = [...lists, ...regionFiles(regions).map((file) => writeFile(folder, file))];
  const version = versionOf([...knownFiles(written), ...whole]);
  return [...whole, writeFile(folder, jsonFile('index.json', atlasIndex(collection, regions, version)))];
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
