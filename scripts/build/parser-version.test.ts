/** Every file that the bundles are made of counts in the version of the sources: none can change unseen. */
import { build } from 'esbuild';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { sourceFiles, sourcesVersion } from './parser-version.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** Sources that an entry is bundled of, below the root. */
async function bundledFiles(entry: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [join(ROOT, 'scripts', entry)],
    ...{ bundle: true, write: false, metafile: true, format: 'esm', platform: 'node', packages: 'external' },
  });
  return Object.keys(metafile.inputs).map((path) => relative(ROOT, path));
}

for (const entry of ['build/build-program.ts', 'build/start-worker.ts', 'guard/reading-process.ts']) {
  test(`all sources of ${entry} are counted`, async () => {
    const files = await bundledFiles(entry);
    expect(files.length).toBeGreaterThan(20);
    const counted = new Set(sourceFiles(ROOT));
    expect(files.filter((file) => !counted.has(file))).toEqual([]);
  });
}

test('a version is twenty hexadecimal digits, the same each time', () => {
  const version = sourcesVersion(ROOT);
  expect(version).toMatch(/^[0-9a-f]{20}$/u);
  expect(sourcesVersion(ROOT)).toBe(version);
});
