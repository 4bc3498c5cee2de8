/** Tags that a converter broke over lines, or keeps as attributes in braces: the words between them are one text. */
import { expect, test } from 'vitest';
import { readReportText } from './read-report.ts';

const paragraphs = (text: string): readonly string[] =>
  (readReportText('a.md', text).value?.blocks ?? []).flatMap((block) =>
    block.kind === 'table' ? ['(table)'] : [block.mended.text],
  );

test.each([
  [
    'a tag over two lines amid a number and its unit',
    '全年公开信息<span\nlang="EN-US">326</span>条，办结<span\nlang="EN-US">9</span>件。',
    ['全年公开信息326条,办结9件。'],
  ],
  [
    'a heading in tags stands apart from the paragraph below',
    '<span\nstyle="font-size:16pt">（二）依申请公开的办理情况</span>\n\n<span lang="EN-US">2023</span>年收到申请3件。',
    ['(二)依申请公开的办理情况', '2023年收到申请3件。'],
  ],
  [
    'attributes in braces behind words in brackets',
    '[全年公开信息]{style="font-size:16pt"}[326]{lang="EN-US"}条，[其中]{.underline}网站[12]{lang="EN-US"}条。',
    ['全年公开信息326条,其中网站12条。'],
  ],
  ['brackets with a number in braces are no attributes', '第[2]{3}条', ['第[2]{3}条']],
  ['a lone < is no tag', '收入<支出的有3家\n\n利润>0的有2家', ['收入<支出的有3家', '利润>0的有2家']],
  ['an open tag that nothing closes', '收入<span\n\n支出', ['收入<span', '支出']],
])('%s', (_, text, expected) => {
  expect(paragraphs(text)).toEqual(expected);
});
