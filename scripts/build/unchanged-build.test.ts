/** A build that finds nothing changed leaves its output as it stands; whatever did change, it goes its full way. */
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writeCorpus } from '../bench/write-corpus.ts';
import type { AtlasPlan } from './cases/build-atlas.ts';
import { buildAtlas } from './cases/build-atlas.ts';
import { folderBytes } from './cases/folder-bytes.ts';

const DATA = join(import.meta.dirname, '..', '..', 'data');
const AGENCIES = 4;

/** Files just written are looked at again: for these builds it is a minute later. */
const LATER = 60_000;

let folder = '';
let data = '';
let reports = '';
let out = '';
let cache = '';
let good: Readonly<Record<string, string>> = {};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-same-'));
  data = join(folder, 'data');
  reports = join(folder, 'reports');
  out = join(folder, 'out');
  cache = join(folder, 'cache');
  cpSync(DATA, data, { recursive: true, filter: (path) => !path.includes('transcribed/') });
  writeCorpus({ agencies: AGENCIES, folder: reports, years: 1, seed: 5, formats: 'text' });
  writeFileSync(join(reports, 'empty.txt'), '');
  await build();
  good = folderBytes(out);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Built {
  /** True when it stopped at once. */
  readonly stopped: boolean;
  readonly parsed: number;
  readonly reports: number;
  readonly unreadable: number;
}

async function build(plan: Partial<AtlasPlan> = {}): Promise<Built> {
  const said: string[] = [];
  const now = Date.now() + LATER;
  const outcome = await buildAtlas({ data, reports, out, cache, now, tell: (text) => void said.push(text), ...plan });
  const stopped = said.join('').includes('nothing changed');
  return { stopped, parsed: outcome.parsed, reports: outcome.reports, unreadable: outcome.unreadable.length };
}

const STOPPED: Built = { stopped: true, parsed: 0, reports: AGENCIES, unreadable: 1 };
const ANEW: Built = { ...STOPPED, stopped: false };

const firstFile = (): string => join(reports, 'synthetic-0000', '000002-2025.txt');
const firstPack = (): string => join(out, 'agencies', readdirSync(join(out, 'agencies'))[0] ?? '');

describe('an unchanged build stops', () => {
  test('and tells what the last one told', async () => {
    expect(await build()).toEqual(STOPPED);
    expect(folderBytes(out)).toEqual(good);
  });

  test('with other options that no byte hangs on', async () => {
    expect(await build({ workers: 2, deadline: 50_000 })).toEqual(STOPPED);
  });

  test('with downloads beside the data', async () => {
    mkdirSync(join(out, 'downloads'));
    writeFileSync(join(out, 'downloads', 'x.csv'), 'x');
    writeFileSync(join(out, 'downloads.json'), '{}');
    expect(await build()).toEqual(STOPPED);
    rmSync(join(out, 'downloads.json'));
    expect(await build()).toEqual(ANEW);
    expect(folderBytes(out)).toEqual(good);
  });
});

