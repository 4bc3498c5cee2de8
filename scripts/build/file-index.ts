/**
 * Which record each file had when it was last looked at: by size and times, so that an unchanged file need not be read
 * again. A file changed within two seconds of the look is looked at again, since its times may not show the change.
 */
import { statSync } from 'node:fs';
import { readKept, writeKept } from './kept-file.ts';

/** Size, time of change, time of change of the entry, number of the file. */
type Stamp = string;

export interface StampedFile {
  readonly file: string;
  /** Null for what cannot be looked at. */
  readonly stamp: Stamp | null;
}

/** Key of the record by file and stamp. */
export type FileIndex = ReadonlyMap<string, readonly [stamp: Stamp, key: string]>;

const FRESH_MILLISECONDS = 2000;

/** `visit` is told of each file at once. */
export function stampFiles(
  folder: string,
  files: readonly string[],
  now: number,
  visit: (stamped: StampedFile) => void,
): readonly StampedFile[] {
  return files.map((file) => {
    const stamped = { file, stamp: stampOf(`${folder}/${file}`, now) };
    visit(stamped);
    return stamped;
  });
}

function stampOf(path: string, now: number): Stamp | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined || Math.max(stat.mtimeMs, stat.ctimeMs) > now - FRESH_MILLISECONDS) return null;
  return `${String(stat.size)} ${String(stat.mtimeMs)} ${String(stat.ctimeMs)} ${String(stat.ino)}`;
}

/** Whether the file has a record that was made of it as it is. */
export const isIndexed = (index: FileIndex, { file, stamp }: StampedFile): boolean => index.get(file)?.[0] === stamp;

/** Empty where none is kept. */
export function readFileIndex(path: string): FileIndex {
  const index = readKept<FileIndex>(
    path,
    (rows) =>
      new Map(
        (rows as readonly (readonly [string, Stamp, string])[]).map(([file, stamp, key]) => [file, [stamp, key]]),
      ),
  );
  return index ?? new Map();
}

export function writeFileIndex(
  path: string,
  stamped: readonly StampedFile[],
  keyOf: (file: string) => string | null,
): void {
  const rows = stamped.flatMap(({ file, stamp }) => {
    const key = keyOf(file);
    return stamp === null || key === null ? [] : [[file, stamp, key]];
  });
  writeKept(path, rows);
}
