/** The gazetteer as the atlas uses it, for tests: loaded from the files of `data/`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gazetteer } from '../gazetteer.ts';
import type { GazetteerFiles } from '../load-gazetteer.ts';
import { loadGazetteer } from '../load-gazetteer.ts';

const DATA = join(import.meta.dirname, '..', '..', '..', 'data');

export function realGazetteerFiles(): GazetteerFiles {
  const read = (path: string): string => readFileSync(join(DATA, path), 'utf8');
  return {
    divisions: read('regions/divisions.csv'),
    overrides: read('regions/overrides.csv'),
    agencies: read('agencies.csv'),
  };
}

export function realGazetteer(): Gazetteer {
  return loadGazetteer(realGazetteerFiles());
}
