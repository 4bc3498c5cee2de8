/** Loads the gazetteer from the files of a data folder. Throws when a file is absent: nothing can be resolved then. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gazetteer } from '../src/gazetteer/gazetteer.ts';
import { loadGazetteer } from '../src/gazetteer/load-gazetteer.ts';

export function readGazetteer(dataFolder: string): Gazetteer {
  const read = (path: string): string => readFileSync(join(dataFolder, path), 'utf8');
  return loadGazetteer({
    divisions: read('regions/divisions.csv'),
    overrides: read('regions/overrides.csv'),
    agencies: read('agencies.csv'),
  });
}
