/** Reads `observations.csv` row by row, and tells which version of the data it is. */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Papa from 'papaparse';
import type { ObservationCells } from '../src/dataset/diff-observations.ts';

/** The file itself, or the one in a folder of downloads. */
export function observationsPath(path: string): string {
  return existsSync(path) && statSync(path).isDirectory() ? join(path, 'observations.csv') : path;
}

export function readObservations(path: string): AsyncIterable<ObservationCells> {
  return createReadStream(path, 'utf8').pipe(
    Papa.parse(Papa.NODE_STREAM_INPUT, { header: true, skipEmptyLines: true }),
  );
}

/** The version that the data package beside the file tells, else the first twelve digits of the file's own hash. */
export async function dataVersion(path: string): Promise<string> {
  const beside = join(dirname(path), 'datapackage.json');
  if (existsSync(beside)) return (JSON.parse(readFileSync(beside, 'utf8')) as { readonly version: string }).version;
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex').slice(0, 12);
}
