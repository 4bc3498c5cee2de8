/**
 * A build keeps the files whose data did not change and makes the others anew: after a changed report, byte for byte what a cold
 * build makes. Data and pages of a small synthetic atlas; the frames of the pages are made up, as Astro has no part in this.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { USUAL_CORPUS, writeCorpus } from '../scripts/bench/write-corpus.ts';
import { listFiles } from '../scripts/list-files.ts';
import { runWriter } from '../src/page-writer/run-writer.mjs';
import { setAside } from '../src/page-writer/set-aside.mjs';
import type { WrittenSite } from '../src/page-writer/write-pages.ts';

const ROOT = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'atlas-kept-'));
const [reports, atlas, site, cold] = ['reports', 'atlas', 'site', 'cold'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
  string,
];
const CHANGED = join(reports, 'synthetic-0000', '000000-2025.txt');
const CALLS = /热线工单\d+件/u; // takes 热线工单463件; leaves 热线463件
const KINDS = ['agencies', 'reports', 'regions', 'regions/part', 'metrics', 'metrics/part', 'metrics/year', 'embed'];

beforeAll(() => {
  writeCorpus({ ...USUAL_CORPUS, agencies: 12, folder: reports });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function buildData(): void {
  const options = ['scripts/build-data.ts', '--reports', reports, '--out', atlas];
  execFileSync(join(ROOT, 'node_modules', '.bin', 'tsx'), options, {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

const versionOf = (): string =>
  (JSON.parse(readFileSync(join(atlas, 'index.json'), 'utf8')) as { readonly version: string }).version;

/** Pages with slots as Astro would leave them, with the version of the data below. */
async function writeSite(into: string): Promise<WrittenSite> {
  for (const [at, kind] of KINDS.flatMap((each) => [each, `en/${each}`]).entries()) {
    const page = join(into, kind.replace(SECTION, '$1/atlas-slot-id'));
    mkdirSync(page, { recursive: true });
    writeFileSync(
      join(page, 'index.html'),
      `<title>atlas-slot-title</title><main>atlas-slot-body</main>${at} ${versionOf()}`,
    );
  }
  process.env['ATLAS_DIR'] = atlas;
  return runWriter(into, '/', null);
}

const SECTION = /^((?:en\/)?[a-z]+)/u; // takes `en/metrics` of `en/metrics/part`; leaves `/part`

/** As a build does: the site of the last one goes aside first. */
async function rebuild(): Promise<WrittenSite> {
  setAside(site);
  return writeSite(site);
}

function differing(): readonly string[] {
  const paths = listFiles(site);
  expect(paths).toEqual(listFiles(cold));
  return paths.filter((path) => !readFileSync(join(site, path)).equals(readFileSync(join(cold, path))));
}

test('a first build makes all pages, a second one over the same data none', async () => {
  buildData();
  const { made, files } = await rebuild();
  expect(made.report).toBe(12);
  expect(made.metric).toBeGreaterThan(200);
  const again = await rebuild();
  expect(again.made).toEqual({ agency: 0, report: 0, region: 0, metric: 0 });
  expect(again.files).toBe(files);
  expect(
    readdirSync(folder)
      .filter((name) => name.startsWith('site'))
      .sort(),
  ).toEqual(['site', 'site.written-pages.ndjson']);
});

test('a changed report makes its own pages anew and those that show its numbers, and all bytes are those of a cold build', async () => {
  const before = versionOf();
  const text = readFileSync(CHANGED, 'utf8');
  expect(text).toMatch(CALLS);
  writeFileSync(CHANGED, text.replace(CALLS, '热线工单1234件'));
  buildData();
  expect(versionOf()).not.toBe(before);
  const { made } = await rebuild();
  expect(made.report).toBe(1);
  expect(made.agency).toBeGreaterThan(0);
  expect(made.agency).toBeLessThan(12);
  // All provinces show the calls of their neighbours.
  expect(made.region).toBeLessThan(60);
  expect(made.metric).toBeGreaterThan(0);
  expect(made.metric).toBeLessThan(5);
  await writeSite(cold);
  expect(differing()).toEqual([]);
});

test('what a broken build left aside is still kept', async () => {
  setAside(site);
  mkdirSync(join(site, 'agencies'), { recursive: true });
  setAside(site);
  expect(existsSync(`${site}.before`)).toBe(true);
  const { made } = await writeSite(site);
  expect(made.report).toBe(0);
});
