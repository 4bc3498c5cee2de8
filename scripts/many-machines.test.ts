/** The recipes of docs/many-machines.md, run as they stand there: shards of several processes give the bytes of one build. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCorpus } from './bench/write-corpus.ts';
import { folderBytes } from './build/cases/folder-bytes.ts';
import { listFiles } from './list-files.ts';

const ROOT = join(import.meta.dirname, '..');
const PAGE = readFileSync(join(ROOT, 'docs', 'many-machines.md'), 'utf8');

let folder = '';
let reports = '';

/** The block of the page that is marked with a word. */
function recipe(mark: string): string {
  const block = new RegExp(`\`\`\`sh ${mark}\\n([^\`]*)\`\`\``, 'u').exec(PAGE)?.[1];
  if (block === undefined) throw new Error(`Unexpected page without a recipe for ${mark}`);
  return block;
}

function run(mark: string, name: string): { readonly shards: string; readonly atlas: string } {
  const [shards, atlas] = [join(folder, `${name}-shards`), join(folder, name)];
  mkdirSync(shards);
  const env = { ...process.env, REPORTS: reports, SHARDS: shards, ATLAS: atlas };
  execFileSync('bash', ['-euo', 'pipefail', '-c', recipe(mark)], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return { shards, atlas };
}

const isInstalled = (program: string): boolean => {
  try {
    execFileSync('bash', ['-c', `command -v ${program}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-many-'));
  reports = join(folder, 'reports');
  for (const [i, part] of ['2024/64', '2025/11', '2025/64'].entries()) {
    mkdirSync(join(reports, part.slice(0, 4)), { recursive: true });
    writeCorpus({ agencies: 4, folder: join(folder, 'new'), years: 1, seed: i, formats: 'text' });
    renameSync(join(folder, 'new'), join(reports, part));
  }
  const script = ['run', '--silent', 'build:data', '--', '--reports', reports, '--out', join(folder, 'one')];
  execFileSync('npm', script, { cwd: ROOT, stdio: 'ignore' });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('parts built by xargs and merged have the bytes of one build', { timeout: 300_000 }, () => {
  const { atlas } = run('xargs', 'xargs');
  expect(folderBytes(atlas)).toEqual(folderBytes(join(folder, 'one')));
});

test.runIf(isInstalled('parallel'))('so have parts built by GNU parallel', { timeout: 300_000 }, () => {
  const { atlas } = run('parallel', 'parallel');
  expect(folderBytes(atlas)).toEqual(folderBytes(join(folder, 'one')));
});

test('records come out in the order in which they go in', { timeout: 300_000 }, () => {
  const { shards } = run('records', 'records');
  const lines = readFileSync(join(shards, 'records.ndjson'), 'utf8').trimEnd().split('\n');
  const files = lines.map((line) => (JSON.parse(line) as { readonly file: string }).file);
  const texts = listFiles(reports).filter((file) => file.endsWith('.txt'));
  expect(files).toEqual(texts.map((file) => join(reports, file)));
});
