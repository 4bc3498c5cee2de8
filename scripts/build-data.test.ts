import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DownloadsShard } from '../src/domain/downloads-shard.ts';
import type { AtlasIndex, ReportSummary } from '../src/domain/shards.ts';
import { buildSummary } from './build-summary.ts';
import { collectDataset } from './collect-dataset.ts';
import { listFiles } from './list-files.ts';
import { restoreAtlas, writeAtlas } from './write-atlas.ts';

const DATA = join(import.meta.dirname, '..', 'data');
const WHOLE = readFileSync(join(DATA, 'reports', '000-yongning-tuanjiexilu-2024.txt'));

let folder = '';
let reports = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  reports = join(folder, 'reports');
  mkdirSync(join(reports, 'deeper'), { recursive: true });
  cpSync(join(DATA, 'reports'), join(reports, 'deeper'), { recursive: true });
  writeFileSync(join(reports, 'empty.txt'), '');
  writeFileSync(join(reports, 'picnic.txt'), '今天天气很好。\n我们去公园。\n');
  writeFileSync(join(reports, 'noise.txt'), Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 251)));
  writeFileSync(join(reports, 'truncated.txt'), WHOLE.subarray(0, Math.floor(WHOLE.length / 2)));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function build(name: string): Promise<string> {
  const out = join(folder, name);
  await writeAtlas(await collectDataset(DATA, reports, () => undefined), out, []);
  return out;
}

function readJson<T>(out: string, path: string): T {
  return JSON.parse(readFileSync(join(out, path), 'utf8')) as T;
}

test('bad files are listed with their reasons, and all others are built', async () => {
  const out = await build('bad');
  const index = readJson<AtlasIndex>(out, 'index.json');
  expect(index.unreadable.map(({ file }) => file)).toEqual(['empty.txt', 'noise.txt', 'picnic.txt']);
  for (const { diagnostics } of index.unreadable) expect(diagnostics[0]?.severity).toBe('error');
  const files = readJson<readonly ReportSummary[]>(out, 'reports.json').map(({ file }) => file);
  expect(files.filter((file) => file.startsWith('deeper/'))).toHaveLength(5);
  expect(files).toContain('truncated.txt');
});

test('a truncated report states less, and nothing of it is 0 that was cut off', async () => {
  const out = await build('truncated');
  const cut = readJson<readonly ReportSummary[]>(out, 'reports.json').find(({ file }) => file === 'truncated.txt');
  expect(cut?.cellsRead).toBeLessThan(cut?.cellsAsked ?? Number.NaN);
  expect(cut?.id).toMatch(/-2024-2$/u);
});

test('the summary names every bad file with line and reason', async () => {
  const dataset = await collectDataset(DATA, reports, () => undefined);
  const lines = buildSummary(dataset, folder).split('\n');
  expect(lines[0]).toBe('not read as a report:');
  expect(lines[1]).toMatch(/^ {2}empty\.txt:1:1 error file-empty Unexpected .*, expected/u);
  expect(lines[3]).toMatch(/^ {2}picnic\.txt:1:1 error report-unrecognised /u);
});

test('two builds of the same input give the same bytes', async () => {
  const [first, second] = [await build('first'), await build('second')];
  const files = listFiles(first);
  expect(listFiles(second)).toEqual(files);
  expect(files.length).toBeGreaterThan(100);
  const different = files.filter((file) => !readFileSync(join(first, file)).equals(readFileSync(join(second, file))));
  expect(different).toEqual([]);
});

test('every download has the size and checksum that the list says, and the twin differs by its mark only', async () => {
  const out = await build('downloads');
  const { files } = readJson<DownloadsShard>(out, 'downloads.json');
  const size = (path: string) => readFileSync(join(out, 'downloads', path)).length;
  expect(files.filter(({ path, bytes }) => size(path) !== bytes).map(({ path }) => path)).toEqual([]);
  const text = (path: string) => readFileSync(join(out, 'downloads', path), 'utf8');
  expect(text('observations_excel.csv')).toBe(`\uFEFF${text('observations.csv')}`);
});

test('after a kill the next build finds the last good output and removes the unfinished one', async () => {
  const out = await build('killed');
  const before = listFiles(out);
  const nobody = `${out}.building-999999999`;
  mkdirSync(join(nobody, 'reports'), { recursive: true });
  const running = `${out}.building-${String(process.pid)}`;
  mkdirSync(running);
  renameSync(out, `${out}.previous`);
  restoreAtlas(out);
  expect(listFiles(out)).toEqual(before);
  expect([existsSync(nobody), existsSync(running)]).toEqual([false, true]);
});
