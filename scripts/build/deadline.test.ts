/** A report that takes too long is listed as unreadable with the reason, and all others are built. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AtlasIndex } from '../../src/domain/shards.ts';
import { writeCorpus } from '../bench/write-corpus.ts';
import { buildAtlas } from './cases/build-atlas.ts';
import { nestedForms } from './cases/nested-forms.ts';

const DATA = join(import.meta.dirname, '..', '..', 'data');
/** Reading this would take some twenty minutes. */
const LEVELS = 8;
const DEADLINE = 1500;

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-deadline-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('forms that call forms over many levels end their worker, not the build', async () => {
  const [reports, out] = [join(folder, 'reports'), join(folder, 'out')];
  writeCorpus({ agencies: 3, folder: reports, years: 1, seed: 3, formats: 'text' });
  writeFileSync(join(reports, 'nested.pdf'), nestedForms(LEVELS));
  const outcome = await buildAtlas({ data: DATA, reports, out, deadline: DEADLINE });
  const message = 'Unexpected reading time above 1.5 s, expected less';
  const place = { start: null, end: null, line: null, column: null };
  const listed = [
    { file: 'nested.pdf', diagnostics: [{ code: 'file-unreadable', severity: 'error', message, ...place }] },
  ];
  expect([outcome.reports, outcome.unreadable]).toEqual([3, listed]);
  const index = JSON.parse(readFileSync(join(out, 'index.json'), 'utf8')) as AtlasIndex;
  expect([index.reports, index.unreadable]).toEqual([3, listed]);
});
