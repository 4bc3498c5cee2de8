/** Case tables of the HTML reader: the article among navigation, tables with their spans, numbers over several tags. */
import { expect, test } from 'vitest';
import { parse } from 'parse5';
import fc from 'fast-check';
import { sourceSpan } from '../../../domain/block.ts';
import { readReportText } from '../read-report.ts';
import type { HtmlElement } from './html-tree.ts';
import { isText } from './html-tree.ts';
import { parseHtml } from './parse-html.ts';

const PROSE = '<p>某镇认真落实各项公开要求，全年工作平稳有序，群众满意，成效明显。</p>'.repeat(5);
const FORM = `<table>${[
  '一、本年新收政府信息公开申请数量',
  '二、上年结转政府信息公开申请数量',
  '四、结转下年度继续办理',
]
  .map((label) => `<tr><td>${label}</td><td>#</td></tr>`)
  .join('')}</table>`;

function listing(html: string): string[] {
  const { value } = readReportText('a.html', html);
  return (value?.blocks ?? []).flatMap((block) => {
    if (block.kind !== 'table')
      return [`${block.kind === 'heading' ? `${'#'.repeat(block.level)} ` : ''}${block.mended.text}`];
    return block.rows.map((row) => {
      const cells = row.cells.map(({ plain, columnSpan, rowSpan }) =>
        columnSpan === 1 && rowSpan === 1 ? plain : `${plain}<${columnSpan}x${rowSpan}>`,
      );
      return `| ${cells.join(' | ')} |`;
    });
  });
}

test.each([
  ['inline elements join a number', '<p>公开<span>1</span><b>,2</b><i>34</i>条</p>', ['公开1,234条']],
  [
    'raised figures in cells point to notes, unless they are all that a cell holds',
    '<table><tr><td>规章<sup>注</sup></td><td>3<sup>1</sup></td><td><span>12<sup>[2]</sup></span></td><td><sup>5</sup></td></tr><tr><td>a</td></tr></table>',
    ['| 规章注 | 3 | 12 | 5 |', '| a |'],
  ],
  ['references are decoded', '<p>&#20844;开&nbsp;12&ensp;条&lt;&mdash;</p>', ['公开12条<—']],
  ['a break parts paragraphs', '<div>甲一。<br>乙二。</div>', ['甲一。', '乙二。']],
  ['headings keep their level', '<h2>一、<b>总体</b>情况</h2><p>正文。</p>', ['## 一、总体情况', '正文。']],
  [
    'scripts, styles and hidden parts are left out',
    `<style>p{}</style><script>"<p>x"</script><p style="display: none">藏</p>${PROSE}<p>公开3条。</p>`,
    [...Array<string>(5).fill('某镇认真落实各项公开要求,全年工作平稳有序,群众满意,成效明显。'), '公开3条。'],
  ],
  [
    'a cut sentence is joined over a page number',
    '<p>我镇通过政府门户网站、微信公众号等渠道公</p><p>- 2 -</p><p>开信息88条。</p>',
    ['我镇通过政府门户网站、微信公众号等渠道公开信息88条。'],
  ],
  [
    'spans are kept as written',
    '<table><tr><td rowspan=2>甲</td><td colspan="3">乙</td></tr><tr><td>1<td>&nbsp;<td>/</tr></table>',
    ['| 甲<1x2> | 乙<3x1> |', '| 1 |  | / |'],
  ],
  [
    'paragraphs and breaks in a cell fold',
    '<table><tr><td><p>结果</p><p>维持</p></td><td>其他<br>结果</td></tr></table>',
    ['| 结果维持 | 其他结果 |'],
  ],
  [
    'a layout table is unwrapped',
    `<table><tr><td>${PROSE}<table><tr><td>行政许可</td><td>12</td></tr></table></td></tr></table>`,
    [...Array<string>(5).fill('某镇认真落实各项公开要求,全年工作平稳有序,群众满意,成效明显。'), '| 行政许可 | 12 |'],
  ],
  [
    'a hidden copy for other screens is left out even where it comes first',
    `<div style="display:none">${PROSE}<table><tr><td>行政许可</td><td>99</td></tr></table></div>${PROSE}<table><tr><td>行政许可</td><td>12</td></tr></table>`,
    [...Array<string>(5).fill('某镇认真落实各项公开要求,全年工作平稳有序,群众满意,成效明显。'), '| 行政许可 | 12 |'],
  ],
  [
    'a hidden column, row or part of a cell is left out of a table, and a table that is hidden throughout is kept',
    `<table><tr><td>行政许可</td><td>12</td><td style="display:none">99</td></tr><tr hidden><td>行政处罚</td><td>7</td></tr><tr><td>行政强制</td><td>3<span style="display: none">8</span></td></tr></table>
