/**
 * The version of everything that a parsed report hangs on besides its own bytes: our sources, the packages they use, the
 * runtime, the divisions and corrections. Any change of these makes every cached record a record of another version.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../list-files.ts';

/** Folders below the root of the repository whose sources make records and shards. */
const SOURCES = [
  'src/domain',
  'src/forms',
  'src/gazetteer',
  'src/pipeline',
  'src/dataset',
  'scripts/build',
  'scripts/guard',
] as const;

/** What the build takes of other folders; a test holds it against what is bundled. */
const OTHERS = [
  'package-lock.json',
  'scripts/build-summary.ts',
  'scripts/diagnostic-line.ts',
  'scripts/growing-bytes.ts',
  'scripts/list-files.ts',
  'scripts/read-arguments.ts',
  'scripts/read-gazetteer.ts',
  'scripts/read-redirects.ts',
  'scripts/read-report-file.ts',
  'scripts/read-transcribed.ts',
  'scripts/tell-file-error.ts',
  'scripts/tell-system-error.ts',
] as const;

/** Takes `parse-report.ts`, `places.json`; leaves `parse-report.test.ts`, `notes.md`. */
const SOURCE_FILE = /(?<!\.test)\.(?:ts|json)$/u;
/** Folder of examples that only tests and benches read. */
const CASES = '/cases/';

/** Files of the data folder that records are resolved with. */
const PLACES = ['regions/divisions.csv', 'regions/overrides.csv', 'agencies.csv'] as const;

/** Paths below the root of all that the build is made of, sorted within each folder. */
export function sourceFiles(root: string): readonly string[] {
  const files = SOURCES.flatMap((folder) =>
    listFiles(join(root, folder))
      .filter((file) => SOURCE_FILE.test(file) && !`/${file}`.includes(CASES))
      .map((file) => `${folder}/${file}`),
  );
  return [...files, ...OTHERS.filter((file) => existsSync(join(root, file)))];
}

/** Of the sources alone, which a bundle is made of. Twenty hexadecimal digits, as all versions. */
export function sourcesVersion(root: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of sourceFiles(root)) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, DIGITS);
}

/** Of sources and places together. */
export function parserVersion(sources: string, dataFolder: string): string {
  const hash = createHash('sha256').update(sources);
  for (const file of PLACES) hash.update(`\0${file}\0`).update(readFileSync(join(dataFolder, file)));
  return hash.digest('hex').slice(0, DIGITS);
}

const DIGITS = 20;
