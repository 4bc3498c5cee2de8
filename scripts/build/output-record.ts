/**
 * What the last build wrote and of what: with it a build takes over files that would come out the same. A file is taken
 * over only if it still has the size and times with which it was written.
 */
import { statSync } from 'node:fs';
import type { ProvinceOutcome } from '../../src/dataset/pack/province-files.ts';
import type { WrittenFile } from './job.ts';
import { readKept } from './kept-file.ts';

export interface KnownFile extends WrittenFile {
  readonly stamp: string;
}

/** By name of the pack. */
export interface KnownPack {
  readonly inputs: string;
  readonly files: readonly KnownFile[];
}

export interface KnownProvince {
  readonly inputs: string;
  /** Files of the province that belong to no county. */
  readonly files: readonly KnownFile[];
  readonly packs: Readonly<Record<string, KnownPack>>;
  readonly outcome: ProvinceOutcome;
}

/** Provinces by their codes. */
export type KnownProvinces = Readonly<Record<string, KnownProvince>>;

/** A file that belongs to no province and lists agencies or reports. */
export interface KnownList extends KnownFile {
  /** How many items it has. */
  readonly items: number;
}

/** Written whole or not at all, so that its lists are those of its provinces. */
export interface OutputRecord {
  readonly provinces: KnownProvinces;
  readonly lists: readonly KnownList[];
}

const NOTHING_KNOWN: OutputRecord = { provinces: {}, lists: [] };

/** Empty where none is kept. */
export function readOutputRecord(path: string): OutputRecord {
  return readKept(path, (record) => record as OutputRecord) ?? NOTHING_KNOWN;
}

/** Size, time of change and number of the file; '' for none. A link to the file has the same. */
export function fileStamp(folder: string, path: string): string {
  const stat = statSync(`${folder}/${path}`, { throwIfNoEntry: false });
  return stat === undefined ? '' : [stat.size, stat.mtimeMs, stat.ino].join(' ');
}

/** Of the provinces. */
export const knownFiles = (provinces: KnownProvinces): readonly KnownFile[] =>
  Object.values(provinces).flatMap(({ files, packs }) => [
    ...files,
    ...Object.values(packs).flatMap((pack) => pack.files),
  ]);
