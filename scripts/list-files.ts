/** All files below a folder, sorted, with `/` between folders; hidden files and folders are left out. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Paths relative to `folder`. Throws when the folder is absent. */
export function listFiles(folder: string): readonly string[] {
  const found = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.')) return [];
    if (!entry.isDirectory()) return [entry.name];
    return listFiles(join(folder, entry.name)).map((path) => `${entry.name}/${path}`);
  });
  return found.sort();
}
