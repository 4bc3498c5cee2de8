/** Handing known tags over again changes nothing: the tree is the one that parse5 builds of the same page by itself. */
import fc from 'fast-check';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import type { HtmlNode } from './html-tree.ts';
import { isText } from './html-tree.ts';
import { parseHtml } from './parse-html.ts';

/** A node of parse5's own tree. */
interface OwnNode {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly OwnNode[];
}

const TAGS = [
  ...['<p>', '</p>', '<p class="a">', '<P CLASS="A">', '<div>', '</div>', '<span style="x">', '</span>', '<b>', '</b>'],
  ...[
    '<table>',
    '</table>',
    '<tr>',
    '</tr>',
    '<td colspan="2">',
    '<td>',
    '</td>',
    '<tbody>',
    '<caption>',
    '<colgroup>',
  ],
  ...['<br/>', '</br>', '<ul>', '<li>', '</ul>', '<h2>', '</h3>', '<a href="?a=1&b=2">', '<a title="<b>">', '</a>'],
  ...['<svg>', '</svg>', '<svg viewbox="1">', '<foreignobject>', '<math>', '<mi>', '</math>', '<image src="x">'],
  ...['<title>甲 &amp; 乙</title>', '<script>a<b></script>', '<style>', '</style>', '<textarea>', '</textarea>'],
  ...['<select>', '<option>', '</select>', '<pre>', '</pre>', '<input type="hidden">', '<form>', '</form>', '<nobr>'],
  ...[
    '<td>公开</td>',
    '<td></td>',
    '<td>12</th>',
    '<p> 甲 乙 </p>',
    '<p>甲<p>',
    '<span style="x">12</span>',
    '<button>',
  ],
  ...[
    '<b>甲</b>',
    '<a href="?a=1&b=2">甲</a>',
    '<font>1</font>',
    '<u></u>',
    '<th>1</th>',
    '<p class="a"></p>',
    '<frameset>',
  ],
  ...['<!-- a > b -->', '<?xml:x />', '< p>', '</>', '<a title="', '">', '<'],
];
const TEXTS = ['公开', ' 12 ', '\n', '\t条\n', '&nbsp;', '&amp;amp;', '\r\n', '\r', '\u0000', '𠮷', '>'];
const PAGE = fc
  .tuple(
    fc.constantFrom('', '<table>', '<table><tr>', '<table><tr><td>', '<p>', '<b>', '\n<html>\n<body>', '<svg>'),
    fc.array(fc.constantFrom(...TAGS, ...TEXTS), { minLength: 1, maxLength: 6 }),
    fc.array(fc.nat(), { maxLength: 30 }),
  )
  // With the type of the document, for we read every page as one that has it.
  .map(
    ([start, pieces, order]) =>
      `<!DOCTYPE html>${start}` + order.map((n) => pieces[n % pieces.length] as string).join(''),
  );

/** A tree on one line: elements with their attributes, texts that touch joined. */
function shown(nodes: readonly (OwnNode | HtmlNode)[]): string {
  return nodes.map(shownNode).join('').replaceAll('”“', '');
}

function shownNode(node: OwnNode | HtmlNode): string {
  if (node.nodeName === '#comment' || node.nodeName === '#documentType') return '';
  if (node.nodeName === '#text') return `“${(node as { value: string }).value}”`;
  const { attrs, childNodes } = node as OwnNode;
  const written = (attrs ?? []).map(({ name, value }) => ` ${name}=${value}`).join('');
  return `<${node.nodeName}${written}>${shown(childNodes ?? [])}</${node.nodeName}>`;
}

test('a page of repeated tags has the tree that parse5 gives it', () => {
  fc.assert(
    fc.property(PAGE, (html) => {
      const ours = parseHtml(html);
      const theirs = parse(html) as unknown as OwnNode;
      expect(shown(ours?.childNodes ?? [])).toBe(shown(theirs.childNodes ?? []));
    }),
    { numRuns: 1500 },
  );
});

test('texts of a repeated cell stand where they are written', () => {
  const cells = '<td class="c">公开</td><td class="c"> 12 </td>'.repeat(3);
  const html = `<table><tr>${cells}</tr></table>`;
  const places: string[] = [];
  const visit = (nodes: readonly HtmlNode[]): void => {
    for (const node of nodes) {
      if (isText(node)) places.push(html.slice(node.offset, node.offset + node.value.length));
      else visit(node.childNodes);
    }
  };
  visit(parseHtml(html)?.childNodes ?? []);
  expect(places.join('')).toBe('公开 12 '.repeat(3));
});
