import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { csvChunks } from '../src/dataset/csv/csv-chunks.ts';
import { tinyDataset, TINY_REPORTS } from '../src/dataset/cases/tiny-dataset.ts';
import { downloadSource } from '../src/dataset/download-source.ts';
import { listDownloads } from '../src/dataset/list-downloads.ts';
import { parseChanges } from '../src/dataset/parse-changes.ts';
import { tableOfFile } from '../src/dataset/tables/download-plan.ts';

const ROOT = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'atlas-diff-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function observations(reports: Parameters<typeof tinyDataset>[0]): string {
  const [plan] = listDownloads(downloadSource(tinyDataset(reports)));
  const file = plan?.files[0];
  if (plan === undefined || file === undefined) throw new Error('Unexpected absence of the long table');
  return [...csvChunks(tableOfFile(plan, file))].join('');
}

function diff(...args: readonly string[]): { readonly status: number | null; readonly stdout: string } {
  const tsx = join(ROOT, 'node_modules', '.bin', 'tsx');
  return spawnSync(tsx, [join(ROOT, 'scripts', 'diff-data.ts'), ...args], { encoding: 'utf8' });
}

const older = join(folder, 'older.csv');
const newer = join(folder, 'newer.csv');
const [first, second, ...rest] = TINY_REPORTS;
const corrected = second && {
  ...second,
  observations: second.observations.map((each) =>
    each.metric === 'published.total' ? { ...each, value: 21, raw: '=21' } : each,
  ),
};
writeFileSync(older, observations([first, second, ...rest].filter((report) => report !== undefined)));
writeFileSync(newer, observations([first, corrected, ...rest].filter((report) => report !== undefined)));

test('one figure corrected is one line, and the exit status tells that something changed', () => {
  const { status, stdout } = diff(older, newer, '--date', '2025-06-01');
  const [head, ...lines] = stdout.trimEnd().split('\n');
  expect(head).toMatch(/^2025-06-01 [0-9a-f]{12} → [0-9a-f]{12}: 0 added, 0 removed, 1 changed$/u);
  expect(lines).toEqual(['changed  乙市丙区西街道办事处 2024 published.total (prose): 20 条 → 21 条']);
  expect(status).toBe(1);
});

test('nothing changed between a file and itself', () => {
  const { status, stdout } = diff(older, older);
  expect(stdout).toMatch(/: 0 added, 0 removed, 0 changed\n$/u);
  expect(status).toBe(0);
});

test('the changelog grows by each comparison and comes back as it was written', () => {
  const log = join(folder, 'changes.csv');
  expect(diff(older, newer, '--date', '2025-06-01', '--append', log).status).toBe(1);
  const { stdout } = diff(newer, older, '--date', '2025-07-01', '--append', log, '--csv');
  const changes = parseChanges(readFileSync(log, 'utf8'));
  expect(changes.map(({ date, before, after }) => `${date} ${before?.value ?? ''} ${after?.value ?? ''}`)).toEqual([
    '2025-06-01 20 21',
    '2025-07-01 21 20',
  ]);
  expect(stdout.split('\n')[1]).toBe(readFileSync(log, 'utf8').split('\n')[2]);
  expect(changes[0]?.newVersion).toBe(changes[1]?.oldVersion);
});

test('a date that is none is refused with status 2', () => {
  expect(diff(older, newer, '--date', 'today').status).toBe(2);
});
