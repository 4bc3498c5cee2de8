/**
 * The plain way through HTML against the full parser: over pages of every printed layout, pages with changed tags and random
 * markup, what the plain way reads is the very tree of the full parser. It must take ordinary pages.
 */
import { describe, expect, test } from 'vitest';
import { printReport } from '../../../../../scripts/printer/print-report.ts';
import { randomCounts } from '../../../../../scripts/printer/random-counts.ts';
import { randomOptions } from '../../../../../scripts/printer/random-options.ts';
import type { Random } from '../../../../../scripts/printer/seeded-random.ts';
import { seededRandom } from '../../../../../scripts/printer/seeded-random.ts';
import type { HtmlNode } from '../html-tree.ts';
import { isText } from '../html-tree.ts';
import { parseWithPlaces } from '../parse-html.ts';
import { readPlainHtml } from './read-plain-html.ts';

/** A tree as lists: names, attributes, texts and offsets. */
function listed(node: HtmlNode): unknown {
  if (isText(node)) return [node.value, node.offset];
  return [node.tagName, node.offset, node.attrs, node.childNodes.map(listed)];
}

/** Asserts that both ways agree where the plain one takes the page; gives whether it does. */
function check(html: string): boolean {
  const plain = readPlainHtml(html);
  if (plain !== null) expect(listed(plain), html.slice(0, 300)).toEqual(listed(parseWithPlaces(html)));
  return plain !== null;
}

const TAGS =
  '<p>|</p>|<div>|</div>|<span>|</span>|<b>|</b>|<a href="x?a=1&b=2">|</a>|<td>|</td>|<th>|<tr>|</tr>|<table>|</table>|<tbody>|</tbody>|<thead>|<colgroup>|<col>|</colgroup>|<li>|</li>|<ul>|</ul>|<ol>|</ol>|<br>|</br>|<img src=a.png>|<h1>|</h1>|<h2>|</h3>|<!-- a -->|<o:p>|</o:p>|<font color=red>|</font>|<hr/>|<script>var a = "<p>";</script>|<style>p{}</style>|<title>a &amp; b</title>|<center>|</center>|<P CLASS="A">|<?xml:x />|<input type="text" value="3">|<label>|<em>|</em>|</body>|</html>|<body>|<select>|<form>'.split(
    '|',
  );
const WORDS = [' ', '\n', '\r\n', 'x', '3 1', '&nbsp;', '&amp;amp;', '&#12288;', '&lt;', '&'];
const OPENINGS = [
  '',
  '<div>',
  '<table>',
  '<table><tr><td>',
  '<html>\n<body>',
  '<!DOCTYPE html><html><head><title>a</title></head><body>',
  '<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">\n</head>\n<body>\n',
];

function markup(random: Random): string {
  let html = random.pick(OPENINGS);
  for (let count = random.integer(1, 20); count > 0; count -= 1) html += random.pick(random.chance(0.7) ? TAGS : WORDS);
  return html;
}

test('random markup gives the same tree', () => {
  const random = seededRandom(20_261_121);
  let taken = 0;
  for (let times = 0; times < 40_000; times += 1) if (check(markup(random))) taken += 1;
  expect(taken).toBeGreaterThan(1000);
});

function page(layout: 'html' | 'htmlLayoutTable', seed: number): string {
  const random = seededRandom(seed);
  const options = { ...randomOptions(layout, random), encoding: 'text' as const };
  const { content } = printReport(randomCounts(options.edition, random, options.otherShape), options, random);
  return typeof content === 'string' ? content : '';
}

/** The page with some tags dropped, added or doubled. */
function changed(html: string, random: Random): string {
  let text = html;
  for (let times = random.integer(1, 3); times > 0; times -= 1) {
    const open = text.indexOf('<', random.integer(0, text.length - 1));
    const end = text.indexOf('>', open) + 1;
    if (open < 0 || end === 0) continue;
    const tag = random.pick([``, `${text.slice(open, end)}${text.slice(open, end)}`, random.pick(TAGS)]);
    text = text.slice(0, open) + tag + text.slice(end);
  }
  return text;
}

describe.each(['html', 'htmlLayoutTable'] as const)('%s', (layout) => {
  test('printed pages are taken and give the same tree', () => {
    for (let seed = 1; seed <= 12; seed += 1) expect(check(page(layout, seed))).toBe(true);
  });
  test('pages with changed tags give the same tree', () => {
    for (let seed = 1; seed <= 40; seed += 1) check(changed(page(layout, seed), seededRandom(seed)));
  });
});

test.each([
  ['quotes in a name', '<p a"b>x</p>'],
  ['a paragraph within bold words, which the standard opens again', '<p><b>1</p>2'],
  ['words right in a table, which the standard moves', '<table>x<tr><td>1</td></tr></table>'],
  ['names of references that need the full list', '<p>&fflig;</p>'],
  ['a reference without its end', '<p>&nbsp3</p>'],
  ['a form field with words', '<textarea>1</textarea>'],
  ['a comment that ends at once', '<p>a<!-->b</p>'],
  ['NUL', '<p>a\0b</p>'],
])('%s is left to the full parser', (_name, html) => {
  expect(check(html)).toBe(false);
});
