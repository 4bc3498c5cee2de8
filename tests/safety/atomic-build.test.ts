/**
 * The data build from outside, as a program: whatever goes wrong on the way, the last good output stays as it was, the error
 * says what happened, and the next build gives what an undisturbed one gives.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NO_NAMESPACE, runOnFullDisk } from './full-disk.ts';
import { widePdf } from './wide-pdf.ts';

const ROOT = join(import.meta.dirname, '..', '..');
let folder = '';
let good = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-atomic-'));
  cpSync(join(ROOT, 'data'), join(folder, 'data'), { recursive: true });
  expect(build().status).toBe(0);
  good = digest('out');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const options = (out: string): readonly string[] => ['--data', join(folder, 'data'), '--out', join(folder, out)];
const program = ['scripts/start-build.mjs'];

/** `limit` is the size in kilobytes that a file may grow to. */
function build(out = 'out', limit = 'unlimited'): { readonly status: number | null; readonly said: string } {
  const args = ['-c', `ulimit -f ${limit} && exec "$0" "$@"`, process.execPath, ...program, ...options(out)];
  const { status, stdout, stderr } = spawnSync('bash', args, { cwd: ROOT, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

/** All names and bytes of an output as one hash. */
const digest = (out: string): string => digestOf(join(folder, out));

function digestOf(out: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(file.slice(out.length)).update(readFileSync(file));
  return hash.digest('hex');
}

const report = (): string => join(folder, 'data', 'reports', '001-zhanyi-xiping-2024.txt');
/** What a reader would see as another report, so that the build has something to do. */
const change = (): void => appendFileSync(report(), '\n（补充）全年召开新闻发布会3场。\n');

test('a file that may not grow: told by its name, the last good output as it was', () => {
  change();
  const { status, said } = build('out', '100');
  expect(said).toMatch(/EFBIG: file too large|Failed to write to output file/u);
  expect(status).not.toBe(0);
  expect(digest('out')).toBe(good);
});

/** A small disk of our own, where the machine lets us have one. */
function mounted(path: string, mountOptions: string): boolean {
  mkdirSync(path);
  return spawnSync('mount', ['-t', 'tmpfs', '-o', mountOptions, 'tmpfs', path]).status === 0;
}

test('a full disk and one that may not be written to say so', ({ skip }) => {
  const small = join(folder, 'small');
  if (!mounted(small, 'size=1m')) skip('no disk of our own may be mounted here');
  try {
    const full = build('small/out');
    expect(full.said).toMatch(/Unexpected ENOSPC: no space left on device/u);
    expect([full.status, existsSync(join(small, 'out'))]).toEqual([3, false]);
    spawnSync('mount', ['-o', 'remount,ro', small]);
    const closed = build('small/other');
    // Node 20 makes ENOENT of it when it is asked for a folder and all above it.
    expect(closed.said).toMatch(/Unexpected (?:EROFS|ENOENT): .*; the last good output is as it was/u);
    expect(closed.status).toBe(3);
  } finally {
    spawnSync('umount', [small]);
  }
}, 240_000);

test('a disk that is full: told in one line, the last good output as it was', ({ skip }) => {
  const [disk, before] = [join(folder, 'disk'), join(folder, 'before')];
  mkdirSync(disk);
  cpSync(join(folder, 'out'), join(before, 'out'), { recursive: true });
  for (const room of [0, 50_000, 300_000]) {
    const full = runOnFullDisk(disk, before, room, [process.execPath, ...program, ...options('disk/out')], ROOT);
    if (full === null) return skip(NO_NAMESPACE);
    expect(full.said).toMatch(/ENOSPC: no space left on device.*; the last good output is as it was$/mu);
    expect([full.status, /^\s+at /mu.test(full.said)]).toEqual([3, false]);
    expect(digestOf(join(full.after, 'out'))).toBe(good);
    expect(readdirSync(full.after).filter((name) => name.includes('building'))).toEqual([]);
    rmSync(full.after, { recursive: true });
  }
}, 120_000);

/** Starts a build and kills it, with all its threads, after so many milliseconds. */
function killAfter(milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, [...program, ...options('out')], { cwd: ROOT, stdio: 'ignore' });
  setTimeout(() => child.kill('SIGKILL'), milliseconds);
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

test('killed at several moments: old output or new, never half of one; the next build ends as an undisturbed one', async () => {
  expect(build('undisturbed').status).toBe(0);
  const after = digest('undisturbed');
  for (const moment of [700, 1500, 2600]) {
    await killAfter(moment);
    // Between the two renames of a swap the last good output stands under its other name; the next build puts it back.
    const present = existsSync(join(folder, 'out')) ? 'out' : 'out.previous';
    expect([good, after]).toContain(digest(present));
  }
  expect(build().status).toBe(0);
  expect(digest('out')).toBe(after);
  expect(readdirSync(folder).filter((name) => name.includes('building'))).toEqual([]);
}, 240_000);

test('links, pipes, folders, files without end and a PDF that ends its process are named, the others are built, and the exit status tells', () => {
  const put = (name: string): string => join(folder, 'data', 'reports', name);
  symlinkSync(join(folder, 'nowhere'), put('gone.txt'));
  symlinkSync(report(), put('link.txt'));
  symlinkSync('/dev/zero', put('zero.txt'));
  symlinkSync(join(folder, 'data'), put('loop'));
  execFileSync('mkfifo', [put('pipe.txt')]);
  closeSync(openSync(put('huge.txt'), 'w'));
  truncateSync(put('huge.txt'), 5_000_000_000);
  // V8 itself gives up on it, and ends the process: that of the reader, not the build's.
  writeFileSync(put('wide.pdf'), widePdf());
  const { status, said } = build('gone');
  for (const name of ['gone.txt', 'link.txt', 'zero.txt', 'loop'])
    expect(said).toContain(`${name}:1:1 error file-unreadable Unexpected link when opened, expected a readable file`);
  expect(said).toContain('pipe.txt:1:1 error file-unreadable Unexpected folder, pipe or device when opened');
  expect(said).toContain('huge.txt:1:1 error file-unreadable Unexpected size of 5000000000 bytes when opened');
  expect(said).toMatch(/wide\.pdf:1:1 error file-unreadable Unexpected (?:need of memory|end of the reading process)/u);
  expect([status, existsSync(join(folder, 'gone', 'index.json'))]).toEqual([1, true]);
  for (const name of ['gone.txt', 'link.txt', 'zero.txt', 'loop', 'pipe.txt', 'huge.txt', 'wide.pdf'])
    rmSync(put(name));
});

test('a row of our own tables that cannot be used is told in one line, the last good output as it was', () => {
  const agencies = join(folder, 'data', 'agencies.csv');
  const [kept, before] = [readFileSync(agencies), digest('out')];
  appendFileSync(agencies, '甲,乙,../../x,bureau,改名\n');
  const { status, said } = build();
  writeFileSync(agencies, kept);
  const line =
    /^agencies\.csv:\d+:1 error row-invalid Unexpected code \.\.\/\.\.\/x, expected digits; the last good output is as it was$/mu;
  expect([status, line.test(said), /^\s+at /mu.test(said), digest('out') === before]).toEqual([2, true, false, true]);
});

test('a report that is rewritten while it is read is read as it was or as it is, and the output is whole', async () => {
  const other = `${report()}.other`;
  const original = readFileSync(report());
  const child = spawn(process.execPath, [...program, ...options('busy')], { cwd: ROOT, stdio: 'ignore' });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const timer = setInterval(() => {
    cpSync(report(), other);
    appendFileSync(other, '。');
    renameSync(other, report());
  }, 20);
  expect(await ended).not.toBeNull();
  clearInterval(timer);
  expect(JSON.parse(readFileSync(join(folder, 'busy', 'index.json'), 'utf8'))).toHaveProperty('unreadable');
  expect(readFileSync(report()).length).toBeGreaterThan(original.length);
});
