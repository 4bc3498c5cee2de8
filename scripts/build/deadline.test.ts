/** A report that takes too long is listed as unreadable with the reason, and all others are built. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AtlasIndex } from '../../src/domain/shards.ts';
import { writeCorpus } from '../bench/write-corpus.ts';
import { buildAtlas } from './cases/build-atlas.ts';

const DATA = join(import.meta.dirname, '..', '..', 'data');
/** Five megabytes, about the most that is read at all: a second of a worker, where other files of a test take a tenth of one. */
const LINES = 70_000;
const DEADLINE = 400;

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-deadline-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a file that takes too long ends its worker, not the build', async () => {
  const [reports, out] = [join(folder, 'reports'), join(folder, 'out')];
  writeCorpus({ agencies: 3, folder: reports, years: 1, seed: 3, formats: 'text' });
  writeFileSync(join(reports, 'long.txt'), '全年主动公开政府信息12条，受理申请3件，办结2件。\n'.repeat(LINES));
  const outcome = await buildAtlas({ data: DATA, reports, out, deadline: DEADLINE });
  const message = 'Unexpected reading time above 0.4 s, expected less';
  const place = { start: null, end: null, line: null, column: null };
  const listed = [
    { file: 'long.txt', diagnostics: [{ code: 'file-unreadable', severity: 'error', message, ...place }] },
  ];
  expect([outcome.reports, outcome.unreadable]).toEqual([3, listed]);
  const index = JSON.parse(readFileSync(join(out, 'index.json'), 'utf8')) as AtlasIndex;
  expect([index.reports, index.unreadable]).toEqual([3, listed]);
});
