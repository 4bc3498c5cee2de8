/**
 * The folder that reports are imported into, as importing sees it. A name that differs from a present one in case or in the
 * form of its characters only counts as taken: on other file systems the two would be one.
 */
import { readdirSync } from 'node:fs';
import type { ImportWorld } from './import-reports.ts';
import { storeFile, storedContent } from './store-file.ts';

export function openStore(folder: string): Pick<ImportWorld, 'stored' | 'write'> {
  const names = new Set(readdirSync(folder).map(foldName));
  return {
    stored: (name) => storedContent(folder, name) ?? (names.has(foldName(name)) ? '' : null),
    write: (name, content) => {
      const stored = storeFile(folder, name, content);
      names.add(foldName(name));
      return stored;
    },
  };
}

function foldName(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
