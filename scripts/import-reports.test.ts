/** Importing into a store in memory: what is stored, present and refused, and under which name. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeDocx } from './printer/write-docx.ts';
import { gatherFiles } from './gather-files.ts';
import type { ImportSummary } from './import-reports.ts';
import { importReports } from './import-reports.ts';
import { safeFileName } from './safe-file-name.ts';
import { storeFile, storedContent } from './store-file.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Takes the lines between `---` at the top; leaves the text. */
const FRONT_LINES = /^---\n.*?---\n/su;
const bodyOf = (content: string): string => content.replace(FRONT_LINES, '');

async function run(
  files: Readonly<Record<string, Uint8Array>>,
  before: Readonly<Record<string, string>> = {},
): Promise<{ summary: ImportSummary; store: Record<string, string>; said: string[] }> {
  const store: Record<string, string> = { ...before };
  const said: string[] = [];
  const summary = await importReports(
    Object.keys(files),
    { sourceUrl: 'https://a.cn/b', publishedOn: '2025-01-20' },
    {
      read: (path) => files[path] as Uint8Array,
      stored: (name) => store[name] ?? null,
      twinOf: (content) => Object.keys(store).find((name) => bodyOf(store[name] as string) === bodyOf(content)) ?? null,
      write: (name, content) => {
        store[name] = content;
        return true;
      },
      log: (line) => said.push(line),
    },
  );
  return { summary, store, said };
}

const FRONT = '---\nsource-url: https://a.cn/b\npublished-on: 2025-01-20\n---\n';

test('a text is stored behind its front matter, a DOCX as the text made of it', async () => {
  const { store, summary } = await run({
    'x/甲.md': utf8('# 甲'),
    '乙.docx': writeDocx([{ kind: 'paragraph', text: '乙' }]),
  });
  expect(store).toEqual({ '甲.md': `${FRONT}# 甲`, '乙.txt': `${FRONT}乙\n` });
  expect(summary).toEqual({ stored: 2, present: 0, refused: 0 });
});

test("the file's own entries stay, those of the command line come first", async () => {
  const { store } = await run({ 'a.txt': utf8('---\npublisher: 某镇\npublished-on: 2024-01-01\n---\n正文') });
  expect(store['a.txt']).toBe('---\npublisher: 某镇\nsource-url: https://a.cn/b\npublished-on: 2025-01-20\n---\n正文');
});

test('the same report is present, another of its name gets a number, nothing is overwritten', async () => {
  const { store, said, summary } = await run(
    { 'x/a.txt': utf8('甲'), 'y/a.txt': utf8('乙') },
    { 'a.txt': `${FRONT}甲` },
  );
  expect(store).toEqual({ 'a.txt': `${FRONT}甲`, 'a-2.txt': `${FRONT}乙` });
  expect(said).toEqual(['x/a.txt: present as a.txt', 'y/a.txt: stored as a-2.txt, for a.txt is another report']);
  expect(summary).toEqual({ stored: 1, present: 1, refused: 0 });
});

test('what was read of a stored report is told behind it', async () => {
  const said: string[] = [];
  await importReports(
    ['a.txt'],
    {},
    {
      ...{ read: () => utf8('甲'), stored: () => null, twinOf: () => null, write: () => true },
      ...{ log: (line) => void said.push(line), look: (name) => Promise.resolve(`${name} is none`) },
    },
  );
  expect(said).toEqual(['a.txt: stored as a.txt', 'a.txt: a.txt is none']);
});

test('the same text under other front matter or another name is present, and both are told', async () => {
  const other = '---\nsource-url: https://b.cn/c\n---\n甲';
  const { store, said, summary } = await run({ 'x/a.txt': utf8('甲'), 'y/b.txt': utf8('甲') }, { 'a.txt': other });
  expect(store).toEqual({ 'a.txt': other });
  expect(said[0]).toBe(
    'x/a.txt: present as a.txt, with other front matter, which stays: edit that file, or delete it and import again',
  );
  expect(summary).toEqual({ stored: 0, present: 2, refused: 0 });
});

test.each([
  ['a.py', '甲', 'refused'],
  ['a.json', '{}', 'refused'],
  ['a.jsp', '<html><body><p>甲</p></body></html>', 'stored'],
  ['某镇年报', '甲', 'stored'],
  ['某镇.2024年', '甲', 'stored'],
  ['a.TEXT', '甲', 'stored'],
] as const)('a file named %s that holds %s is %s', async (name, text, outcome) => {
  const { said, summary } = await run({ [name]: utf8(text) });
  expect(summary[outcome]).toBe(1);
  if (outcome === 'refused') expect(said[0]).toMatch(/expected \.txt.*rename it if it is a report/u);
});

test('what cannot be read is refused with its reason, the others go on', async () => {
  const { said, summary } = await run({ 'a.txt': new Uint8Array(), 'b.txt': utf8('乙') });
  expect(said[0]).toBe('a.txt:1:1 error file-empty Unexpected empty file, expected a report');
  expect(summary).toEqual({ stored: 1, present: 0, refused: 1 });
});

test.each([
  ['../../某镇 2024年 报告.PDF', '.txt', '某镇 2024年 报告.txt'],
  ['..\\..\\windows\\a.html', '.html', 'a.html'],
  ['.hidden', '.txt', 'hidden.txt'],
  ['...', '.txt', 'report.txt'],
  ['con.txt', '.txt', 'report-con.txt'],
  ['LPT¹.2024年.txt', '.txt', 'report-LPT¹.2024年.txt'],
  ['console.txt', '.txt', 'console.txt'],
  ['报告. . .txt', '.txt', '报告.txt'],
  [`${'𠮷'.repeat(300)}.txt`, '.txt', `${'𠮷'.repeat(60)}.txt`],
  ['Ame\u0301lie.txt', '.txt', 'Am\u00e9lie.txt'],
  ['a\u0000b\u202e\nc:*?.md', '.md', 'abc.md'],
  ['-rf.txt', '.txt', 'rf.txt'],
  [`${'长'.repeat(300)}.txt`, '.txt', `${'长'.repeat(80)}.txt`],
])('%j becomes a safe name', (name, extension, safe) => expect(safeFileName(name, extension)).toBe(safe));

test('on a real disk no link is followed and no file is replaced', () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-import-'));
  try {
    mkdirSync(join(folder, 'in'));
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, 'secret.txt'), '密');
    writeFileSync(join(folder, 'in', 'a.txt'), '甲');
    symlinkSync(join(folder, 'secret.txt'), join(folder, 'in', 'link.txt'));
    symlinkSync(folder, join(folder, 'in', 'loop'));
    symlinkSync(join(folder, 'secret.txt'), join(folder, 'out', 'b.txt'));
    const said: string[] = [];
    expect(gatherFiles([join(folder, 'in')], (line) => said.push(line))).toEqual([join(folder, 'in', 'a.txt')]);
    expect(said).toHaveLength(2);
    expect(storeFile(join(folder, 'out'), 'a.txt', '甲')).toBe(true);
    expect(storeFile(join(folder, 'out'), 'a.txt', '乙')).toBe(false);
    expect(storeFile(join(folder, 'out'), 'b.txt', '乙')).toBe(false);
    expect(storedContent(join(folder, 'out'), 'b.txt')).toBe('');
    expect(readFileSync(join(folder, 'secret.txt'), 'utf8')).toBe('密');
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['a.txt', 'b.txt']);
    expect(() => storeFile(join(folder, 'out'), '../x.txt', '')).toThrow('expected a plain file name');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
