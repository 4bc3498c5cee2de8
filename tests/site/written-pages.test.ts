/** What the page writer writes is byte for byte what Astro writes when it renders every page itself. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { buildSite } from './run-build.ts';

const dist = inject('dist');
const folder = join(dist, '..');
const plain = mkdtempSync(join(tmpdir(), 'atlas-plain-'));

afterAll(() => {
  rmSync(plain, { recursive: true, force: true });
});

const filesOf = (root: string, sections: readonly string[]): readonly string[] =>
  sections.flatMap((section) =>
    readdirSync(join(root, section), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)),
  );

/** An existing build named by BUILT_SITE may lie apart from its data. */
test.skipIf(!existsSync(join(folder, 'atlas')))(
  'profiles, reports, regions, metrics and their files are the same by either way',
  () => {
    buildSite(folder, inject('base'), plain, { ATLAS_PAGES: 'astro' });
    const sections = ['agencies', 'reports', 'regions', 'metrics', 'embed', 'compare', 'en'];
    const written = filesOf(dist, sections);
    expect([...written].sort()).toEqual([...filesOf(plain, sections)].sort());
    expect(written.length).toBeGreaterThan(100);
    const differing = written.filter((path) => !readFileSync(join(dist, path)).equals(readFileSync(join(plain, path))));
    expect(differing).toEqual([]);
  },
);

test('no page still has a slot', () => {
  const left = filesOf(dist, ['agencies', 'reports', 'regions', 'metrics', 'embed', 'en']).filter((path) =>
    readFileSync(join(dist, path), 'utf8').includes('atlas-slot-'),
  );
  expect(left).toEqual([]);
});
