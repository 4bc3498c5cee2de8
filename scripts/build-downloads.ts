/**
 * `npm run build:downloads`: writes every table offered below `/data/` from the shards of the atlas, beside the last ones,
 * then in their place. Does nothing when they are of the same data and code already. Exit status 2 for a changelog that
 * cannot be read, 3 when the disk is full or closed to us; the last good downloads stay then.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { atlasSource } from '../src/dataset/atlas-source.ts';
import { siteRoot } from '../src/dataset/site-root.ts';
import type { AtlasIndex } from '../src/domain/shards.ts';
import { boundHeap, SMALL_GROWTH } from './build/bound-heap.ts';
import { parserVersion, sourcesVersion } from './build/parser-version.ts';
import { removeFolder, restoreFolder, swapFolder, unfinishedFolder } from './build/swap-folder.ts';
import { DATA_FOLDER } from './data-folder.ts';
import { planElsewhere } from './plan-elsewhere.ts';
import { readArguments } from './read-arguments.ts';
import { readChanges } from './read-changes.ts';
import { tellSystemError } from './tell-system-error.ts';
import { writeDownloads } from './write-downloads.ts';

const USAGE = `Usage: npm run build:downloads -- [options]

  --data DIR    folder of divisions and the changelog (default: data)
  --atlas DIR   output of build:data, downloads come below it (default: .atlas)
  --cache DIR   folder of what later builds use again (default: <atlas>-cache)`;

const OPTIONS = { data: { type: 'string' }, atlas: { type: 'string' }, cache: { type: 'string' } } as const;
const ROOT = join(import.meta.dirname, '..');

async function main(): Promise<void> {
  const parsed = readArguments({ options: OPTIONS, args: process.argv.slice(2) }, USAGE);
  if (parsed === null) return;
  const { data = DATA_FOLDER, atlas: folder = '.atlas', cache = `${resolve(folder)}-cache` } = parsed.values;
  const atlas = resolve(folder);
  if (!existsSync(join(atlas, 'index.json'))) {
    process.stderr.write(
      `Unexpected absence of ${join(atlas, 'index.json')}, expected an output of build:data\n\n${USAGE}\n`,
    );
    process.exitCode = 2;
    return;
  }
  const { version } = JSON.parse(readFileSync(join(atlas, 'index.json'), 'utf8')) as AtlasIndex;
  const inputs = inputsOf(version, data);
  const mark = join(cache, 'downloads-of');
  const downloads = join(atlas, 'downloads');
  restoreFolder(downloads);
  const isKnown = existsSync(mark) && readFileSync(mark, 'utf8') === inputs;
  if (isKnown && existsSync(join(atlas, 'downloads.json')) && existsSync(downloads)) return;
  process.env['ATLAS_DIR'] = atlas;
  // Nearly all that is made lives no longer than its row: left to itself the heap of each thread would double again and again.
  boundHeap(SMALL_GROWTH);
  const source = atlasSource(readChanges(data), siteRoot());
  const unfinished = unfinishedFolder(downloads);
  try {
    const shard = await writeDownloads(source, unfinished, version, planElsewhere({ data }));
    const list = join(atlas, 'downloads.json');
    // Everything is on the disk before anything is put in its place: only names change then.
    writeFileSync(asideOf(list), `${JSON.stringify(shard)}\n`);
    removeFolder(swapFolder(downloads, unfinished));
    renameSync(asideOf(list), list);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
    rmSync(asideOf(join(atlas, 'downloads.json')), { force: true });
  }
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(asideOf(mark), inputs);
  renameSync(asideOf(mark), mark);
}

function inputsOf(version: string, data: string): string {
  const changes = join(data, 'changes.csv');
  const hash = createHash('sha256').update(
    `${version} ${parserVersion(sourcesVersion(ROOT), data)} ${String(siteRoot())}`,
  );
  if (existsSync(changes)) hash.update(readFileSync(changes));
  for (const script of [
    'write-downloads.ts',
    'write-plan.ts',
    'growing-bytes.ts',
    'create-csv.ts',
    'create-parquet.ts',
    'create-partitions.ts',
  ])
    hash.update(readFileSync(join(import.meta.dirname, script)));
  return hash.digest('hex');
}

const asideOf = (path: string): string => `${path}.${String(process.pid)}`;

await main().catch((reason: unknown) => tellSystemError(reason, 'the last downloads are as they were'));
