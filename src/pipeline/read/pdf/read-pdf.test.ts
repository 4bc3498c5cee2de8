/** PDF pages set as a word processor sets them: the tables come back as rows, the prose as paragraphs. */
import { expect, test } from 'vitest';
import type { PdfCell } from '../../../../scripts/printer/layout-pdf.ts';
import { layoutPdf } from '../../../../scripts/printer/layout-pdf.ts';
import { writePdf, type PlacedWords } from '../../../../scripts/printer/write-pdf.ts';
import { readReport } from '../read-report.ts';
import { cutAtRulings } from './cut-words.ts';
import { isGarbled } from './garbled-text.ts';

const cell = (text: string, columnSpan = 1, rowSpan = 1): PdfCell => ({ text, columnSpan, rowSpan });
const values = (...counts: readonly string[]): PdfCell[] => counts.map((count) => cell(count));

async function textOf(pages: ReturnType<typeof layoutPdf>): Promise<readonly string[]> {
  const { value } = await readReport({ file: 'a.pdf', bytes: writePdf(pages) });
  return (value?.source.text ?? '').trimEnd().split('\n');
}

test('wrapped lines run on, headings and page numbers stand alone', async () => {
  const prose =
    '2024年，我镇通过政府门户网站主动公开政府信息1,234条，其中机构职能12条、财政预决算2条、重点领域200余条。';
  const pages = layoutPdf([
    { kind: 'paragraph', text: '某镇年度报告', centred: true },
    { kind: 'paragraph', text: '一、总体情况' },
    { kind: 'paragraph', text: prose },
  ]);
  expect(await textOf(pages)).toEqual(['某镇年度报告', '一、总体情况', prose, '- 1 -']);
});

test('a table with few columns keeps a blank cell under its header', async () => {
  const rows = [
    values('信息内容', '本年制发件数', '本年废止件数', '现行有效件数'),
    values('规章', '0', '', '5'),
    values('行政规范性文件', '3', '1', '36'),
    [cell('信息内容'), cell('本年处理决定数量', 3)],
    [cell('行政许可'), cell('12', 3)],
  ];
  expect(await textOf(layoutPdf([{ kind: 'table', widths: [120, 110, 110, 110], rows }]))).toEqual([
    '信息内容\t本年制发件数\t本年废止件数\t现行有效件数',
    '规章\t0\t\t5',
    '行政规范性文件\t3\t1\t36',
    '信息内容\t本年处理决定数量',
    '行政许可\t12',
    '- 1 -',
  ]);
});

test('heads of a table without lines that stand close together are columns of their own', async () => {
  const words = [
    { x: 80, y: 700, text: '信息内容', size: 10.5 },
    { x: 150, y: 700, text: '本年制发件数 本年废止件数 现行有效件数', size: 10.5 },
    { x: 92, y: 675, text: '规章', size: 10.5 },
    ...[176, 244, 312].map((x, i) => ({ x, y: 675, text: String(i), size: 10.5 })),
    { x: 76, y: 650, text: '行政规范性文件', size: 10.5 },
    ...[176, 312].map((x) => ({ x, y: 650, text: '7', size: 10.5 })),
  ];
  expect(await textOf([{ words }])).toEqual([
    '信息内容\t本年制发件数\t本年废止件数\t现行有效件数',
    '规章\t0\t1\t2',
    '行政规范性文件\t7\t\t7',
  ]);
});

test('large words at one place of several pages are marks of the water', async () => {
  const page = (text: string): { words: { x: number; y: number; text: string; size?: number }[] } => ({
    words: [
      { x: 72, y: 700, text },
      { x: 120, y: 694, text: '内部资料 2025', size: 40 },
    ],
  });
  expect(await textOf([page('全年主动公开政府信息共8条。'), page('全年办理政府信息公开申请5件。')])).toEqual([
    '全年主动公开政府信息共8条。',
    '全年办理政府信息公开申请5件。',
  ]);
});

test('labels of several lines, group labels at their middle and blank cells find their rows', async () => {
  const rows = [
    [cell('一、本年新收政府信息公开申请数量', 3), ...values('8', '0', '0', '0', '0', '0', '8')],
    [cell('三、本年度办理结果', 1, 6), cell('（一）予以公开', 2), ...values('1', '0', '', '0', '0', '0', '1')],
    [cell('（二）部分公开（区分处理的，只计这一情形，不计其他情形）', 2), ...values('7', '0', '0', '0', '0', '0', '7')],
    [cell('（三）不予公开', 1, 3), cell('1.属于国家秘密'), ...values('0', '0', '0', '0', '0', '0', '0')],
    [cell('2.其他法律行政法规禁止公开'), ...values('12', '3', '/', '0', '0', '0', '15')],
    [cell('3.危及“三安全一稳定”'), ...values('1', '2', '3', '4', '5', '6', '21')],
    [cell('（七）总计', 2), ...values('9', '0', '0', '0', '0', '0', '9')],
  ];
  const widths = [45, 55, 110, 35, 35, 35, 35, 35, 35, 35];
  expect(await textOf(layoutPdf([{ kind: 'table', widths, rows }]))).toEqual([
    '一、本年新收政府信息公开申请数量\t8\t0\t0\t0\t0\t0\t8',
    '三、本年度办理结果\t（一）予以公开\t1\t0\t\t0\t0\t0\t1',
    '（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t7\t0\t0\t0\t0\t0\t7',
    '（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0',
    '2.其他法律行政法规禁止公开\t12\t3\t/\t0\t0\t0\t15',
    '3.危及“三安全一稳定”\t1\t2\t3\t4\t5\t6\t21',
    '（七）总计\t9\t0\t0\t0\t0\t0\t9',
    '- 1 -',
  ]);
});

