/**
 * Whether a folder, which need not exist yet, lies within another once every link on the way is followed: takes two paths.
 * A folder that does not exist holds nothing.
 */
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

export function liesWithin(folder: string, outer: string): boolean {
  if (!existsSync(outer)) return false;
  const way = relative(realpathSync(outer), realPath(resolve(folder)));
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(way) !== way;
}

/** The real path of the part that exists, and the rest of the names behind it. */
function realPath(path: string): string {
  if (existsSync(path) || path === dirname(path)) return realpathSync(path);
  return join(realPath(dirname(path)), basename(path));
}
