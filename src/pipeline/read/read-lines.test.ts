/** Case tables of the line reader. `⟦…⟧` marks the words whose span is asserted: they are taken out before reading. */
import { expect, test } from 'vitest';
import { sourceSpan } from '../../domain/block.ts';
import { readReportText } from './read-report.ts';

/** One line a block: `# ` headings, `| a | b |` rows, plain paragraphs. */
function listing(file: string, text: string): string[] {
  const { value } = readReportText(file, text);
  return (value?.blocks ?? []).flatMap((block) => {
    if (block.kind === 'table')
      return block.rows.map((row) => `| ${row.cells.map((cell) => cell.plain).join(' | ')} |`);
    return [`${block.kind === 'heading' ? `${'#'.repeat(block.level)} ` : ''}${block.mended.text}`];
  });
}

function check(input: string, expected: readonly string[], file = 'a.md'): void {
  expect(listing(file, input)).toEqual(expected);
}

test.each([
  ['a heading keeps its level and loses its marks', '## **一、总体情况** ##', ['## 一、总体情况']],
  ['bold marks inside a sentence go', '公开信息 **108** 条。', ['公开信息108条。']],
  ['a line in bold is a paragraph', '**（一）主动公开**', ['(一)主动公开']],
  ['escapes, code marks and references become what they stand for', '公开\\_`12`&nbsp;条 &lt;3', ['公开_12条<3']],
  ['a link keeps its words', '见[门户网站](http://a.cn/x?y=1)。', ['见门户网站。']],
  ['a picture is left out', '公开![图](a.png)3条', ['公开3条']],
  ['an address in angle brackets keeps its words', '登录<http://a.cn>查阅', ['登录http://a.cn查阅']],
  ['inline tags go and a break parts numbers', '<b>1</b><span>2</span>条<br>3 4', ['12条3 4']],
  ['full-width digits and Kangxi radicals are mended', '⽇期１２３４条', ['日期1234条']],
  ['radicals that NFKC leaves are mended', '⺠⻋⻔⻚12条', ['民车门页12条']],
  ['unseen characters go', '公\u200b开\u00ad\u202e12\ufeff3条', ['公开123条']],
  ['NUL and controls go', '公\u0000开\u000712条', ['公开12条']],
  ['spaces around Chinese go, between numbers one stays', '2024 年  12   34 条 and A', ['2024年12 34条and A']],
  [
    'words that are struck through are withdrawn',
    '公开~~35~~53条，接待<del>7</del><ins>8</ins>人。',
    ['公开53条,接待8人。'],
  ],
  ['tildes that strike nothing go', '公开10~~20条，接待7~~8人，谢谢~~。', ['公开10~~20条,接待7~~8人,谢谢。']],
  ['a year that blanks cut is one, other numbers stay apart', '20 23年公开12 34条', ['2023年公开12 34条']],
  ['a number that was set as a formula is one', '公开 $1 2 0 4$ 条，占 $5 . 7 \\%$', ['公开1204条,占5.7%']],
  ['a star between digits is a product', '5*8小时', ['5*8小时']],
  ['a rule is no block', '甲\n\n---\n\n乙', ['甲', '乙']],
  ['a list mark goes', '- 公开12条；\n- 公开13条。', ['公开12条;', '公开13条。']],
])('%s', (_, input, expected) => check(input, expected));

test.each([
  [
    'across a blank line amid a word',
    '我局通过门户网站、微信等形式，2024年主\n\n动公开政府信息 **108** 条。',
    ['我局通过门户网站、微信等形式,2024年主动公开政府信息108条。'],
  ],
  [
    'behind a quotation mark',
    '街道回应群众关切，通过政务微博、“12345”\n\n热线接受投诉463件。',
    ['街道回应群众关切,通过政务微博、“12345”热线接受投诉463件。'],
  ],
  [
    'across a page number',
    '积极利用政务新媒体平台，\n\n- 4 -\n\n发布信息 2711 条。',
    ['积极利用政务新媒体平台,发布信息2711条。'],
  ],
  ['across a page number in words', '全年共主动公开信息\n第 4 页 共 9 页\n120条。', ['全年共主动公开信息120条。']],
  [
    'over three lines without blank lines',
    '本年度我镇通过各类渠道公开信息，其中网站\n公开200条，微信公众号公开30条，公告栏公开\n12条。',
    ['本年度我镇通过各类渠道公开信息,其中网站公开200条,微信公众号公开30条,公告栏公开12条。'],
  ],
  [
    'with a number on a line of its own',
    '全年主动公开政府信息\n2711\n条，同比增长。',
    ['全年主动公开政府信息2711条,同比增长。'],
  ],
])('a cut sentence is mended %s', (_, input, expected) => check(input, expected, 'a.txt'));

