import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keepFiles } from './keep-files.ts';

const root = mkdtempSync(join(tmpdir(), 'atlas-keep-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

function check(
  name: string,
  files: Readonly<Record<string, string>>,
  expected: Readonly<Record<string, string>> | null,
): void {
  const [before, out] = [join(root, name, 'before'), join(root, name, 'out')];
  mkdirSync(join(before, 'a'), { recursive: true });
  for (const [path, content] of Object.entries(files)) writeFileSync(join(before, path), content);
  const bytes = keepFiles(['a/index.html', 'a/x.csv'], { folder: before, version: 'aaaa' }, out, 'bbbb');
  if (expected === null) expect(bytes).toBeNull();
  else {
    const found = Object.keys(expected).map((path) => [path, readFileSync(join(out, path), 'utf8')]);
    expect(Object.fromEntries(found)).toEqual(expected);
    expect(bytes).toBe(Object.values(expected).reduce((sum, text) => sum + Buffer.byteLength(text), 0));
  }
}

test('pages take the new version of the data at every place, other files are moved as they are', () => {
  check(
    'both',
    { 'a/index.html': '版本 aaaa，aaaa', 'a/x.csv': 'aaaa,1' },
    { 'a/index.html': '版本 bbbb，bbbb', 'a/x.csv': 'aaaa,1' },
  );
});

test('where one file is missing, none is kept', () => {
  check('one', { 'a/index.html': 'aaaa' }, null);
});
