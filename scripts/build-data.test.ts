import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AtlasIndex, ReportSummary } from '../src/domain/shards.ts';
import type { BuildOutcome } from './build/build-outcome.ts';
import { buildAtlas } from './build/cases/build-atlas.ts';
import { folderBytes } from './build/cases/folder-bytes.ts';
import { restoreFolder } from './build/swap-folder.ts';
import { buildSummary } from './build-summary.ts';
import { listFiles } from './list-files.ts';

const DATA = join(import.meta.dirname, '..', 'data');
const WHOLE = readFileSync(join(DATA, 'reports', '000-yongning-tuanjiexilu-2024.txt'));

let folder = '';
let reports = '';
let out = '';
let outcome: BuildOutcome;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  reports = join(folder, 'reports');
  out = join(folder, 'out');
  mkdirSync(join(reports, 'deeper'), { recursive: true });
  cpSync(join(DATA, 'reports'), join(reports, 'deeper'), { recursive: true });
  writeFileSync(join(reports, 'empty.txt'), '');
  writeFileSync(join(reports, 'picnic.txt'), '今天天气很好。\n我们去公园。\n');
  writeFileSync(join(reports, 'noise.txt'), Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 251)));
  writeFileSync(join(reports, 'truncated.txt'), WHOLE.subarray(0, Math.floor(WHOLE.length / 2)));
  outcome = await buildAtlas({ data: DATA, reports, out });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(join(out, path), 'utf8')) as T;
}

test('bad files are listed with their reasons, and all others are built', () => {
  const index = readJson<AtlasIndex>('index.json');
  expect(index.unreadable.map(({ file }) => file)).toEqual(['empty.txt', 'noise.txt', 'picnic.txt']);
  for (const { diagnostics } of index.unreadable) expect(diagnostics[0]?.severity).toBe('error');
  const files = readJson<readonly ReportSummary[]>('reports.json').map(({ file }) => file);
  expect(files.filter((file) => file.startsWith('deeper/'))).toHaveLength(5);
  expect(files).toContain('truncated.txt');
});

test('a truncated report states less, and nothing of it is 0 that was cut off', () => {
  const cut = readJson<readonly ReportSummary[]>('reports.json').find(({ file }) => file === 'truncated.txt');
  expect(cut?.cellsRead).toBeLessThan(cut?.cellsAsked ?? Number.NaN);
  expect(cut?.id).toMatch(/-2024-2$/u);
});

test('the summary names every bad file with line and reason', () => {
  const lines = buildSummary(outcome, folder).split('\n');
  expect(lines[0]).toBe('not read as a report:');
  expect(lines[1]).toMatch(/^ {2}empty\.txt:1:1 error file-empty Unexpected .*, expected/u);
  expect(lines[3]).toMatch(/^ {2}picnic\.txt:1:1 error report-unrecognised /u);
});

test('two builds of the same input give the same bytes, by one worker as by three', async () => {
  const [one, three] = [join(folder, 'one'), join(folder, 'three')];
  await buildAtlas({ data: DATA, reports, out: one, workers: 1 });
  await buildAtlas({ data: DATA, reports, out: three, workers: 3 });
  expect(Object.keys(folderBytes(out)).length).toBeGreaterThan(100);
  expect(folderBytes(one)).toEqual(folderBytes(out));
  expect(folderBytes(three)).toEqual(folderBytes(out));
});

test('downloads stay with data of the same version, and go when it changes', async () => {
  const [again, changed] = [join(folder, 'again'), join(folder, 'changed')];
  cpSync(reports, changed, { recursive: true });
  await buildAtlas({ data: DATA, reports: changed, out: again });
  mkdirSync(join(again, 'downloads'));
  writeFileSync(join(again, 'downloads', 'x.csv'), 'x');
  writeFileSync(join(again, 'downloads.json'), '{}');
  await buildAtlas({ data: DATA, reports: changed, out: again });
  expect(readFileSync(join(again, 'downloads', 'x.csv'), 'utf8')).toBe('x');
  rmSync(join(changed, 'truncated.txt'));
  await buildAtlas({ data: DATA, reports: changed, out: again });
  expect([existsSync(join(again, 'downloads')), existsSync(join(again, 'downloads.json'))]).toEqual([false, false]);
});

test('after a kill the next build finds the last good output and removes the unfinished one', () => {
  const copy = join(folder, 'killed');
  cpSync(out, copy, { recursive: true });
  const before = listFiles(copy);
  const nobody = `${copy}.building-999999999`;
  mkdirSync(join(nobody, 'reports'), { recursive: true });
  const running = `${copy}.building-${String(process.pid)}`;
  mkdirSync(running);
  renameSync(copy, `${copy}.previous`);
  restoreFolder(copy);
  expect(listFiles(copy)).toEqual(before);
  expect([existsSync(nobody), existsSync(running)]).toEqual([false, true]);
});
