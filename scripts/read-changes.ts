/** Reads the changelog of figures, `changes.csv` of the data folder, as `npm run diff-data` appends to it; none is none. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatedChange } from '../src/domain/observation-change.ts';
import { parseChanges } from '../src/dataset/parse-changes.ts';

export function readChanges(dataFolder: string): readonly DatedChange[] {
  const path = join(dataFolder, 'changes.csv');
  return existsSync(path) ? parseChanges(readFileSync(path, 'utf8')) : [];
}
