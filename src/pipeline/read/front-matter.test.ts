import { expect, test } from 'vitest';
import type { FrontMatter } from '../../domain/source.ts';
import { readFrontMatter } from './front-matter.ts';

function check(text: string, entries: FrontMatter, body: string, messages: readonly string[] = []): void {
  const read = readFrontMatter(text);
  expect(read.frontMatter).toEqual(entries);
  expect(text.slice(read.bodyStart)).toBe(body);
  expect(read.diagnostics.map((one) => one.message)).toEqual(messages);
}

test.each([
  [
    'kebab-case',
    '---\nsource-url: https://a.cn/b\nyear: 2024\n---\n正文',
    { sourceUrl: 'https://a.cn/b', year: 2024 },
    '正文',
  ],
  [
    'snake_case and camelCase',
    '---\npublished_on: 2025-01-31\nretrievedOn: 2025-02-01\n---\n',
    { publishedOn: '2025-01-31', retrievedOn: '2025-02-01' },
    '',
  ],
  [
    'quotes, remarks, unknown keys and Windows line breaks',
    '---\r\n# 来源\r\nagency: "某镇"\r\nlayout: x\r\ncondensed: true\r\n---\r\n',
    { agency: '某镇', condensed: true },
    '',
  ],
  ['a byte order mark before it', '\uFEFF---\ntitle: 甲\n---\n', { title: '甲' }, ''],
  ['none', '一、总体情况\n---\na: b\n---\n', {}, '一、总体情况\n---\na: b\n---\n'],
  ['a rule at the top is none', '---\n正文\n---\n', {}, '---\n正文\n---\n'],
  ['an open fence is none', '---\ntitle: 甲\n正文', {}, '---\ntitle: 甲\n正文'],
])('reads %s', (_, text, entries, body) => check(text, entries, body));

test.each([
  ['published-on: 2025-1-31', 'Unexpected published-on “2025-1-31” in line 2, expected an ISO date such as 2025-01-31'],
  [
    'published-on: 2025-02-30',
    'Unexpected published-on “2025-02-30” in line 2, expected an ISO date such as 2025-01-31',
  ],
  [
    'source-url: javascript:alert(1)',
    'Unexpected source-url “javascript:alert(1)” in line 2, expected an http or https address',
  ],
  ['year: 24', 'Unexpected year “24” in line 2, expected a year such as 2024'],
  ['condensed: yes', 'Unexpected condensed “yes” in line 2, expected true or false'],
  ['no colon here', 'Unexpected “no colon here” in line 2, expected “key: value”'],
])('leaves out %s and says what it expected', (line, message) => {
  const text = `---\n${line}\npublisher: 某镇\n---\n`;
  check(text, { publisher: '某镇' }, '', [message]);
  const span = readFrontMatter(text).diagnostics[0]?.span;
  const [, value = line] = line.split(': ');
  expect(text.slice(span?.start, span?.end)).toBe(value);
});

test('keeps the first of two entries and names the line of the second', () => {
  check('---\ntitle: 甲\npublisher: 某镇\ntitle: 乙\n---\n', { title: '甲', publisher: '某镇' }, '', [
    'Unexpected second title in line 4, expected one: the first is kept',
  ]);
});
