/**
 * Word of the last finished build: a hash of all that it was made of, one of how its output stood, and what it told. With the
 * same inputs and an output that nobody touched there is nothing to build. Written last, so that a killed build leaves none.
 */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import type { BuildOutcome } from './build-outcome.ts';
import type { StampedFile } from './file-index.ts';
import { DOWNLOADS } from './keep-downloads.ts';
import type { KnownFile } from './output-record.ts';
import { fileStamp } from './output-record.ts';

export interface FinishedBuild {
  readonly inputs: string;
  /** Of `outputHash`. */
  readonly output: string;
  readonly outcome: BuildOutcome;
}

/**
 * Files of reports by their stamps, with what else is read: the version of code and divisions, and the key of the places. Null
 * while the stamp of a file would not show its next change.
 */
export function inputsHash(version: string, places: string, files: readonly StampedFile[]): string | null {
  if (files.some(({ stamp }) => stamp === null)) return null;
  const lines = files.map(({ file, stamp }) => `${file}\0${String(stamp)}\n`);
  return hashOf([version, places, ...lines]);
}

/** Files below the folder with their stamps; null where it is no folder. Downloads are another program's. */
export function outputHash(folder: string): string | null {
  try {
    return filesHash(stampedBelow(folder, ''));
  } catch {
    return null;
  }
}

/** What `outputHash` gives where these files stand and no others. */
export function filesHash(files: readonly Stamped[]): string {
  return hashOf(files.map(({ path, stamp }) => `${path}\0${stamp}\n`).sort());
}

type Stamped = Pick<KnownFile, 'path' | 'stamp'>;

/** Whatever is no file counts as well, and a folder of nothing. */
function stampedBelow(folder: string, below: string): readonly Stamped[] {
  const all = readdirSync(`${folder}/${below}`, { withFileTypes: true });
  const areWhole = DOWNLOADS.every((name) => all.some((entry) => entry.name === name));
  const own = below === '' && areWhole ? all.filter(({ name }) => !DOWNLOADS.includes(name)) : all;
  if (own.length === 0) return [{ path: below, stamp: '' }];
  return own.flatMap((entry) => {
    const path = `${below}${entry.name}`;
    if (entry.isDirectory()) return stampedBelow(folder, `${path}/`);
    return [{ path, stamp: entry.isFile() ? fileStamp(folder, path) : '' }];
  });
}

const hashOf = (lines: readonly string[]): string => createHash('sha256').update(lines.join('')).digest('hex');
