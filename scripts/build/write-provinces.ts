/**
 * Writes the packs of all provinces below the unfinished output: by workers what changed; what did not is linked there already.
 * Gives what is known of every file, in the order of the provinces.
 */
import { readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { LinkedFiles, ProvinceJob } from './job.ts';
import type { KnownFile, KnownPack, KnownProvince, KnownProvinces } from './output-record.ts';
import { fileStamp, knownFiles } from './output-record.ts';
import type { Progress } from './progress.ts';
import type { ProvincePart } from './province-parts.ts';
import type { WorkerPool } from './worker-pool.ts';

/** The unfinished output, and the files of the last one that are linked into it. */
export interface LinkedOutput {
  readonly unfinished: string;
  readonly linked: LinkedFiles;
  readonly known: KnownProvinces;
}

export interface PlaceNames {
  /** By province. */
  readonly divisions: ReadonlyMap<string, ProvinceJob['divisions']>;
  readonly readings: ProvinceJob['readings'];
}

export async function writeProvinces(
  parts: Iterable<ProvincePart>,
  { divisions, readings }: PlaceNames,
  output: LinkedOutput,
  pool: WorkerPool,
  progress: Progress,
): Promise<KnownProvinces> {
  const written = new Map<string, KnownProvince>();
  const waiting = parts[Symbol.iterator]();
  const take = async (): Promise<void> => {
    for (let next = waiting.next(); next.done !== true; next = waiting.next()) {
      const { province } = next.value;
      const names = { divisions: divisions.get(province) ?? [], readings };
      written.set(province, await writeOne(next.value, names, output, pool));
      progress.add(1);
    }
  };
  await Promise.all(Array.from({ length: pool.size + 1 }, take));
  const record = Object.fromEntries([...written].sort(([a], [b]) => (a < b ? -1 : 1)));
  unlinkOthers(output, record);
  return record;
}

async function writeOne(
  { province, agencies, packs, inputs }: ProvincePart,
  names: Pick<ProvinceJob, 'divisions' | 'readings'>,
  { unfinished, linked, known: all }: LinkedOutput,
  pool: WorkerPool,
): Promise<KnownProvince> {
  const known = all[province];
  const isLinked = (files: readonly KnownFile[]): boolean =>
    files.every(({ path, stamp }) => linked.get(path) === stamp);
  const kept = new Map<string, KnownPack>();
  for (const { name, inputs: own } of packs) {
    const before = known?.packs[name];
    if (before?.inputs === own && isLinked(before.files)) kept.set(name, before);
  }
  if (known?.inputs === inputs && kept.size === packs.length && isLinked(known.files)) return known;
  const changed = packs.filter(({ name }) => !kept.has(name));
  const framed = changed.map((pack) => pack.framed());
  const job = { province, folder: unfinished, ...names, agencies: agencies(), packs: framed };
  const { files, outcome } = await pool.run({ kind: 'province', province: job });
  const stamped = files.map((file) => ({ ...file, stamp: fileStamp(unfinished, file.path) }));
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

/** Takes away what the last output had and this one has not. */
function unlinkOthers({ unfinished, linked }: LinkedOutput, record: KnownProvinces): void {
  const wanted = new Set(knownFiles(record).map(({ path }) => path));
  const others = [...linked.keys()].filter((path) => !wanted.has(path));
  for (const path of others) rmSync(`${unfinished}/${path}`);
  const folders = [...new Set(others.map((path) => `${unfinished}/${dirname(path)}`))];
  for (const folder of folders) if (readdirSync(folder).length === 0) rmdirSync(folder);
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
