/**
 * Writes the packs of all provinces below the unfinished output: by workers what changed, by links into the last output
 * what did not. Gives what is known of every file, in the order of the provinces.
 */
import { linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ProvinceJob } from './job.ts';
import type { KnownFile, KnownPack, KnownProvince, OutputRecord } from './output-record.ts';
import { fileStamp, isUntouched } from './output-record.ts';
import type { Progress } from './progress.ts';
import type { ProvincePart } from './province-parts.ts';
import type { WorkerPool } from './worker-pool.ts';

export interface OutputFolders {
  /** The last good output, which may be absent. */
  readonly previous: string;
  readonly unfinished: string;
}

export interface PlaceNames {
  /** By province. */
  readonly divisions: ReadonlyMap<string, ProvinceJob['divisions']>;
  readonly readings: ProvinceJob['readings'];
}

export async function writeProvinces(
  parts: Iterable<ProvincePart>,
  { divisions, readings }: PlaceNames,
  folders: OutputFolders,
  known: OutputRecord,
  pool: WorkerPool,
  progress: Progress,
): Promise<OutputRecord> {
  const written = new Map<string, KnownProvince>();
  const waiting = parts[Symbol.iterator]();
  const take = async (): Promise<void> => {
    for (let next = waiting.next(); next.done !== true; next = waiting.next()) {
      const { province } = next.value;
      const names = { divisions: divisions.get(province) ?? [], readings };
      written.set(province, await writeOne(next.value, names, folders, known[province], pool));
      progress.add(1);
    }
  };
  await Promise.all(Array.from({ length: pool.size + 1 }, take));
  return Object.fromEntries([...written].sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function writeOne(
  { province, agencies, packs, inputs }: ProvincePart,
  names: Pick<ProvinceJob, 'divisions' | 'readings'>,
  folders: OutputFolders,
  known: KnownProvince | undefined,
  pool: WorkerPool,
): Promise<KnownProvince> {
  const kept = new Map<string, KnownPack>();
  for (const { name, inputs: own } of packs) {
    const before = known?.packs[name];
    if (before?.inputs === own && isUntouched(folders.previous, before.files)) kept.set(name, before);
  }
  linkAll(
    [...kept.values()].flatMap(({ files }) => files),
    folders,
  );
  if (known?.inputs === inputs && kept.size === packs.length && isUntouched(folders.previous, known.files)) {
    linkAll(known.files, folders);
    return known;
  }
  const changed = packs.filter(({ name }) => !kept.has(name));
  const framed = changed.map((pack) => pack.framed());
  const job = { province, folder: folders.unfinished, ...names, agencies: agencies(), packs: framed };
  const { files, outcome } = await pool.run({ kind: 'province', province: job });
  const stamped = files.map((file) => ({ ...file, stamp: fileStamp(folders.unfinished, file.path) }));
  const byPack = groupByPack(stamped);
  const own = changed.map(({ name, inputs: of }): [string, KnownPack] => [
    name,
    { inputs: of, files: byPack.get(name) ?? [] },
  ]);
  return {
    inputs,
    files: byPack.get(NO_PACK) ?? [],
    packs: Object.fromEntries([...kept, ...own].sort(([a], [b]) => (a < b ? -1 : 1))),
    outcome,
  };
}

/** Takes `reports/640121.ndjson`; leaves `values/64.ndjson`. */
const OF_PACK = /^(?:agencies|reports|failures)\/(.+)\.ndjson$/u;

/** For files of the province that belong to no county. */
const NO_PACK = '';

function groupByPack(files: readonly KnownFile[]): ReadonlyMap<string, readonly KnownFile[]> {
  const groups = new Map<string, KnownFile[]>();
  for (const file of files) {
    const pack = OF_PACK.exec(file.path)?.[1] ?? NO_PACK;
    const known = groups.get(pack);
    if (known === undefined) groups.set(pack, [file]);
    else known.push(file);
  }
  return groups;
}

function linkAll(files: readonly KnownFile[], { previous, unfinished }: OutputFolders): void {
  for (const folder of new Set(files.map(({ path }) => dirname(path)))) {
    mkdirSync(join(unfinished, folder), { recursive: true });
  }
  for (const { path } of files) linkSync(`${previous}/${path}`, `${unfinished}/${path}`);
}
