/** Pages made whole, beyond all reason: spans, tables in tables, depth, and elements that the parser moves about. */
import type { Random } from '../printer/seeded-random.ts';
import type { SoundDocument } from './damage.ts';
import { anySize } from './splice.ts';

const TITLE = '<h1>青石县云水镇人民政府2024年政府信息公开工作年度报告</h1>';
const HUGE = ['2147483648', '4294967295', '65534', '1000', '-1', '1e9', '99999999999999999999'];

type Shape = (random: Random) => string;

const SHAPES: readonly Shape[] = [
  (random) => table(cells(random, 20), anySize(5000, random)),
  (random) => nested('<table><tr><td>一、本年新收<td>', '</table>', 60_000, random),
  (random) =>
    nested(`<table>${'<tr><td>（一）予以公开<td>0'.repeat(random.pick([1, 50]))}<tr><td>`, '</table>', 1500, random),
  (random) =>
    nested(
      random.pick([
        '<div>',
        '<ul><li>',
        '<b><p>',
        '<font>',
        '<a>',
        '<form>',
        '<button>',
        '<svg><g>',
        '<select>',
        '<ruby><rt>',
      ]),
      '',
      190_000,
      random,
    ),
  // What stands in a table and belongs outside is moved in front of it, each time.
  (random) =>
    `<table>${random.pick(['<b>x', '<p>公开1条', 'x<tr>', '<div><td>', '<a href=x>'])}`.repeat(anySize(60_000, random)),
  // Every paragraph opens all formatting elements of the one before again.
  (random) =>
    `${Array.from({ length: anySize(300, random) }, (_, i) => `<b a${String(i)}>`).join('')}${'<p>公开1条'.repeat(anySize(60_000, random))}`,
  (random) => `<table><tr>${`<td ${span(random)}>1`.repeat(anySize(100_000, random))}</table>`,
  (random) => `<table>${`<tr rowspan=9><td rowspan=${random.pick(HUGE)}>1`.repeat(anySize(90_000, random))}</table>`,
  (random) =>
    `<p>${random.pick(['&#x3000;', '&nbsp;', '&#1114111;', '&NotEqualTilde;', '&amp;amp;', '&lt;td&gt;'])}`.repeat(
      anySize(190_000, random),
    ),
  (random) => `<p ${'x=1 '.repeat(anySize(500_000, random))}>公开1条</p>`,
  (random) =>
    `<style>${'a{}'.repeat(anySize(500_000, random))}</style><p style="${'display:none;'.repeat(anySize(100_000, random))}">公开1条`,
  (random) =>
    `<a href="${random.pick(['data:text/html;base64,', 'javascript:', 'http://'])}${'A'.repeat(anySize(9_000_000, random))}">附件</a>`,
];

export function htmlShape(random: Random): SoundDocument {
  return {
    format: 'html',
    file: 'shape.html',
    content: `<html><body>${TITLE}${random.pick(SHAPES)(random)}</body></html>`,
  };
}

function span(random: Random): string {
  return `${random.pick(['rowspan', 'colspan', 'rowspan=9 colspan'])}="${random.pick(HUGE)}"`;
}

function cells(random: Random, count: number): string {
  return Array.from(
    { length: random.integer(1, count) },
    () => `<td ${span(random)}>${random.pick(['0', '总计', '一、本年新收', ''])}</td>`,
  ).join('');
}

function table(row: string, rows: number): string {
  return `<table>${`<tr>${row}</tr>`.repeat(rows)}</table>`;
}

function nested(open: string, close: string, most: number, random: Random): string {
  const depth = anySize(most, random);
  return `${open.repeat(depth)}公开1条${random.chance(0.5) ? close.repeat(depth) : ''}`;
}
