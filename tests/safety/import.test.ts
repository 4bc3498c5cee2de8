/** Importing on a real disk: nothing outside the data folder is written, no link is followed, nothing is replaced. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { gatherFiles } from '../../scripts/gather-files.ts';
import { importReports, type ImportSummary } from '../../scripts/import-reports.ts';
import { liesWithin } from '../../scripts/lies-within.ts';
import { openStore } from '../../scripts/open-store.ts';
import { HOSTILE_STRINGS } from './hostile-strings.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const NO_ENTRIES = {};
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-import-'));
  for (const name of ['in', 'data/reports', 'outside']) mkdirSync(join(folder, name), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const reports = (): string => join(folder, 'data', 'reports');
const stored = (): readonly string[] => readdirSync(reports()).sort();

function put(name: string, text: string): string {
  const path = join(folder, 'in', name);
  writeFileSync(path, text);
  return path;
}

async function bring(paths: readonly string[]): Promise<{ summary: ImportSummary; said: readonly string[] }> {
  const said: string[] = [];
  const log = (line: string): number => said.push(line);
  const read = (path: string): Uint8Array => readFileSync(path);
  const files = gatherFiles(paths, log);
  return { summary: await importReports(files, NO_ENTRIES, { read, log, ...openStore(reports()) }), said };
}

test('names that differ in case only are two files everywhere', async () => {
  await bring([put('Report.txt', '甲'), put('report.txt', '乙'), put('REPORT.txt', '丙')]);
  const names = stored().map((name) => name.toLowerCase());
  expect(names.sort()).toEqual(['report-2.txt', 'report-3.txt', 'report.txt']);
});

test('names that differ in the form of their characters only are two files everywhere', async () => {
  const names = ['Ame\u0301lie.txt', 'Am\u00e9lie.txt', '\uff21m\u00e9lie.txt'];
  await bring(names.map((name, i) => put(name, `第${String(i)}份`)));
  expect(new Set(stored().map((name) => name.normalize('NFKC').toLowerCase())).size).toBe(3);
});

test('a report whose name is taken by a folder, a link or a dead link is stored beside it', async () => {
  mkdirSync(join(reports(), 'a.txt'));
  symlinkSync(join(folder, 'outside', 'b'), join(reports(), 'b.txt'));
  writeFileSync(join(folder, 'outside', 'c'), '密');
  symlinkSync(join(folder, 'outside', 'c'), join(reports(), 'c.txt'));
  await bring(['a.txt', 'b.txt', 'c.txt'].map((name) => put(name, `正文${name}`)));
  expect(stored()).toEqual(['a-2.txt', 'a.txt', 'b-2.txt', 'b.txt', 'c-2.txt', 'c.txt']);
  expect(readdirSync(join(folder, 'outside'))).toEqual(['c']);
  expect(readFileSync(join(folder, 'outside', 'c'), 'utf8')).toBe('密');
});

test('links given or found, to files and to folders, are left out and named', async () => {
  writeFileSync(join(folder, 'outside', 'secret.txt'), '密');
  symlinkSync(join(folder, 'outside'), join(folder, 'in', 'folder'));
  symlinkSync(join(folder, 'outside', 'secret.txt'), join(folder, 'in', 'file.txt'));
  symlinkSync('.', join(folder, 'in', 'loop'));
  const { said, summary } = await bring([join(folder, 'in'), join(folder, 'in', 'folder')]);
  expect(summary).toEqual({ stored: 0, present: 0, refused: 0 });
  expect(said).toHaveLength(4);
  expect(stored()).toEqual([]);
});

test('hostile names and contents end in safe names within the folder', async () => {
  const paths = HOSTILE_STRINGS.map((text, i) =>
    put(`${String(i)} ${text.replaceAll('/', '∕').replaceAll('\u0000', '')}.txt`, `${text}公开${String(i)}条`),
  );
  const { summary } = await bring(paths);
  // Two are no text, being little else: halves of characters, and signs that steer a terminal.
  expect(summary).toEqual({ stored: HOSTILE_STRINGS.length - 2, present: 0, refused: 2 });
  expect(
    stored().filter((name) => /[\\/:*?"<>|\p{Cc}\p{Cf}]|^\.|[. ]$/u.test(name) || Buffer.byteLength(name) > 255),
  ).toEqual([]);
  expect((await bring(paths)).summary).toEqual({ ...summary, stored: 0, present: summary.stored });
});

test('a report that is there already, below the folder and under another head, is not stored again', async () => {
  mkdirSync(join(reports(), '2024'));
  writeFileSync(join(reports(), '2024', 'a.txt'), '---\npublisher: 某镇\n---\n甲');
  const { said, summary } = await bring([put('b.txt', '甲')]);
  expect([said.length, summary.present, stored()]).toEqual([1, 1, ['2024']]);
  expect(said[0]).toContain('present as 2024/a.txt, with other front matter');
});

test('an invalid entry of the front matter is told of with file, line and column, and left out', async () => {
  const { said } = await bring([put('a.txt', '---\npublisher: 某镇\npublished-on: 2025-02-30\n---\n正文')]);
  expect(said[0]).toMatch(/a\.txt:3:15 warning front-matter-invalid Unexpected published-on “2025-02-30” in line 3/u);
  expect(readFileSync(join(reports(), 'a.txt'), 'utf8')).toBe('---\npublisher: 某镇\n---\n正文');
});

test.each([
  ['data/reports', true],
  ['data/reports/2024/new', true],
  ['data', true],
  ['outside', false],
  ['data/../outside', false],
  ['data/link', false],
  ['data/link/deeper', false],
  ['..', false],
])('%s lies within the data folder: %s', (path, expected) => {
  symlinkSync(join(folder, 'outside'), join(folder, 'data', 'link'));
  expect(liesWithin(join(folder, path), join(folder, 'data'))).toBe(expected);
});

function runImport(...options: readonly string[]): { readonly status: number | null; readonly said: string } {
  const args = ['--import', 'tsx', 'scripts/import.ts', '--data', join(folder, 'data'), ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

test('the program refuses a folder outside data, also behind a link, and writes nothing there', () => {
  const file = put('a.txt', '某镇2024年政府信息公开工作年度报告');
  rmSync(reports(), { recursive: true });
  symlinkSync(join(folder, 'outside'), reports());
  const { status, said } = runImport(file);
  expect(said).toContain('expected one within');
  expect(status).toBe(2);
  expect(runImport('--to', join(folder, 'elsewhere'), file).status).toBe(2);
  expect([readdirSync(join(folder, 'outside')), existsSync(join(folder, 'elsewhere'))]).toEqual([[], false]);
});

test('a file that may not be read is refused by its name, the others are stored', () => {
  const [open, closed] = [put('a.txt', '甲'), join(folder, 'in', 'absent.txt')];
  const { status, said } = runImport(closed, open);
  expect(said).toMatch(/absent\.txt:1:1 error file-unreadable/u);
  expect([status, stored()]).toEqual([1, ['a.txt']]);
});

test('a disk that takes no more leaves no half of a file behind', () => {
  const file = put('a.txt', `某镇2024年政府信息公开工作年度报告\n${'公开1条。'.repeat(20_000)}`);
  const command = 'ulimit -f 100 && exec "$0" --import tsx scripts/import.ts --data "$1" "$2"';
  const run = (): unknown =>
    execFileSync('bash', ['-c', command, process.execPath, join(folder, 'data'), file], { cwd: ROOT, stdio: 'pipe' });
  expect(run).toThrow(/EFBIG: file too large, write; nothing of the last report was stored/u);
  expect(stored()).toEqual([]);
});
