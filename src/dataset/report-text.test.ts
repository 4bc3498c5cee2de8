import { expect, test } from 'vitest';
import { lineAt, packLines, unpackLines, withoutSpaces } from '../domain/report-text.ts';
import type { ReportShard } from '../domain/shards.ts';
import { reportText } from './report-text.ts';

interface Written {
  readonly text: string;
  readonly bodyStart?: number;
  readonly format?: 'text' | 'html';
  /** Lines with cells of table two. */
  readonly cells?: readonly number[];
}

function textOf({ text, bodyStart = 0, format = 'text', cells = [] }: Written): ReturnType<typeof reportText> {
  const observations = cells.map((line) => ({ metric: 'rules.issued', source: 'table', evidence: { line } }));
  const summary = { id: 'x-2024', format };
  return reportText({ summary, text, bodyStart, observations } as unknown as ReportShard);
}

const check = (written: Written, ...expected: readonly string[]): void => {
  expect(textOf(written).content.split(' ¶ ')).toEqual(expected);
};

test('headings and prose are kept, short labels and rows with cells are not', () => {
  const text = '一、总体情况\n本街道今年主动公开信息一百条。\n信息内容\n规章\t0\t0\t3\n| 行政许可 | 12 |\n';
  check({ text }, '一、总体情况', '本街道今年主动公开信息一百条。');
});

test('what stands before the body is left out', () => {
  const text = '---\npublisher: 某某市某某区人民政府办公室\n---\n本街道今年主动公开信息一百条。';
  check({ text, bodyStart: text.indexOf('本') }, '本街道今年主动公开信息一百条。');
});

test('no line between the first and the last cell of a table is prose', () => {
  const text = '第二十条第（一）项规定的内容\n规章\n0\n不属于前述各项的其他情形的\n3\n本街道今年主动公开信息一百条。';
  check({ text, cells: [3, 5] }, '第二十条第（一）项规定的内容', '本街道今年主动公开信息一百条。');
});

test('lines that the page cut are one sentence, and each place in it leads to its own line', () => {
  const text = '本街道今年在政府网站和政务新媒体上主动公开各类信息共计一\n百条。\n二、主动公开政府信息情况';
  check({ text }, '本街道今年在政府网站和政务新媒体上主动公开各类信息共计一百条。', '二、主动公开政府信息情况');
  const { content, lines } = textOf({ text });
  const lineOf = (words: string): number | null => lineAt(lines, withoutSpaces(content).indexOf(words));
  expect([lineOf('本街道'), lineOf('百条'), lineOf('主动公开政府')]).toEqual([1, 2, 3]);
  expect(unpackLines(packLines(lines))).toEqual(lines);
});

test('of a web page neither tags nor scripts nor navigation are words of the report', () => {
  const text =
    '<style>p { color: red }</style><nav>首页政务公开办事服务互动交流</nav>\n<p>本街道今年<b>主动公开</b>信息&nbsp;一百条。</p>';
  expect(withoutSpaces(textOf({ text, format: 'html' }).content)).toBe('本街道今年主动公开信息一百条。');
});

test('signs that a page writes as references are the signs themselves, and brackets of addresses are marks', () => {
  const text = '<p>&ldquo;一网&rdquo;通办今年&#8212;&#x2014;公开信息&ensp;一百条</p>';
  check({ text, format: 'html' }, '“一网”通办今年——公开信息 一百条');
  check(
    { text: '电子版见本区政府门户网站 <http://example.gov.cn>。' },
    '电子版见本区政府门户网站 http://example.gov.cn。',
  );
});