describe('it goes its full way, and the output is whole again', () => {
  beforeEach(async () => {
    expect(await build()).toEqual(STOPPED);
  });

  /** What comes after it stops again. */
  async function expectAnew(plan: Partial<AtlasPlan> = {}): Promise<void> {
    expect(await build(plan)).toEqual(ANEW);
    expect(folderBytes(out)).toEqual(good);
  }

  test.each([
    ['a pack is gone', () => rmSync(firstPack())],
    ['a list is gone', () => rmSync(join(out, 'reports.json'))],
    ['a folder is gone', () => rmSync(join(out, 'values'), { recursive: true })],
    ['all of it is gone', () => rmSync(out, { recursive: true })],
    ['a file was written to', () => appendFileSync(join(out, 'checks.json'), ' ')],
    ['a file was replaced by one of its size and time', () => replaceBySame(join(out, 'redirects.json'))],
    ['a file came', () => writeFileSync(join(out, 'regions', 'x.ndjson'), '')],
    ['a hidden file came', () => writeFileSync(join(out, '.x'), '')],
    ['word of the last build is gone', () => rmSync(finishedFile())],
    [
      'word of the last build is damaged',
      () => writeFileSync(finishedFile(), readFileSync(finishedFile()).subarray(9)),
    ],
    ['a report has another time', () => utimesSync(firstFile(), new Date(1e12), new Date(1e12))],
    ['a report was written anew', () => writeFileSync(firstFile(), readFileSync(firstFile()))],
  ])('%s', async (_, change) => {
    change();
    await expectAnew();
  });

  test('the clock went back, so that times tell nothing', async () => {
    await expectAnew({ now: Math.min(...[firstFile(), out].map((path) => statSync(path).ctimeMs)) - LATER });
    // Nor does it leave word that the next one could trust.
    await expectAnew();
  });

  test('a report changed, came, went', async () => {
    const text = readFileSync(firstFile());
    appendFileSync(firstFile(), '\n另外，本机关全年印发简报12期。\n');
    expect(await build()).toEqual({ ...ANEW, parsed: 1 });
    expect(folderBytes(out)).not.toEqual(good);
    renameSync(firstFile(), join(reports, 'renamed.txt'));
    expect(await build()).toEqual({ ...ANEW, parsed: 1 });
    rmSync(join(reports, 'renamed.txt'));
    expect(await build()).toEqual({ ...ANEW, reports: AGENCIES - 1 });
    writeFileSync(firstFile(), text);
    expect((await build()).stopped).toBe(false);
    expect(folderBytes(out)).toEqual(good);
  });

  test('only a part is asked for', async () => {
    expect(await build({ under: ['synthetic-0000'] })).toEqual({ ...ANEW, unreadable: 0 });
    await expectAnew();
  });

  test('typed figures came and went', async () => {
    mkdirSync(join(data, 'transcribed'), { recursive: true });
    cpSync(join(DATA, 'redirects.csv'), join(folder, 'kept.csv'));
    appendFileSync(join(data, 'redirects.csv'), '640121-nobody,640121-no-one,测试\n');
    expect((await build()).stopped).toBe(false);
    cpSync(join(folder, 'kept.csv'), join(data, 'redirects.csv'));
    await expectAnew();
  });

  test('divisions changed: all is parsed anew', async () => {
    appendFileSync(join(data, 'regions', 'divisions.csv'), '991101,新设区\n');
    expect(await build()).toEqual({ ...ANEW, parsed: AGENCIES + 1 });
    cpSync(join(DATA, 'regions', 'divisions.csv'), join(data, 'regions', 'divisions.csv'));
    expect(await build()).toEqual({ ...ANEW, parsed: AGENCIES + 1 });
    expect(folderBytes(out)).toEqual(good);
  });

  test('another parser, or another Node', async () => {
    expect(await build({ sources: '0'.repeat(20) })).toEqual({ ...ANEW, parsed: AGENCIES + 1 });
    expect(await build()).toEqual({ ...ANEW, parsed: AGENCIES + 1 });
  });

  test('another output with the same store, then the first again', async () => {
    expect(await build({ out: join(folder, 'other') })).toEqual(ANEW);
    expect(folderBytes(join(folder, 'other'))).toEqual(good);
    await expectAnew();
  });
});

test('a report that was just written is looked at again', async () => {
  writeFileSync(firstFile(), readFileSync(firstFile()));
  const now = statSync(firstFile()).mtimeMs + 1;
  expect(await build({ now })).toEqual(ANEW);
  expect(await build({ now })).toEqual(ANEW);
  expect(await build()).toEqual(ANEW);
  expect(await build()).toEqual(STOPPED);
});

function finishedFile(): string {
  const [version = ''] = readdirSync(cache);
  return join(cache, version, 'finished.json');
}

function replaceBySame(path: string): void {
  const { atime, mtime } = statSync(path);
  const bytes = readFileSync(path);
  const aside = join(folder, 'aside');
  writeFileSync(aside, bytes.fill(0x78, 0, 1));
  utimesSync(aside, atime, mtime);
  renameSync(aside, path);
}
