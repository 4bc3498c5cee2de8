/**
 * Takes the files of one id over from the former site: pages with the version of the data put in anew, all others moved. Gives
 * their bytes in all, or null where one of them is missing: then they are made again.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FormerSite } from './page-job.ts';

export function keepFiles(
  files: readonly string[],
  { folder, version: former }: FormerSite,
  out: string,
  version: string,
): number | null {
  if (!files.every((path) => existsSync(join(folder, path)))) return null;
  let bytes = 0;
  for (const path of files) {
    const [from, to] = [join(folder, path), join(out, path)];
    mkdirSync(dirname(to), { recursive: true });
    bytes += statSync(from).size;
    if (!path.endsWith('.html') || version === former) renameSync(from, to);
    else writeFileSync(to, withVersion(readFileSync(from), former, version));
  }
  return bytes;
}

/** Both versions are of one length. */
function withVersion(page: Buffer, former: string, version: string): Buffer {
  for (let at = page.indexOf(former); at >= 0; at = page.indexOf(former, at + version.length)) page.write(version, at);
  return page;
}

/** How often a text has the version. */
export const countOf = (text: string, version: string): number => text.split(version).length - 1;
