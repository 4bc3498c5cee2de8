/**
 * The downloads from outside, as a program: a disk that takes no more, a changelog that cannot be read and a kill leave the
 * last good ones as they were, and the next run gives what an undisturbed one gives.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHANGES_TABLE } from '../../src/dataset/tables/changes-table.ts';
import { NO_NAMESPACE, runOnFullDisk } from './full-disk.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'atlas-downloads-'));
const data = join(folder, 'data');
const atlas = join(folder, 'out');
const program = ['--import', 'tsx', 'scripts/build-downloads.ts', '--data', data, '--atlas', atlas];
let good = '';
beforeAll(() => {
  cpSync(join(ROOT, 'data'), data, { recursive: true });
  const built = ['--import', 'tsx', 'scripts/build-data.ts', '--data', data, '--out', atlas];
  expect(spawnSync(process.execPath, built, { cwd: ROOT }).status).toBe(0);
  expect(run().status).toBe(0);
  good = digest();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `limit` is the size in kilobytes that a file may grow to. */
function run(limit = 'unlimited'): { readonly status: number | null; readonly said: string } {
  const args = ['-c', `ulimit -f ${limit} && exec "$0" "$@"`, process.execPath, ...program];
  const { status, stdout, stderr } = spawnSync('bash', args, { cwd: ROOT, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

/** The downloads and their list, names and bytes. */
function digest(out = atlas): string {
  const hash = createHash('sha256').update(readFileSync(join(out, 'downloads.json')));
  const files = readdirSync(join(out, 'downloads'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(file.slice(out.length)).update(readFileSync(file));
  return hash.digest('hex');
}

/** Names beside the downloads that a run left behind. */
const leftBehind = (out = atlas): readonly string[] =>
  readdirSync(out).filter((name) => /building|previous|json\./u.test(name));

/** A changelog is part of the downloads: with another date they are others. */
function writeChangelog(date: string): void {
  const names = CHANGES_TABLE.columns.map(({ name }) => name);
  const cells = names.map((name) => ({ date, change: 'added', year: '2024', agency: '=evil()' })[name] ?? '');
  writeFileSync(join(data, 'changes.csv'), `${names.join(',')}\n${cells.join(',')}\n`);
}

test('files that may not grow: told in one line, the last downloads as they were, nothing left beside them', () => {
  writeChangelog('2025-01-01');
  const { status, said } = run('20');
  expect(said).toMatch(/EFBIG: file too large|bundle-failed Unexpected “Failed to write to output file/u);
  expect([said.includes('the last downloads are as they were'), /^\s+at /mu.test(said)]).toEqual([true, false]);
  expect([status === 0, digest() === good, leftBehind()]).toEqual([false, true, []]);
});

test('a disk that is full: told in one line, the last downloads as they were, nothing left beside them', ({ skip }) => {
  writeChangelog('2025-01-01');
  const [disk, before] = [join(folder, 'disk'), join(folder, 'before')];
  mkdirSync(disk);
  cpSync(atlas, join(before, 'out'), { recursive: true });
  const onDisk = [...program.slice(0, -1), join(disk, 'out')];
  // From nothing at all to some of what is to be written.
  for (const room of [0, 100_000, 400_000]) {
    const full = runOnFullDisk(disk, before, room, [process.execPath, ...onDisk], ROOT);
    if (full === null) return skip(NO_NAMESPACE);
    expect(full.said).toMatch(/ENOSPC: no space left on device.*; the last downloads are as they were$/mu);
    const after = join(full.after, 'out');
    expect([full.status, /^\s+at /mu.test(full.said)]).toEqual([3, false]);
    expect([digest(after) === good, leftBehind(after)]).toEqual([true, []]);
    rmSync(full.after, { recursive: true });
  }
}, 120_000);

test('a changelog that cannot be read is named with its line, the last downloads as they were', () => {
  writeChangelog('yesterday');
  const { status, said } = run();
  expect(said).toMatch(/^changes\.csv:2:1 error row-invalid Unexpected date yesterday, expected YYYY-MM-DD; /mu);
  expect([status, digest() === good, leftBehind()]).toEqual([2, true, []]);
});

/** Starts a run and kills it, with all its threads, after so many milliseconds. */
function killAfter(milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, program, { cwd: ROOT, stdio: 'ignore' });
  setTimeout(() => child.kill('SIGKILL'), milliseconds);
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

test('killed at several moments: the last downloads or the new ones; the next run ends as an undisturbed one', async () => {
  writeChangelog('2025-01-02');
  expect(run().status).toBe(0);
  const after = digest();
  writeChangelog('2025-01-01');
  expect(run().status).toBe(0);
  const before = digest();
  writeChangelog('2025-01-02');
  for (const moment of [800, 1800, 3000]) {
    await killAfter(moment);
    expect([before, after]).toContain(digest());
  }
  expect(run().status).toBe(0);
  expect([digest() === after, leftBehind()]).toEqual([true, []]);
});
