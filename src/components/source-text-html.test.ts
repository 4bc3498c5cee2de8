import { expect, test } from 'vitest';
import fc from 'fast-check';
import type { Highlight } from '../domain/shards.ts';
import { sourceTextHtml } from './source-text-html.ts';

const highlight = (anchor: string, start: number, end: number): Highlight => ({
  anchor,
  start,
  end,
  observations: [0],
});

function check(text: string, highlights: readonly Highlight[], expected: string, bodyStart = 0): void {
  const html = sourceTextHtml({ text, bodyStart, highlights, passages: [] }, () => '');
  const paragraphs = [...html.matchAll(/<p>(.*?)<\/p>/gsu)].map((match) => match[1]).join('\n');
  expect(paragraphs).toBe(expected);
}

test('a figure is marked and anchored', () => {
  check('共 95 条', [highlight('f-a', 2, 4)], '共 <mark id="f-a">95</mark> 条');
});

test('markup in a report is text, not HTML', () => {
  check(
    '<script>1</script>',
    [highlight('f-"x', 8, 9)],
    '<span class="tag"><i>&lt;script&gt;</i></span><mark id="f-&quot;x">1</mark><span class="tag"><i>&lt;/script&gt;</i></span>',
  );
});

test('a line of tags alone is bare unless a figure is anchored in it', () => {
  const classes = (highlights: readonly Highlight[]): readonly (string | undefined)[] =>
    [
      ...sourceTextHtml(
        { text: '<table>\n<td></td>\n<td>95', bodyStart: 0, highlights, passages: [] },
        () => '',
      ).matchAll(/class="line([^"]*)"/gu),
    ].map((match) => match[1]);
  expect(classes([])).toEqual([' bare', ' bare', '']);
  expect(classes([highlight('f-a', 12, 12)])).toEqual([' bare', '', '']);
});

test('a mark over a line break is cut in two and anchored once', () => {
  check('12\n95', [highlight('f-a', 1, 4)], '1<mark id="f-a">2</mark>\n<mark>9</mark>5');
});

test('a mark inside another is an anchor only', () => {
  check(
    '12项95条',
    [highlight('f-a', 0, 6), highlight('f-b', 3, 5)],
    '<mark id="f-a">12项95条</mark><span id="f-b"></span>',
  );
});

test('a passage is an anchor at its start, its figures marked as ever', () => {
  const passages = [{ anchor: 's5-1', start: 1, end: 4 }];
  const html = sourceTextHtml(
    { text: '甲乙95', bodyStart: 0, highlights: [highlight('f-a', 2, 4)], passages },
    () => '',
  );
  expect(html).toContain('<p>甲<span id="s5-1"></span>乙<mark id="f-a">95</mark></p>');
});

test('front matter is left out while line numbers stay the file’s own', () => {
  const html = sourceTextHtml(
    { text: '---\nyear: 2024\n---\n甲', bodyStart: 19, highlights: [], passages: [] },
    () => '',
  );
  expect(html).toContain('id="L4"');
  expect(html).not.toContain('year');
});

test('whatever the text and the marks, every character of the text arrives once', () => {
  const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(12)), { maxLength: 6 });
  fc.assert(
    fc.property(
      fc.string({ maxLength: 40, unit: fc.constantFrom('甲', '9', '<', '&', '"', '\n', ' ') }),
      spans,
      (text, raw) => {
        const highlights = raw.map(([start, length], at) =>
          highlight(`f-${at}`, start, Math.min(start + length, text.length)),
        );
        const html = sourceTextHtml(
          { text, bodyStart: 0, highlights, passages: [{ anchor: 's5-1', start: 1, end: 3 }] },
          () => '',
        );
        const plain = [...html.matchAll(/<p>(.*?)<\/p>/gsu)]
          .map((match) => (match[1] as string).replace(/<[^>]*>/gu, ''))
          .join('\n')
          .replace(/&lt;/gu, '<')
          .replace(/&quot;/gu, '"')
          .replace(/&amp;/gu, '&');
        expect(plain).toBe(text);
      },
    ),
  );
});
