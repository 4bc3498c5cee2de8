import { expect, test } from 'vitest';
import { hasOnlyTags, quietTags } from './quiet-tags.ts';

/** Hidden runs as `[kind]` or `[sign]`, what is seen as it is. */
function check(text: string, expected: string): void {
  const seen = quietTags(text).replace(
    /<span class="tag ?([a-z]*)"(?: data-sign="(.)")?><i>[^]*?<\/i><\/span>/gu,
    (_, kind: string, sign = '') => `[${kind}${String(sign)}]`,
  );
  expect(seen).toBe(expected);
}

test('each cell stands apart, blank ones too; other tags leave words together', () => {
  check('<tr><td>甲</td> <td></td>\n<td>0</td></tr>', '[][cell]甲[][cell][cell]0[]');
  check('<b>95</b>条', '[]95[]条');
});

test('character references show their sign, unknown ones themselves', () => {
  check('&ldquo;一网&rdquo;&#8212;&#x2014;&nbsp;2&foo;', '[“]一网[”][—][—][ ]2&amp;foo;');
});

test('signs that open no tag are text', () => {
  check('3 < 5 且 7 > 6', '3 &lt; 5 且 7 &gt; 6');
});

test('a line has only tags when nothing is left to see', () => {
  expect([hasOnlyTags('  <tr><td>&nbsp;'), hasOnlyTags('<td>0'), hasOnlyTags(''), hasOnlyTags('甲')]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