test.each([
  [
    'labels and values, one a line',
    '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\n0\n0\n2.重复申请\n/',
    ['1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', '0', '0', '2.重复申请', '/'],
  ],
  [
    'a label with a comma in brackets',
    '（二）部分公开（区分处理的，只计这一情形，不计其他情形）\n3\n0',
    ['(二)部分公开(区分处理的,只计这一情形,不计其他情形)', '3', '0'],
  ],
  [
    'a title and the lead',
    '某某县人民政府办公室2024年政府信息公开工作年度报告\n\n根据规定，现发布报告。',
    ['某某县人民政府办公室2024年政府信息公开工作年度报告', '根据规定,现发布报告。'],
  ],
  [
    'a heading without marks',
    '我镇全年公开信息，未收取信息处理费\n\n二、主动公开政府信息情况',
    ['我镇全年公开信息,未收取信息处理费', '二、主动公开政府信息情况'],
  ],
  [
    'an indented paragraph',
    '我镇全年公开信息，数量为一百条以上\n　　下一段落的文字在这里。',
    ['我镇全年公开信息,数量为一百条以上', '下一段落的文字在这里。'],
  ],
  [
    'a list entry',
    '主要问题有以下几个方面，需要改进\n1.公开不及时。',
    ['主要问题有以下几个方面,需要改进', '1.公开不及时。'],
  ],
  [
    'rows parted by spaces',
    '1.属于国家秘密，含其他法律规定的情形 0 0 0 0 0 0 0\n2.其他 0 0 0 0 0 0 0',
    ['1.属于国家秘密,含其他法律规定的情形0 0 0 0 0 0 0', '2.其他0 0 0 0 0 0 0'],
  ],
])('stays apart: %s', (_, input, expected) => check(input, expected, 'a.txt'));

test.each([
  ['tab rows keep empty cells, the last ones too', '行\t\t1\t\n\t0\t0\t\n', ['| 行 |  | 1 |  |', '|  | 0 | 0 |  |']],
  [
    'blank lines, page numbers and a cut label are bridged',
    '行政许可\t12\n\n- 3 -\n\n行政处罚\t13\n规章\n行政强制\t0',
    ['| 行政许可 | 12 |', '| 行政处罚 | 13 |', '| 规章 |', '| 行政强制 | 0 |'],
  ],
  [
    'a heading ends a table',
    '行政许可\t12\n行政处罚\t13\n三、收到和处理政府信息公开申请情况\n甲\t1\n乙\t2',
    ['| 行政许可 | 12 |', '| 行政处罚 | 13 |', '三、收到和处理政府信息公开申请情况', '| 甲 | 1 |', '| 乙 | 2 |'],
  ],
  [
    'prose behind a tab is prose',
    '\t2024年，我镇主动公开政府信息一百二十条，其中网站公开一百条。',
    ['2024年,我镇主动公开政府信息一百二十条,其中网站公开一百条。'],
  ],
  [
    'tabs that indent lines or stand behind their ordinals part no cells',
    '\t二、\t公开情况\n\t今年没有人来申请。\n\t（一）\t本镇公开消息12条，都在网上。',
    ['二、公开情况', '今年没有人来申请。', '(一)本镇公开消息12条,都在网上。'],
  ],
  ['prose with one tab is prose', '公开\t信息12条。', ['公开信息12条。']],
  [
    'pipe rows lose outer pipes and the delimiter row',
    '| 行 | 一 |\n|---|:-:|\n| 甲 | 1 |\n| 乙 |  |',
    ['| 行 | 一 |', '| 甲 | 1 |', '| 乙 |  |'],
  ],
  ['outer pipes may be missing', '行 | 一 | 二\n--- | --- | ---\n甲 | 1 | 2', ['| 行 | 一 | 二 |', '| 甲 | 1 | 2 |']],
  [
    'an escaped pipe is no separator, a break folds',
    '| 甲\\|乙 | 结果<br>维持 |\n| 丙 | **3** |',
    ['| 甲|乙 | 结果维持 |', '| 丙 | 3 |'],
  ],
  [
    'a table cut by a page is one table',
    '| 甲 | 1 |\n|---|---|\n\n|  |  |\n|---|---|\n| 乙 | 2 |',
    ['| 甲 | 1 |', '|  |  |', '| 乙 | 2 |'],
  ],
  ['drawn lines part cells', '┌──┬──┐\n│甲│1│\n├──┼──┤\n│乙│2│\n└──┴──┘', ['| 甲 | 1 |', '| 乙 | 2 |']],
  ['a lone pipe is prose', '首页 | 政务公开', ['首页|政务公开']],
  [
    'an HTML table amid the text',
    '前文<table><tr><td>行政许可</td><td>&nbsp;12</td></tr></table>后文',
    ['前文', '| 行政许可 | 12 |', '后文'],
  ],
])('%s', (_, input, expected) => check(input, expected));

test.each([
  ['共计⟦2711⟧条', '2711'],
  ['共计⟦**27**11⟧条', '2711'],
  ['共计⟦２７ １１⟧条', '27 11'],
  ['公开⟦1,2\u200b34⟧条', '1,234'],
  ['主动\r\n\r\n公开政府信息、政策文件、机构职能、财政信息，共⟦108⟧条', '108'],
])('%s keeps the way back to the source', (marked, words) => {
  const [before = '', raw = '', after = ''] = marked.split(/[⟦⟧]/u);
  const { value } = readReportText('a.md', before + raw + after);
  const block = value?.blocks.find((one) => one.kind !== 'table' && one.mended.text.includes(words));
  if (block === undefined || block.kind === 'table') throw new Error(`no block holds ${words}`);
  const from = block.mended.text.indexOf(words);
  expect(sourceSpan(block.mended, from, from + words.length)).toEqual({
    start: before.length + (raw.startsWith('**') ? 2 : 0),
    end: before.length + raw.length,
  });
});

test('cell spans are the trimmed content; an empty cell is an empty span', () => {
  const text = '| 甲  |  | **3** |\n| 乙 | 1 | 2 |';
  const table = readReportText('a.md', text).value?.blocks[0];
  if (table?.kind !== 'table') throw new Error('no table');
  const raws = table.rows.map((row) => row.cells.map(({ span }) => text.slice(span.start, span.end)));
  expect(raws).toEqual([
    ['甲', '', '**3**'],
    ['乙', '1', '2'],
  ]);
});
