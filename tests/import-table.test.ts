/**
 * The import table of the architecture as a test: reads the import lines of `src` and `scripts` and asserts who may import whom.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** Folder → folders it may import; every folder may import itself unless it is one of the parallel stages. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  forms: ['domain'],
  gazetteer: ['domain'],
  'pipeline/read': ['domain'],
  'pipeline/recognise': ['domain', 'forms', 'gazetteer'],
  'pipeline/extract': ['domain', 'forms', 'gazetteer'],
  'pipeline/audit': ['domain', 'forms', 'gazetteer'],
  pipeline: [
    'domain',
    'forms',
    'gazetteer',
    'pipeline/read',
    'pipeline/recognise',
    'pipeline/extract',
    'pipeline/audit',
  ],
  dataset: ['domain', 'forms'],
  charts: ['domain', 'forms'],
  islands: ['charts', 'domain', 'forms', 'i18n'],
  i18n: ['domain', 'forms'],
  styles: [],
  components: ['charts', 'domain', 'forms', 'i18n'],
  layouts: ['charts', 'components', 'domain', 'forms', 'i18n', 'styles'],
  'page-writer': ['charts', 'components', 'dataset', 'domain', 'forms', 'i18n'],
  pages: [
    'charts',
    'components',
    'dataset',
    'domain',
    'forms',
    'gazetteer',
    'i18n',
    'islands',
    'layouts',
    'page-writer',
    'styles',
  ],
  scripts: ['pipeline', 'gazetteer', 'dataset', 'domain', 'forms', 'page-writer'],
};

/** Takes `import … from './x.ts'` and `export … from './x.ts'`; leaves packages and type-only positions out of quotes. */
const IMPORT_LINE = /^\s*(?:import|export)\s[^'"]*?from\s+['"](\.[^'"]+)['"]|^\s*import\s+['"](\.[^'"]+)['"]/gmu;

function sourceFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sourceFiles(path);
    return /\.(?:ts|tsx|astro)$/u.test(name) && !/\.test\.tsx?$/u.test(name) ? [path] : [];
  });
}

function folderOf(path: string): string {
  const parts = relative(ROOT, path).split(sep);
  if (parts[0] === 'scripts') return 'scripts';
  if (parts[0] !== 'src') return parts[0] ?? '';
  if (parts[1] === 'pipeline') return parts.length > 3 ? `pipeline/${parts[2]}` : 'pipeline';
  return parts[1] ?? '';
}

function offences(): string[] {
  const found: string[] = [];
  for (const file of [...sourceFiles(join(ROOT, 'src')), ...sourceFiles(join(ROOT, 'scripts'))]) {
    const from = folderOf(file);
    for (const match of readFileSync(file, 'utf8').matchAll(IMPORT_LINE)) {
      const target = folderOf(normalize(join(dirname(file), match[1] ?? match[2] ?? '')));
      if (target === from) continue;
      const allowed = MAY_IMPORT[from] ?? [];
      const reaches = allowed.includes(target) || (from === 'scripts' && target.startsWith('pipeline'));
      if (!reaches) found.push(`${relative(ROOT, file)}: ${from} may not import ${target}`);
    }
  }
  return found;
}

test('every import keeps to the import table', () => {
  expect(offences()).toEqual([]);
});

test('every source folder stands in the import table', () => {
  const folders = new Set(sourceFiles(join(ROOT, 'src')).map(folderOf));
  expect([...folders].filter((folder) => MAY_IMPORT[folder] === undefined)).toEqual([]);
});

test('no file is a barrel or has a name that says nothing', () => {
  const names = [...sourceFiles(join(ROOT, 'src')), ...sourceFiles(join(ROOT, 'scripts'))].map((file) =>
    relative(ROOT, file),
  );
  const pages = `src${sep}pages${sep}`;
  expect(
    names.filter(
      (name) =>
        !name.startsWith(pages) && /(?:^|\/)(?:index|utils?|helpers?|common|misc|types)\.(?:ts|tsx|astro)$/u.test(name),
    ),
  ).toEqual([]);
});