test('fifteen values over headers of two lines', async () => {
  const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  const rows = [
    [cell('行政复议', 5), cell('行政诉讼', 10)],
    values(...results, ...results, ...results),
    values(...Array.from({ length: 15 }, (_, i) => (i === 7 ? '' : String(i)))),
  ];
  const lines = await textOf(layoutPdf([{ kind: 'table', widths: Array<number>(15).fill(30), rows }]));
  expect(lines).toContain([...results, ...results, ...results].join('\t'));
  expect(
    lines.some((line) => line.startsWith('0\t1\t2\t3\t4\t5\t6\t') && line.endsWith('\t8\t9\t10\t11\t12\t13\t14')),
  ).toBe(true);
});

/** The pages with every value moved down by up to most of a line, as pages printed from HTML have them. */
function uneven(pages: ReturnType<typeof layoutPdf>, most: number): ReturnType<typeof layoutPdf> {
  return pages.map((page) => ({
    ...page,
    words: page.words.map((word, i) =>
      /^\d+$/u.test(word.text) ? { ...word, y: word.y - (most * (i % 4)) / 3 } : word,
    ),
  }));
}

const UNEVEN_ROWS = [
  [cell('⼀、本年新收政府信息公开申请数量'), ...values('8', '', '20', '0', '0', '0', '28')],
  [cell('（⼆）部分公开（区分处理的，只计这⼀情形，不计其他情形）'), ...values('7', '0', '3', '0', '0', '0', '10')],
  [cell('4.保护第三⽅合法权益'), ...values('1', '2', '3', '4', '5', '6', '21')],
];
const UNEVEN_TEXT = [
  '一、本年新收政府信息公开申请数量\t8\t\t20\t0\t0\t0\t28',
  '（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t7\t0\t3\t0\t0\t0\t10',
  '4.保护第三方合法权益\t1\t2\t3\t4\t5\t6\t21',
  '- 1 -',
];
const UNEVEN_WIDTHS = [170, 40, 40, 40, 40, 40, 40, 40];

test('values at different heights stay in the row that the lines around them make', async () => {
  const pages = layoutPdf([{ kind: 'table', widths: UNEVEN_WIDTHS, rows: UNEVEN_ROWS }]);
  expect(await textOf(uneven(pages, 3))).toEqual(UNEVEN_TEXT);
});

test('values at different heights find their row without lines', async () => {
  const pages = layoutPdf([{ kind: 'table', widths: UNEVEN_WIDTHS, rows: UNEVEN_ROWS }]);
  const bare = uneven(pages, 7).map(({ words }) => ({ words }));
  expect(await textOf(bare)).toEqual(UNEVEN_TEXT);
});

test('numbers of narrow cells that pdf.js joins are cut at the line between them', () => {
  const word = { text: '1510 9033', left: 100, right: 145, base: 50, size: 10 };
  const parts = cutAtRulings(word, [{ at: 122.5, from: 30, to: 60 }]);
  expect(parts.map(({ text }) => text)).toEqual(['1510', '9033']);
});

test('a page without words is no report', async () => {
  const { value, diagnostics } = await readReport({ file: 'a.pdf', bytes: writePdf([{ words: [] }]) });
  expect([value, diagnostics.map(({ code }) => code)]).toEqual([null, ['text-absent']]);
});

