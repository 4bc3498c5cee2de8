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
    '<b>1</b>',
    [highlight('f-"x', 3, 4)],
    '<span class="tag"><i>&lt;b&gt;</i></span><mark id="f-&quot;x">1</mark><span class="tag"><i>&lt;/b&gt;</i></span>',
  );
});

/** The lines that a reader sees of an HTML text: number, words and note of each. */
function seen(text: string, highlights: readonly Highlight[] = []): readonly string[] {
  const html = sourceTextHtml({ text, bodyStart: 0, highlights, passages: [] }, (marks) =>
    marks.map(({ anchor }) => anchor).join(' '),
  );
  return html.split('\n<div').map((line) => {
    const shown = line
      .replace(/<span class="tag cell">.*?<\/span>/gsu, '|')
      .replace(/<span class="tag".*?<\/span>/gsu, '');
    const margin = /<div class="margin">(.*?)<\/div>/u.exec(shown)?.[1] ?? '';
    const words = /<p>(.*?)<\/p>/su.exec(shown)?.[1]?.replace(/<[^>]*>/gu, '') ?? '';
    return [/(\d+)<\/a>/u.exec(shown)?.[1] ?? '', words.trim(), margin].join(' ').trim();
  });
}

test('a page on one line shows its paragraphs and rows as lines, with the notes beside them', () => {
  const text =
    '<div><p>甲</p><table><tr><td><p>规章</p></td><td>3<br>4</td></tr><tr><td>乙</td></tr></table><p>95条</p></div>';
  expect(
    seen(text, [
      highlight('f-a', text.indexOf('3'), text.indexOf('3') + 1),
      highlight('f-b', text.indexOf('95'), text.indexOf('95') + 2),
    ]),
  ).toEqual(['1 甲', '|规章|34 f-a', '|乙', '95条 f-b']);
});

test('a row whose cells stand on lines of their own is one line, named by its first words', () => {
  expect(seen('<table>\n<tr>\n<td>规章</td>\n<td>\n3\n</td>\n</tr>\n</table>\n<p>甲\n乙</p>')).toEqual([
    '3 |规章|3',
    '9 甲',
    '10 乙',
  ]);
});

test('a tag that goes on on the next line of the file ends no line', () => {
  expect(seen('<p\nclass="a">甲<span\nlang="zh">乙</span></p>\n<p>丙</p>')).toEqual(['1 甲乙', '4 丙']);
});

test('a page of nothing but tags is one line, however many they are', () => {
  expect(seen(`${'<p>'.repeat(100_000)}甲</p>`)).toEqual(['1 甲']);
});

test('scripts and comments of a page are hidden, every line of the file can still be pointed at', () => {
  const text = '<script>\nlet a = "<p>1</p>";\n</script>\n<!-- 2 -->\n<p>甲</p>\n<!-- open';
  expect(seen(text)).toEqual(['5 甲', '6 &lt;!-- open']);
  expect(seen('İİ<p>甲</p><Style>a</STYLE ><ſtyle>丙<p>乙</p>')).toEqual(['1 İİ', '甲', '&lt;ſtyle&gt;丙', '乙']);
  const html = sourceTextHtml({ text, bodyStart: 0, highlights: [], passages: [] }, () => '');
  for (const number of [1, 2, 3, 4, 5, 6]) expect(html).toContain(`id="L${String(number)}"`);
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
      fc.string({
        maxLength: 40,
        unit: fc.constantFrom(
          '甲',
          '9',
          '<',
          '&',
          '"',
          '\n',
          ' ',
          '<tr>',
          '</tr>',
          '<td>',
          '<p>',
          '</p>',
          '<!--',
          '-->',
        ),
      }),
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
          .join('')
          .replace(/&lt;/gu, '<')
          .replace(/&gt;/gu, '>')
          .replace(/&quot;/gu, '"')
          .replace(/&amp;/gu, '&');
        expect(plain.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      },
    ),
  );
});

test('marks that are given stand back: a heading is one still, a line of them alone is blank', () => {
  const text = '## （一）甲\n|---|\n乙';
  const marks = [
    { start: 0, end: 3 },
    { start: 8, end: 13 },
  ];
  const html = sourceTextHtml({ text, bodyStart: 0, highlights: [], passages: [] }, () => '', marks);
  expect([...html.matchAll(/<div class="line([^"]*)"/gu)].map((match) => match[1])).toEqual([' heading', ' blank', '']);
  expect(html).toContain('<p><span class="tag"><i>## </i></span>（一）甲</p>');
});
