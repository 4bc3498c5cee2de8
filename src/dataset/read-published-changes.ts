/** The changelog as it is offered with the downloads of the atlas; none where the downloads were not written. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatedChange } from '../domain/observation-change.ts';
import { parseChanges } from './parse-changes.ts';

export function readPublishedChanges(): readonly DatedChange[] {
  const path = join(process.env['ATLAS_DIR'] ?? '.atlas', 'downloads', 'changes.csv');
  return existsSync(path) ? parseChanges(readFileSync(path, 'utf8')) : [];
}
