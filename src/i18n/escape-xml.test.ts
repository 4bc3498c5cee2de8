import { expect, test } from 'vitest';
import { escapeXml } from './escape-xml.ts';

function check(text: string, escaped: string): void {
  expect(escapeXml(text)).toBe(escaped);
}

test.each([
  ['markup is escaped', '<a b="c">&\'', '&lt;a b=&quot;c&quot;&gt;&amp;&#x27;'],
  ['words and line breaks stay', '云水镇\t2024年\n', '云水镇\t2024年\n'],
  ['characters of four bytes stay', '𠀀', '𠀀'],
  ['NUL, an escape and what is no character become the sign for it', '\u0000\u001b\ufffe\uffff', '\ufffd'.repeat(4)],
  ['half of a pair becomes the sign for it', 'a\ud800b', 'a\ufffdb'],
])('%s', (_, text, escaped) => check(text, escaped));
