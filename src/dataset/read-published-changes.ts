/** The changelog as it is offered with the downloads of the atlas; none where the downloads were not written. */
import { existsSync, readFileSync } from 'node:fs';
import type { DatedChange } from '../domain/observation-change.ts';
import { parseChanges } from './parse-changes.ts';
import { atlasPath } from './read-pack.ts';

export function readPublishedChanges(): readonly DatedChange[] {
  const path = atlasPath('downloads/changes.csv');
  return existsSync(path) ? parseChanges(readFileSync(path, 'utf8')) : [];
}
