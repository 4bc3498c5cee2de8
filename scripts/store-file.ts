/**
 * Stores a file at once or not at all and never over another: written beside its place under a temporary name, then linked
 * to its own. Refuses names with a separator.
 */
import { linkSync, lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** False when the name is taken. Throws when the disk is full or the folder is closed to us; nothing is left behind then. */
export function storeFile(folder: string, name: string, content: string): boolean {
  if (name !== basename(name) || name.startsWith('.'))
    throw new Error(`Unexpected name ${name}, expected a plain file name`);
  const temporary = join(folder, `.${process.pid}.importing`);
  try {
    writeFileSync(temporary, content, { flag: 'wx' });
    linkSync(temporary, join(folder, name));
    return true;
  } catch (reason) {
    if (reason instanceof Error && 'code' in reason && reason.code === 'EEXIST' && isTaken(folder, name)) return false;
    throw reason;
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Content of a stored file; null when there is none. A link or a folder of that name counts as another file. */
export function storedContent(folder: string, name: string): string | null {
  const entry = lstatSync(join(folder, name), { throwIfNoEntry: false });
  if (entry === undefined) return null;
  return entry.isFile() ? readFileSync(join(folder, name), 'utf8') : '';
}

function isTaken(folder: string, name: string): boolean {
  return lstatSync(join(folder, name), { throwIfNoEntry: false }) !== undefined;
}
