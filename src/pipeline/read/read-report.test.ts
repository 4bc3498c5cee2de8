/** Bad input, encodings and formats, made of bytes by hand. */
import { expect, test } from 'vitest';
import { writeDocx, zipDocx } from '../../../scripts/printer/write-docx.ts';
import { writePdf } from '../../../scripts/printer/write-pdf.ts';
import { readReport } from './read-report.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** 主动公开12条 in GBK. */
const GBK = Uint8Array.of(0xd6, 0xf7, 0xb6, 0xaf, 0xb9, 0xab, 0xbf, 0xaa, 0x31, 0x32, 0xcc, 0xf5);
const bytesOf = (...parts: readonly (Uint8Array | string)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...(typeof part === 'string' ? utf8(part) : part)]));
const utf16 = (text: string, big: boolean): Uint8Array =>
  Uint8Array.from(
    [...text]
      .flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])
      .map((_, i, all) => all[big ? i ^ 1 : i] as number),
  );

async function check(file: string, bytes: Uint8Array, text: string | null, codes: readonly string[]): Promise<void> {
  const { value, diagnostics } = await readReport({ file, bytes });
  expect(diagnostics.map((one) => one.code)).toEqual(codes);
  if (text === null) expect(value).toBeNull();
  else expect(value?.source.text).toBe(text);
}

const PLAIN = '主动公开12条';

test.each([
  ['UTF-8', utf8(PLAIN), PLAIN, []],
  ['UTF-8 with its mark', bytesOf(Uint8Array.of(0xef, 0xbb, 0xbf), PLAIN), PLAIN, []],
  ['UTF-16 with its mark', bytesOf(Uint8Array.of(0xff, 0xfe), utf16(PLAIN, false)), PLAIN, []],
  ['big-endian UTF-16 with its mark', bytesOf(Uint8Array.of(0xfe, 0xff), utf16(PLAIN, true)), PLAIN, []],
  ['UTF-16 without its mark', utf16(PLAIN, false), PLAIN, ['encoding-guessed']],
  ['GBK by guess', GBK, PLAIN, ['encoding-guessed']],
  [
    'a four-byte character of GB18030',
    bytesOf(GBK, Uint8Array.of(0x82, 0x35, 0x87, 0x38)),
    `${PLAIN}䶵`,
    ['encoding-guessed'],
  ],
  [
    'UTF-8 cut amid a character',
    bytesOf(utf8(PLAIN.repeat(20)).subarray(0, -2), ''),
    `${PLAIN.repeat(20).slice(0, -1)}\uFFFD`,
    ['characters-replaced'],
  ],
  ['UTF-8 under a wrong declaration', utf8(`<meta charset="gbk"><p>${PLAIN}`), `<meta charset="gbk"><p>${PLAIN}`, []],
])('decodes %s', async (_, bytes, text, codes) => check('a.txt', bytes, text, codes));

test('decodes GBK as a page declares it, without a guess', async () => {
  const bytes = bytesOf('<html><head><meta charset="gb2312"></head><body><p>', GBK, '</p></body></html>');
  const { value, diagnostics } = await readReport({ file: 'a.html', bytes });
  expect(diagnostics).toEqual([]);
  expect(value?.blocks.map((block) => (block.kind === 'table' ? '' : block.mended.text))).toEqual([PLAIN]);
});

const noise = Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 251);
const bomb = zipDocx(`<w:document>${'<w:p>0</w:p>'.repeat(120_000)}</w:document>`);

test.each([
  ['an empty file', 'a.txt', new Uint8Array(), 'file-empty'],
  ['a file of blanks', 'a.md', utf8(' \n\u3000\ufeff\n'), 'file-empty'],
  ['front matter without a report', 'a.md', utf8('---\nyear: 2024\n---\n'), 'file-empty'],
  ['noise under a text name', 'a.txt', noise, 'file-binary'],
  ['an image under a text name', 'a.txt', bytesOf(Uint8Array.of(0x89), 'PNG\r\n'), 'file-binary'],
  ['a package under a text name', 'a.html', bomb, 'file-binary'],
  ['an old Word file', 'a.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'format-unsupported'],
  ['a rich text file', 'a.rtf', utf8('{\\rtf1 x}'), 'format-unsupported'],
  ['noise under no name we know', 'a.bin', noise, 'format-unsupported'],
  ['a cut Word file', 'a.docx', writeDocx([{ kind: 'paragraph', text: '甲' }]).subarray(0, 200), 'file-unreadable'],
  ['a zip bomb', 'a.docx', bomb, 'file-oversized'],
  ['a package with broken XML', 'a.docx', zipDocx('<w:document><w:body>'), 'file-unreadable'],
  ['a Word file without text', 'a.docx', writeDocx([]), 'text-absent'],
  ['a broken PDF', 'a.pdf', utf8('%PDF-1.7\nnothing'), 'file-unreadable'],
  ['a PDF without text', 'a.pdf', writePdf([{ words: [] }]), 'text-absent'],
  ['lines without end', 'a.txt', utf8('0\n'.repeat(200_002)), 'file-oversized'],
])('refuses %s', async (_, file, bytes, code) => check(file, bytes, null, [code]));

test('tells a format by its content when the name lies', async () => {
  const docx = await readReport({ file: 'a.pdf', bytes: writeDocx([{ kind: 'paragraph', text: '甲' }]) });
  const html = await readReport({ file: 'a.doc', bytes: utf8('<html><body><p>甲</p></body></html>') });
  const markdown = await readReport({ file: 'a.md', text: '甲' });
  expect([docx, html, markdown].map((read) => read.value?.source.format)).toEqual(['docx', 'html', 'markdown']);
});

test('a DOCX becomes a text with a tab for every column and an empty cell for every covered one', async () => {
  const bytes = writeDocx([
    { kind: 'paragraph', text: '一、总体情况' },
    { kind: 'paragraph', text: '主动公开政府信息12条，\n办结3件。' },
    {
      kind: 'table',
      rows: [
        [{ text: '办理结果', merge: 'begin' }, { text: '予以公开', columnSpan: 2 }, { text: '1' }],
        [{ text: '', merge: 'on' }, { text: '不予公开' }, { text: '1.国家秘密' }, { text: '' }],
      ],
    },
  ]);
  const { value } = await readReport({ file: 'a.docx', bytes });
  expect(value?.source.text).toBe(
    '一、总体情况\n主动公开政府信息12条，\n办结3件。\n\n办理结果\t予以公开\t\t1\n\t不予公开\t1.国家秘密\t\n\n',
  );
  expect(value?.blocks.map((block) => block.kind)).toEqual(['paragraph', 'paragraph', 'table']);
});
