/**
 * The folder that reports are imported into, as importing sees it. A name that differs from a present one in case or in the
 * form of its characters only counts as taken: on other file systems the two would be one.
 */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFrontMatter } from '../src/pipeline/read/front-matter.ts';
import type { ImportWorld } from './import-reports.ts';
import { listFiles } from './list-files.ts';
import { storeFile, storedContent } from './store-file.ts';

export function openStore(folder: string): Pick<ImportWorld, 'stored' | 'twinOf' | 'write'> {
  const names = new Set(readdirSync(folder).map(foldName));
  const byBody = new Map<string, string>();
  for (const name of listFiles(folder)) byBody.set(bodyKey(storedContent(folder, name) ?? ''), name);
  return {
    stored: (name) => storedContent(folder, name) ?? (names.has(foldName(name)) ? '' : null),
    twinOf: (content) => byBody.get(bodyKey(content)) ?? null,
    write: (name, content) => {
      const stored = storeFile(folder, name, content);
      names.add(foldName(name));
      if (stored) byBody.set(bodyKey(content), name);
      return stored;
    },
  };
}

/** The same for all files that differ in their front matter only. */
const bodyKey = (content: string): string =>
  createHash('sha256')
    .update(content.slice(readFrontMatter(content).bodyStart))
    .digest('hex');

function foldName(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
