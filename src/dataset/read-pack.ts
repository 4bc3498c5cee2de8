/** Files of the atlas and lines of its packs, below `.atlas/` or below ATLAS_DIR when it is set. Throws when a file is absent. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepRecent } from './keep-recent.ts';

export const atlasPath = (path: string): string => join(process.env['ATLAS_DIR'] ?? '.atlas', path);

export function readAtlasJson(path: string): unknown {
  return JSON.parse(readBuilt(path));
}

/** Tells which step makes a file that is not there. */
function readBuilt(path: string): string {
  try {
    return readFileSync(atlasPath(path), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const step = path === 'downloads.json' ? 'build:downloads' : 'build:data';
    throw new Error(`Unexpected absence of ${atlasPath(path)}, expected what npm run ${step} writes: run it first`, {
      cause: error,
    });
  }
}

/** Lines of a pack without the break behind each; empty for a pack that is not there. */
export function readLines(path: string): readonly string[] {
  try {
    return readFileSync(atlasPath(path), 'utf8').split('\n').slice(0, -1);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Names of the packs of a folder without ending, sorted. */
export function listPacks(folder: string): readonly string[] {
  try {
    return readdirSync(atlasPath(folder))
      .map((name) => name.slice(0, -'.ndjson'.length))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Reader of single lines by id. Keeps the last packs, since neighbours are asked for one after another. */
export function packReader(folder: string): (pack: string, id: string) => string {
  const linesOf = keepRecent((pack) => linesById(readLines(`${folder}/${pack}.ndjson`)), MOST_KEPT);
  return (pack, id) => {
    const line = linesOf(pack).get(id);
    if (line === undefined) throw new Error(`Unexpected absence of ${id} in ${folder}/${pack}, expected its line`);
    return line;
  };
}

const MOST_KEPT = 4;

/** Every line begins with its id. Takes `{"id":"640121-x",`; leaves `{"agencies":`. */
const ID_FIRST = /^\{"id":"((?:[^"\\]|\\.)*)"/u;

function linesById(lines: readonly string[]): ReadonlyMap<string, string> {
  return new Map(lines.map((line) => [JSON.parse(`"${ID_FIRST.exec(line)?.[1] ?? ''}"`) as string, line]));
}
