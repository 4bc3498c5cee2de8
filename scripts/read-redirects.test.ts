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
const PLAIN = gazetteer(HEAD);

test('a correction keeps the address that its alias had before', () => {
  const corrected = gazetteer(`${HEAD}永宁县城管大队,永宁县综合行政执法局,640121,bureau,报告只写简称\n`);
  expect(readRedirects(folder, corrected)).toEqual([
    { from: '640121-yongning-xian-chengguandadui', to: '640121-yongning-xian-zonghexingzhengzhifa-ju' },
  ]);
});

test('listed redirects are read, and a row without an end is refused', () => {
  writeFileSync(join(folder, 'redirects.csv'), 'from,to,reason\na,b,改名\n');
  expect(readRedirects(folder, PLAIN)).toEqual([{ from: 'a', to: 'b' }]);
  writeFileSync(join(folder, 'redirects.csv'), 'from,to,reason\na,,改名\n');
  expect(() => readRedirects(folder, PLAIN)).toThrow(
    'redirects.csv:2:1 error row-invalid Unexpected to “”, expected the id of an agency: letters, digits, dashes',
  );
});

test.each(['../../evil', 'a/b', '/etc', '<script>', 'a b', '..', 'x'.repeat(300), '永宁', '\u202ea', '-a'])(
  'an address %j is no id of an agency',
  (from) => {
    writeFileSync(join(folder, 'redirects.csv'), `from,to,reason\n${from},b,改名\n`);
    expect(() => readRedirects(folder, PLAIN)).toThrow(/^redirects\.csv:2:1 error row-invalid Unexpected from/u);
  },
);
