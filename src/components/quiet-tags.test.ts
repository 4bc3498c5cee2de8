import { expect, test } from 'vitest';
import { hasOnlyTags, quietTags } from './quiet-tags.ts';

/** Hidden runs as `[kind]`, what is seen as it is. */
function check(text: string, expected: string): void {
  const seen = quietTags(text).replace(/<span class="tag ?([a-z]*)"><i>.*?<\/i><\/span>/gu, '[$1]');
  expect(seen).toBe(expected);
}

test('tags of paragraphs and rows begin a line, those of cells a cell', () => {
  check('<p>甲</p><p>乙', '[break]甲[break]乙');
  check('</td><td>3</td> <td>0</td></tr>', '[cell]3[cell]0[break]');
});

test('tags within words and hard spaces leave them together or apart', () => {
  check('<b>95</b>条', '[]95[]条');
  check('甲&nbsp;&nbsp;乙', '甲[cell]乙');
});

test('signs that open no tag are text', () => {
  check('3 < 5 且 7 > 6', '3 &lt; 5 且 7 &gt; 6');
});

test('a line has only tags when nothing is left to see', () => {
  expect([hasOnlyTags('  <tr><td> '), hasOnlyTags('<td>0'), hasOnlyTags(''), hasOnlyTags('甲')]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
