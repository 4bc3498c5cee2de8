/** Small files in the store that only save time: one that is absent or cannot be read is as good as none. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** What `take` makes of the JSON of a file; null where there is none, or none that can be read so. */
export function readKept<T>(path: string, take: (content: unknown) => T): T | null {
  try {
    return take(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

/** Written aside and renamed: a kill leaves the last one or this one. */
export function writeKept(path: string, content: unknown): void {
  const unfinished = `${path}.${String(process.pid)}`;
  writeFileSync(unfinished, JSON.stringify(content));
  renameSync(unfinished, path);
}
