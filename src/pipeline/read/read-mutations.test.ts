/** No input makes the readers throw, and every span stays inside the text, in order. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeDocx } from '../../../scripts/printer/write-docx.ts';
import { writePdf } from '../../../scripts/printer/write-pdf.ts';
import type { Block, ReadReport } from '../../domain/block.ts';
import { readReport, readReportText } from './read-report.ts';

const REPORT = `# 某镇2024年政府信息公开工作年度报告

一、总体情况

（一）主动公开。2024年通过门户网站、微信公众号主

- 2 -

动公开 **108** 条，其中网站 41 条。

| 行政许可 | 12 |
|---|---|
| 行政处罚 | 287 |

一、本年新收		8	0	0	0	0	0	8
二、上年结转		1	0	0	0	0	0	1
<table><tr><td rowspan="2">结果</td><td>0</td></tr><tr><td>&nbsp;</td></tr></table>
联系电话：0951-1234567
`;
const PAGE = `<!DOCTYPE html><html><head><title>某镇年度报告</title></head><body><div class="nav"><a>首页</a></div>
<div id="zoom"><p>公开<span>1</span>2条&nbsp;</p><table><tr><td colspan=2>甲</td></tr><tr><td>1</td><td>/</td></tr></table></div></body></html>`;
const ODD = [
  '\u0000',
  '\u202e',
  '\u200b',
  '\ufeff',
  '\ud800',
  '\udc00',
  '\t',
  '|',
  '<',
  '>',
  '&',
  '#',
  '*',
  '\r',
  '\n',
  '---',
  '</table>',
  '<table>',
  '&#x0;',
  '𝟏',
  'ﷺ',
  '［',
  '`',
];

function spansOf(block: Block): (readonly [number, number])[] {
  if (block.kind === 'table')
    return block.rows.flatMap((row) => row.cells.map(({ span }) => [span.start, span.end] as const));
  return [[block.span.start, block.span.end]];
}

function check(report: ReadReport | null, ordered: boolean): void {
  if (report === null) return;
  const { text } = report.source;
  let before = 0;
  for (const block of report.blocks) {
    if (block.kind !== 'table') {
      const { offsets, first, text: words } = block.mended;
      const own = Array.from(offsets).slice(first, first + words.length + 1);
      expect(own).toHaveLength(words.length + 1);
      expect(Math.max(...own)).toBeLessThanOrEqual(text.length);
    }
    for (const [start, end] of spansOf(block)) {
      expect(start).toBeGreaterThanOrEqual(ordered ? before : 0);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(text.length);
      before = start;
    }
  }
}

const MUTATION = fc.record({
  at: fc.nat(2000),
  length: fc.nat(60),
  put: fc.array(fc.oneof(fc.constantFrom(...ODD), fc.string({ maxLength: 8 })), { maxLength: 6 }),
});

function mutate(text: string, mutations: readonly { at: number; length: number; put: readonly string[] }[]): string {
  return mutations.reduce((out, { at, length, put }) => {
    const from = at % (out.length + 1);
    return out.slice(0, from) + put.join('') + out.slice(from + length);
  }, text);
}

test.each([
  ['a.md', REPORT, true],
  ['a.html', PAGE, false],
] as const)('mutations of %s are read without a throw', (file, original, ordered) => {
  fc.assert(
    fc.property(fc.array(MUTATION, { maxLength: 4 }), (mutations) => {
      check(
        readReportText(file, mutate(original, mutations)).value,
        ordered && !mutate(original, mutations).includes('<'),
      );
    }),
    { numRuns: 1000 },
  );
});

test('no prefix of a report makes the readers throw', () => {
  for (let end = 0; end <= REPORT.length; end += 1) check(readReportText('a.txt', REPORT.slice(0, end)).value, false);
  for (let end = 0; end <= PAGE.length; end += 1) check(readReportText('a.html', PAGE.slice(0, end)).value, false);
});

test.each([
  ['a.txt', new TextEncoder().encode(REPORT), 300],
  [
    'a.docx',
    writeDocx([
      { kind: 'paragraph', text: '公开12条' },
      { kind: 'table', rows: [[{ text: '甲' }, { text: '1' }]] },
    ]),
    150,
  ],
  ['a.pdf', writePdf([{ words: [{ x: 50, y: 700, text: '公开12条' }] }]), 60],
] as const)('changed, cut and doubled bytes of %s end in a value or a diagnostic', async (file, original, numRuns) => {
  const change = fc.tuple(fc.nat(original.length - 1), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 8 }), fc.nat(original.length), async (changes, cut) => {
      const bytes = original.slice(0, changes.length === 0 ? cut : original.length);
      for (const [at, byte] of changes) bytes[at] = byte;
      const { value, diagnostics } = await readReport({ file, bytes });
      if (value === null) expect(diagnostics.map((one) => one.severity)).toContain('error');
      else check(value, false);
    }),
    { numRuns },
  );
});

test('random bytes under any name end in a value or a diagnostic', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom('a.txt', 'a.html', 'a.docx', 'a.pdf', 'a'),
      async (bytes, file) => {
        const { value, diagnostics } = await readReport({ file, bytes });
        if (value === null) expect(diagnostics.map((one) => one.severity)).toContain('error');
      },
    ),
    { numRuns: 500 },
  );
});