<table><tr><td style="display:none">规章</td><td style="display:none">5</td></tr></table>`,
    ['| 行政许可 | 12 |', '| 行政强制 | 3 |', '| 规章 | 5 |'],
  ],
  [
    'a cell that holds nothing but hidden words is blank where others show theirs',
    '<table><tr><td>行政许可</td><td><span style="display:none">9</span></td></tr><tr><td>行政处罚</td><td>13</td></tr></table>',
    ['| 行政许可 |  |', '| 行政处罚 | 13 |'],
  ],
  [
    'a hidden report on another year is left out: it shares the words of the form',
    `<h2>2023年</h2>${PROSE}${FORM.replaceAll('#', '12')}<div style="display:none"><h2>2022年</h2><p>上一年的总体情况另有一番写法，字句与今年各不相同。</p>${FORM.replaceAll('#', '99')}</div>`,
    [
      '## 2023年',
      ...Array<string>(5).fill('某镇认真落实各项公开要求,全年工作平稳有序,群众满意,成效明显。'),
      '| 一、本年新收政府信息公开申请数量 | 12 |',
      '| 二、上年结转政府信息公开申请数量 | 12 |',
      '| 四、结转下年度继续办理 | 12 |',
    ],
  ],
  [
    'words that are struck through are withdrawn',
    '<p>公开信息<del>35</del><ins>53</ins>条，接待<s>7</s>8人。</p><table><tr><td>行政许可</td><td><p><span style="color:red;text-decoration:line-through">7</span>12</p></td></tr></table>',
    ['公开信息53条,接待8人。', '| 行政许可 | 12 |'],
  ],
  [
    'what only a script shows is read',
    `<div style="display:none">${PROSE}</div>`,
    Array<string>(5).fill('某镇认真落实各项公开要求,全年工作平稳有序,群众满意,成效明显。'),
  ],
  [
    'a field of a form in a cell shows what is typed into it',
    '<table><tr><td>行政许可</td><td><input type="text" value="12"><input type="hidden" value="7"></td></tr></table>',
    ['| 行政许可 | 12 |'],
  ],
  ['a table of one cell is unwrapped', '<table><tr><td><p>一、总体情况</p></td></tr></table>', ['一、总体情况']],
  [
    'preformatted lines are read as lines',
    '<pre>行政许可\t12\n行政处罚\t13</pre>',
    ['| 行政许可 | 12 |', '| 行政处罚 | 13 |'],
  ],
])('%s', (_, body, expected) => expect(listing(`<html><body>${body}</body></html>`)).toEqual(expected));

test('the article is found among navigation, and its title in the head', () => {
  const links = '<li><a href="/a">政务公开</a></li>'.repeat(30);
  const html = `<html><head><title>某镇2024年政府信息公开工作年度报告_某县人民政府</title>
    <meta name="PubDate" content="2025-01-20 10:11"><meta name="ContentSource" content="某镇人民政府"></head>
    <body><div class="nav"><ul>${links}</ul></div><div class="wrap"><div class="crumbs">位置：首页</div>
    <div id="zoom">${PROSE}</div></div><div class="footer">主办：某县　备案号：1</div></body></html>`;
  const { value } = readReportText('a.html', html);
  expect(listing(html)[0]).toBe('# 某镇2024年政府信息公开工作年度报告');
  expect(listing(html)).toHaveLength(6);
  expect(value?.source.frontMatter).toEqual({ publishedOn: '2025-01-20', publisher: '某镇人民政府' });
});

test('a report inside what looks like furniture is not lost', () => {
  expect(listing(`<html><body><div class="header">${PROSE}</div></body></html>`)).toHaveLength(5);
});

test("the file's own front matter comes before the page's", () => {
  const html =
    '---\npublished-on: 2025-01-31\n---\n<html><head><meta name="PubDate" content="2025-01-20"></head><body><p>公开⟦12⟧条</p>';
  const text = html.replace(/[⟦⟧]/gu, '');
  const { value } = readReportText('a.html', text);
  const block = value?.blocks[0];
  if (block?.kind !== 'paragraph') throw new Error('no paragraph');
  const span = sourceSpan(block.mended, 2, 4);
  expect(value?.source.frontMatter.publishedOn).toBe('2025-01-31');
  expect(text.slice(span.start, span.end)).toBe('12');
});

test('markup nested beyond reason is read without its tags', () => {
  const { value, diagnostics } = readReportText('a.html', `<html><body>${'<div>'.repeat(1000)}公开12条。`);
  expect(diagnostics.map((one) => one.code)).toEqual(['markup-abandoned']);
  expect(value?.blocks.map((block) => (block.kind === 'table' ? '' : block.mended.text))).toEqual(['公开12条。']);
});

/** Texts of a tree with their offsets. */
function placesOf(node: HtmlElement): string[] {
  return node.childNodes.flatMap((child) => {
    if (!isText(child)) return placesOf(child);
    return [`${child.offset} ${child.value}`];
  });
}

interface LocatedNode {
  readonly nodeName: string;
  readonly value?: string;
  readonly childNodes?: readonly LocatedNode[];
  readonly sourceCodeLocation?: { readonly startOffset: number } | null;
}

function locatedPlaces(node: LocatedNode): string[] {
  if (node.nodeName === '#text' && (node.value ?? '').trim() !== '')
    return [`${node.sourceCodeLocation?.startOffset} ${node.value}`];
  return (node.childNodes ?? []).flatMap(locatedPlaces);
}

const FRAGMENT = fc.array(
  fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="a">',
    '</div>',
    '<span>',
    '</span>',
    '<b>',
    '</b>',
    '<br/>',
    '<!-- 注 > -->',
    '公开',
    '12',
    ' 条',
    '&nbsp;',
    '&lt;',
    '&#20844;',
    '\n',
    '<ul>',
    '<li>',
    '</ul>',
    '<script>a<b</script>',
    '<h2 id=x>',
    '</h2>',
    '<img src="a>b">',
  ),
  { maxLength: 40 },
);

test('texts stand where parse5 itself says they do', () => {
  fc.assert(
    fc.property(FRAGMENT, (parts) => {
      const html = `<html><body>${parts.join('')}</body></html>`;
      const tree = parseHtml(html);
      const located = locatedPlaces(parse(html, { sourceCodeLocationInfo: true }) as LocatedNode);
      // parse5 joins texts that touch: the beginning of each of its texts is one of ours.
      const ours = new Set((tree === null ? [] : placesOf(tree)).map((place) => place.split(' ')[0]));
      const theirs = located.filter((place) => !place.includes('\n')).map((place) => place.split(' ')[0]);
      expect(theirs.filter((offset) => !ours.has(offset))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['pictures in the place of tables', `<div>${PROSE}<p><img src="a.png"></p></div>`, ['table-pictured']],
  ['a sign of the page', `<div>${PROSE}<p><img src="a.png" width="16"></p></div>`, []],
  ['a picture beside tables', `<p><img src="a.png"></p><table><tr><td>行政许可</td><td>12</td></tr></table>`, []],
  [
    'a page that only links to its report',
    '<div><p>年度报告</p><a href="/x/1.pdf">附件</a></div>',
    ['report-attached'],
  ],
])('%s is told', (_, html, codes) => {
  expect(readReportText('a.html', html).diagnostics.map(({ code }) => code)).toEqual(codes);
});

test('pictures in Markdown in the place of tables are told', () => {
  expect(readReportText('a.md', '# 报告\n\n![](images/1.jpg)\n').diagnostics.map(({ code }) => code)).toEqual([
    'table-pictured',
  ]);
});

test('a row with more cells than a call takes arguments is read', () => {
  const page = `<table><tr>${'<td>1'.repeat(130_000)}</table>`;
  expect(readReportText('a.html', page).value?.blocks.map(({ kind }) => kind)).toEqual(['table']);
});
