/** Whatever was built, cached, killed or shared before: the bytes are those of one cold build. */
import { spawn } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeCorpus } from '../bench/write-corpus.ts';
import { buildAtlas } from './cases/build-atlas.ts';
import { folderBytes } from './cases/folder-bytes.ts';
import { killBuilds } from './cases/kill-builds.ts';

const DATA = join(import.meta.dirname, '..', '..', 'data');
const AGENCIES = 7;

let folder = '';
let data = '';
let reports = '';
let out = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-again-'));
  data = join(folder, 'data');
  reports = join(folder, 'reports');
  out = join(folder, 'out');
  cpSync(DATA, data, { recursive: true });
  keepTyped(120);
  writeCorpus({ agencies: AGENCIES, folder: reports, years: 2, seed: 3, formats: 'text' });
  await buildAtlas({ data, reports, out });
});

/** Leaves so many rows of figures typed by hand: to resolve all their agencies would be most of each cold build. */
function keepTyped(rows: number): void {
  const typed = join(data, 'transcribed', 'observations.csv');
  const kept = readFileSync(typed, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(0, rows + 1);
  rmSync(typed);
  writeFileSync(typed, `${kept.join('\n')}\n`);
}

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Builds again with the cache; gives how many reports were parsed. */
async function buildAgain(): Promise<number> {
  const { parsed } = await buildAtlas({ data, reports, out });
  return parsed;
}

/** Cold builds are dear: what the builds before it took over is compared with one of them at the end of a group. */
async function expectColdBytes(): Promise<void> {
  const cold = join(folder, 'cold');
  await buildAtlas({ data, reports, out: cold });
  expect(folderBytes(out)).toEqual(folderBytes(cold));
  for (const path of [cold, `${cold}-cache`]) rmSync(path, { recursive: true });
}

const firstFile = (): string => join(reports, 'synthetic-0000', '000006-2025.txt');

describe('a build after another parses only what changed', () => {
  test('nothing', async () => {
    const before = folderBytes(out);
    expect(await buildAgain()).toBe(0);
    expect(folderBytes(out)).toEqual(before);
  });

  test('one changed report', async () => {
    appendFileSync(firstFile(), '\n另外，本机关全年印发简报12期。\n');
    expect(await buildAgain()).toBe(1);
    await expectColdBytes();
  });

  test('a report changed without changing its size', async () => {
    const text = readFileSync(firstFile(), 'utf8');
    writeFileSync(firstFile(), text.replace('12期', '34期'));
    const before = folderBytes(out);
    expect(await buildAgain()).toBe(1);
    expect(folderBytes(out)).not.toEqual(before);
  });

  test('a renamed report', async () => {
    renameSync(firstFile(), join(reports, 'synthetic-0000', 'renamed.txt'));
    expect(await buildAgain()).toBe(1);
    await expectColdBytes();
  });

  test('a deleted report', async () => {
    rmSync(join(reports, 'synthetic-0000', 'renamed.txt'));
    expect(await buildAgain()).toBe(0);
  });

  test('a second copy of a report', async () => {
    cpSync(join(reports, 'synthetic-0000', '000003-2025.txt'), join(reports, 'copy.txt'));
    expect(await buildAgain()).toBe(1);
  });

  test('typed figures', async () => {
    keepTyped(60);
    expect(await buildAgain()).toBe(0);
    await expectColdBytes();
  });

  test('corrections of agencies, which every report is read with', async () => {
    const reason = '测试用更正';
    appendFileSync(join(data, 'agencies.csv'), `某某镇政府,银川市永宁县望远镇人民政府,640121100,town,${reason}\n`);
    expect(await buildAgain()).toBeGreaterThan(AGENCIES);
  });

  test('names of divisions likewise', async () => {
    appendFileSync(join(data, 'regions', 'divisions.csv'), '991101,新设区\n');
    expect(await buildAgain()).toBeGreaterThan(AGENCIES);
  });
});

test('a damaged tail of the store is parsed again, not believed', async () => {
  const store = join(`${out}-cache`, readdirSync(`${out}-cache`)[0] ?? '');
  const segment = readdirSync(store).find((name) => name.endsWith('.digests')) ?? '';
  const bytes = readFileSync(join(store, segment));
  writeFileSync(join(store, segment), bytes.subarray(0, bytes.length - 1000));
  for (const name of ['files.json', 'finished.json']) rmSync(join(store, name), { force: true });
  expect(await buildAgain()).toBeGreaterThan(0);
});

test('a file of the output that was changed by hand is written again', async () => {
  const [pack = ''] = readdirSync(join(out, 'agencies'));
  rmSync(join(out, 'agencies', pack));
  writeFileSync(join(out, 'agencies', pack), 'x');
  expect(await buildAgain()).toBe(0);
  await expectColdBytes();
});

test('nothing comes of an output before the last one that somebody meddled with', async () => {
  appendFileSync(join(reports, 'copy.txt'), '二');
  await buildAgain();
  const spare = `${out}.spare`;
  const [pack = '', another = ''] = readdirSync(join(spare, 'agencies'));
  rmSync(join(spare, 'agencies', pack));
  renameSync(join(spare, 'agencies', another), join(spare, 'agencies', pack));
  writeFileSync(join(spare, 'agencies', '.note'), 'x');
  mkdirSync(join(spare, 'more', 'folders'), { recursive: true });
  appendFileSync(join(reports, 'copy.txt'), '三');
  expect(await buildAgain()).toBe(1);
  expect([join('agencies', '.note'), 'more'].filter((name) => existsSync(join(out, name)))).toEqual([]);
  await expectColdBytes();
});

test('killed at three random moments, then finished', { timeout: 300_000 }, async () => {
  const killed = join(folder, 'killed');
  const { bytes, good } = await killBuilds({ data, reports, out: killed, kills: 3, seed: 11 });
  expect(good).toBe(true);
  expect(bytes).toEqual(folderBytes(out));
});

test('shards of several machines, joined', { timeout: 300_000 }, async () => {
  const parts = readdirSync(reports, { withFileTypes: true });
  mkdirSync(join(reports, 'more'), { recursive: true });
  renameSync(join(reports, 'copy.txt'), join(reports, 'more', 'copy.txt'));
  await buildAtlas({ data, reports, out });
  const names = [...parts.filter((part) => part.isDirectory()).map(({ name }) => name), 'more'];
  const shards = names.map((name) => join(folder, 'shards', name));
  for (const [i, under] of names.entries()) {
    const own = { out: join(folder, `none-${under}`), shardOut: shards[i] as string };
    await buildAtlas({ data, reports, under: [under], ...own });
  }
  const merged = join(folder, 'merged');
  await buildAtlas({ data, reports, out: merged, merge: shards });
  expect(folderBytes(merged)).toEqual(folderBytes(out));
});

test('shards of another version are refused', async () => {
  const shard = join(folder, 'old');
  mkdirSync(shard);
  writeFileSync(join(shard, 'shard.json'), JSON.stringify({ version: 'old', files: [], unread: [] }));
  const merge = buildAtlas({ data, reports, out: join(folder, 'refused'), merge: [shard] });
  await expect(merge).rejects.toThrow(/Unexpected version old .*, expected /u);
});

test('the program itself ends with a usage on bad options', async () => {
  const tsx = join(import.meta.dirname, '..', '..', 'node_modules', '.bin', 'tsx');
  const script = join(import.meta.dirname, '..', 'build-data.ts');
  const status = await new Promise((resolve) => spawn(tsx, [script, '--under', '../x']).on('exit', resolve));
  expect(status).toBe(2);
});