/** Pages of the usual form of table three without lines, as an editor who dislikes borders prints it. */
const BARE_HEAD = [
  [cell('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 1, 2), cell('申请人情况', 3)],
  values('自然人', '商业企业', '总计'),
];

async function bareTextOf(rows: readonly PdfCell[][], widths: readonly number[]): Promise<readonly string[]> {
  return textOf(layoutPdf([{ kind: 'table', widths, rows }]).map(({ words }) => ({ words })));
}

test('without lines a blank column is seen under its head', async () => {
  const rows = [
    ...BARE_HEAD,
    [cell('一、本年新收政府信息公开申请数量'), ...values('12', '', '12')],
    [cell('二、上年结转政府信息公开申请数量'), ...values('0', '', '0')],
  ];
  const lines = await bareTextOf(rows, [180, 60, 60, 60]);
  expect(lines).toContain('一、本年新收政府信息公开申请数量\t12\t\t12');
  expect(lines).toContain('二、上年结转政府信息公开申请数量\t0\t\t0');
});

test('without lines a number of two lines is one number', async () => {
  const rows = [
    ...BARE_HEAD,
    [cell('一、本年新收政府信息公开申请数量'), ...values('1234567', '2', '1234569')],
    [cell('二、上年结转政府信息公开申请数量'), ...values('3', '4', '7')],
  ];
  const lines = await bareTextOf(rows, [180, 30, 60, 60]);
  expect(lines).toContain('一、本年新收政府信息公开申请数量\t1234567\t2\t1234569');
  expect(lines).toContain('二、上年结转政府信息公开申请数量\t3\t4\t7');
});

test('without lines values beside no label make a row of their own, and nothing is shifted', async () => {
  const rows = [
    ...BARE_HEAD,
    [cell('一、本年新收政府信息公开申请数量'), ...values('1', '2', '3')],
    [cell(''), ...values('4', '5', '9')],
    [cell('二、上年结转政府信息公开申请数量'), ...values('6', '7', '13')],
  ];
  expect((await bareTextOf(rows, [220, 60, 60, 60])).slice(-4, -1)).toEqual([
    '一、本年新收政府信息公开申请数量\t1\t2\t3',
    '4\t5\t9',
    '二、上年结转政府信息公开申请数量\t6\t7\t13',
  ]);
});

const LONG_PROSE = '2024年，本机关通过政府网站公开信息120条，其中机构职能12条。'.repeat(4);

test.each([
  ['down', [0, -1, 1, 0, -200, 842]],
  ['up', [0, 1, -1, 0, 842, 0]],
  ['upside down', [-1, 0, 0, -1, 595, 842]],
] as const)('a page whose words run %s is turned', async (_, [a, b, c, d, e, f]) => {
  const pages = layoutPdf([{ kind: 'paragraph', text: '一、总体情况' }]);
  const file = new TextDecoder('latin1').decode(writePdf(pages));
  const turned = file.replaceAll(/1 0 0 1 (\S+) (\S+) Tm/gu, (_all, x: string, y: string) => {
    const [px, py] = [Number(x), Number(y)];
    return `${String(a)} ${String(b)} ${String(c)} ${String(d)} ${String(a * px + c * py + e)} ${String(b * px + d * py + f)} Tm`;
  });
  const { value } = await readReport({ file: 'a.pdf', bytes: new TextEncoder().encode(turned) });
  expect(value?.source.text.split('\n')[0]).toBe('一、总体情况');
});

test('a file locked by a password is said to be', async () => {
  const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> /P -4 >> /ID [<00> <00>]`;
  const file = new TextDecoder('latin1').decode(writePdf(layoutPdf([{ kind: 'paragraph', text: '一' }])));
  const bytes = new TextEncoder().encode(file.replace('/Root 1 0 R', `/Root 1 0 R ${lock}`));
  const { value, diagnostics } = await readReport({ file: 'a.pdf', bytes });
  expect([value, diagnostics.map(({ code }) => code)]).toEqual([null, ['file-locked']]);
});

test.each([
  ['glyph numbers taken for characters', '╦姁䄸⹎娾載鸐Ⱳ◛㚝䇥䶿䈮⟖䕮⪙䋾䄑✅䇥䈾䥅'.repeat(6), true],
  ['glyph numbers taken for ASCII', '!"#$%&\'( )*+,-. /0123 456789 :;<=> ?@ABC '.repeat(6), true],
  ['a report', LONG_PROSE, false],
  ['a page of English', 'The office published 120 items on its website during the year. '.repeat(4), false],
  ['a short text', '䄸⹎', false],
])('signs without meaning: %s', (_, text, garbled) => {
  expect(isGarbled(text)).toBe(garbled);
});

test('words that text recognition laid behind a picture are lines, none of them parted into cells', async () => {
  const row = (y: number, label: string, counts: string, unseen: boolean): readonly PlacedWords[] => [
    { x: 80, y, text: label, size: 10.5, unseen },
    ...counts.split(' ').map((text, i) => ({ x: 250 + 40 * i, y, text, size: 10.5, unseen })),
  ];
  const words = (unseen: boolean): readonly PlacedWords[] => [
    ...row(700, '（一）予以公开', '9 1 0 0 0 0 10', unseen),
    ...row(680, '（二）部分公开', '6 0 0 0 0 0 6', unseen),
    ...row(660, '1.属于国家秘密', '2 0 0 1 0 0 3', unseen),
  ];
  expect(await textOf([{ words: words(true) }])).toEqual([
    '（一）予以公开 9 1 0 0 0 0 10',
    '（二）部分公开 6 0 0 0 0 0 6',
    '1.属于国家秘密 2 0 0 1 0 0 3',
  ]);
  expect((await textOf([{ words: words(false) }]))[2]).toBe('1.属于国家秘密\t2\t0\t0\t1\t0\t0\t3');
});
