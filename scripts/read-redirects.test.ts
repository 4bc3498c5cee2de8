import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { realGazetteerFiles } from '../src/gazetteer/cases/real-gazetteer.ts';
import { loadGazetteer } from '../src/gazetteer/load-gazetteer.ts';
import { readRedirects } from './read-redirects.ts';

const folder = mkdtempSync(join(tmpdir(), 'atlas-redirects-'));
afterAll(() => rmSync(folder, { recursive: true }));

const gazetteer = (agencies: string) => loadGazetteer({ ...realGazetteerFiles(), agencies });
const HEAD = 'alias,name,code,kind,reason\n';

test('a correction keeps the address that its alias had before', () => {
  const corrected = gazetteer(`${HEAD}永宁县城管大队,永宁县综合行政执法局,640121,bureau,报告只写简称\n`);
  expect(readRedirects(folder, corrected)).toEqual([
    { from: '640121-yongning-xian-chengguandadui', to: '640121-yongning-xian-zonghexingzhengzhifa-ju' },
  ]);
});

test('listed redirects are read, and a row without an end is refused', () => {
  writeFileSync(join(folder, 'redirects.csv'), 'from,to,reason\na,b,改名\n');
  expect(readRedirects(folder, gazetteer(HEAD))).toEqual([{ from: 'a', to: 'b' }]);
  writeFileSync(join(folder, 'redirects.csv'), 'from,to,reason\na,,改名\n');
  expect(() => readRedirects(folder, gazetteer(HEAD))).toThrow('row 2');
});
