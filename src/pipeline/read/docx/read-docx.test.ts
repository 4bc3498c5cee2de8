/** Word documents as editors leave them: automatic numbers, tracked changes, merged cells, tables in tables. */
import { expect, test } from 'vitest';
import { zipDocx } from '../../../../scripts/printer/write-docx.ts';
import { readReport } from '../read-report.ts';
import { formatNumber } from './number-format.ts';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const numbered = (text: string, list: string, level = 0): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(text)}</w:p>`;
const styled = (text: string, style: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(text)}</w:p>`;
const plain = (text: string): string => `<w:p>${run(text)}</w:p>`;

const level = (index: number, format: string, pattern: string, start = 1): string =>
  `<w:lvl w:ilvl="${String(index)}"><w:start w:val="${String(start)}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;

const NUMBERING = `<w:numbering ${NAMESPACE}>
<w:abstractNum w:abstractNumId="1">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum>
<w:abstractNum w:abstractNumId="2">${level(0, 'bullet', '·')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="2"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
</w:numbering>`;
const STYLES = `<w:styles ${NAMESPACE}>
<w:style w:type="paragraph" w:styleId="Chapter"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Own"><w:basedOn w:val="Chapter"/></w:style>
</w:styles>`;

async function textOf(body: string): Promise<readonly string[]> {
  const document = `<w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`;
  const bytes = zipDocx(document, { 'word/numbering.xml': NUMBERING, 'word/styles.xml': STYLES });
  const { value } = await readReport({ file: 'a.docx', bytes });
  return (value?.source.text ?? '').split('\n').filter((line) => line !== '');
}

test('numbers that Word sets by itself stand in front of their words', async () => {
  const body = [
    numbered('总体情况', '1'),
    numbered('主动公开', '1', 1),
    numbered('依申请公开', '1', 1),
    numbered('主动公开政府信息情况', '1'),
    numbered('规章', '1', 1),
    plain('正文'),
  ].join('');
  expect(await textOf(body)).toEqual([
    '一、总体情况',
    '（一）主动公开',
    '（二）依申请公开',
    '二、主动公开政府信息情况',
    '（一）规章',
    '正文',
  ]);
});

test('styles number their paragraphs and those of styles built on them; bullets are no numbers', async () => {
  const body = styled('总体情况', 'Chapter') + styled('主动公开政府信息情况', 'Own') + numbered('一项', '2');
  expect(await textOf(body)).toEqual(['一、总体情况', '二、主动公开政府信息情况', '一项']);
});

test('a list that starts anew does so once', async () => {
  const body = [numbered('甲', '1', 2), numbered('乙', '1', 2), numbered('丙', '3', 2), numbered('丁', '3', 2)].join(
    '',
  );
  expect(await textOf(body)).toEqual(['1.甲', '2.乙', '1.丙', '2.丁']);
});

test('numbers of old properties and list 0 are none', async () => {
  const changed = `<w:p><w:pPr><w:pPrChange><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange></w:pPr>${run('正文')}</w:p>`;
  expect(await textOf(changed + numbered('不编号', '0'))).toEqual(['正文', '不编号']);
});

test('deleted words are gone, inserted ones stay', async () => {
  const body = `<w:p>${run('公开信息')}<w:del><w:r><w:delText>99</w:delText></w:r></w:del><w:ins>${run('120')}</w:ins>${run('条')}</w:p>`;
  expect(await textOf(body)).toEqual(['公开信息120条']);
});

test('merged cells keep their columns, numbered labels their numbers', async () => {
  const cell = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
  const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
  const table = `<w:tbl>${row(
    cell(plain('（三）不予公开'), '<w:vMerge w:val="restart"/>'),
    cell(numbered('属于国家秘密', '1', 2)),
    cell(plain('3')),
  )}${row(cell(plain(''), '<w:vMerge/>'), cell(numbered('其他法律行政法规禁止公开', '1', 2)), cell(plain('')))}${row(
    cell(plain('（七）总计'), '<w:gridSpan w:val="2"/>'),
    cell(plain('3')),
  )}</w:tbl>`;
  expect(await textOf(table)).toEqual([
    '（三）不予公开\t1.属于国家秘密\t3',
    '\t2.其他法律行政法规禁止公开\t',
    '（七）总计\t\t3',
  ]);
});

test('words in a text box are read', async () => {
  const box = `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${plain('框中的话')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
  expect(await textOf(plain('前') + box + plain('后'))).toContain('框中的话');
});

test.each([
  [10, 'chineseCounting', '十'],
  [11, 'chineseCountingThousand', '十一'],
  [20, 'taiwaneseCounting', '二十'],
  [21, 'japaneseCounting', '二十一'],
  [3, 'decimalEnclosedCircleChinese', '③'],
  [12, 'decimalFullWidth', '１２'],
  [4, 'upperRoman', 'IV'],
  [27, 'lowerLetter', 'aa'],
  [2, 'ideographTraditional', '乙'],
  // Definitions may say anything: no number is one of these.
  [-100, 'upperLetter', ''],
  [Number.NaN, 'lowerRoman', ''],
  [-9300, 'decimalEnclosedCircle', '-9300'],
])('%d as %s', (number, format, text) => {
  expect(formatNumber(number, format)).toBe(text);
});

test.each([
  ['elements nested without end', '<w:p><w:r>'.repeat(400)],
  ['several roots', `</w:body></w:document><w:document ${NAMESPACE}><w:body>`],
  ['attributes without end', `<w:p ${Array.from({ length: 2000 }, (_, i) => `a${String(i)}="1"`).join(' ')}/>`],
])('%s: refused before a parser takes the square of them', async (_, body) => {
  const bytes = zipDocx(`<w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`);
  const { value, diagnostics } = await readReport({ file: 'a.docx', bytes });
  expect([value, diagnostics.map(({ code }) => code)]).toEqual([null, ['file-unreadable']]);
  expect(diagnostics[0]?.message).toContain('without end, expected a Word document');
});

test('words that are struck through are withdrawn', async () => {
  const body = `<w:p>${run('公开信息')}<w:r><w:rPr><w:strike/></w:rPr><w:t>35</w:t></w:r>${run('53条。')}</w:p>`;
  expect(await textOf(body)).toEqual(['公开信息53条。']);
});

test('words that Word hides are left out, those behind a hidden mark of a paragraph are not', async () => {
  const hidden = (property: string, text: string): string => `<w:r><w:rPr>${property}</w:rPr><w:t>${text}</w:t></w:r>`;
  const body = [
    `<w:p>${run('公开信息')}${hidden('<w:b/><w:vanish/>', '7')}${run('53条')}</w:p>`,
    `<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run('受理8件')}${hidden('<w:vanish w:val="0"/>', '，办结8件')}</w:p>`,
  ];
  expect(await textOf(body.join(''))).toEqual(['公开信息53条', '受理8件，办结8件']);
});

test('the result of a field, and words bound to data, stand where they are printed', async () => {
  const field = (content: string): string => `<w:fldSimple w:instr=" =SUM(LEFT) ">${content}</w:fldSimple>`;
  const data = `<w:customXml w:element="sum"><w:customXmlPr/>${run('53')}</w:customXml>`;
  expect(await textOf(`<w:p>${run('公开信息')}${data}${run('条，受理')}${field(run('8'))}${run('件')}</w:p>`)).toEqual([
    '公开信息53条，受理8件',
  ]);
});

test('a table of one cell within a table is a frame around its value', async () => {
  const cell = (content: string): string => `<w:tc>${content}</w:tc>`;
  const table = (rows: readonly string[]): string =>
    `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
  const rows = ['规章', '行政许可', '行政处罚', '行政强制'].map((label, i) => {
    const framed = table([cell(plain(String(i + 3)))]) + '<w:p/>';
    return cell(plain(label)) + cell(i % 2 === 0 ? framed : plain(String(i + 3)));
  });
  expect(await textOf(table(rows))).toEqual(['规章\t3', '行政许可\t4', '行政处罚\t5', '行政强制\t6']);
});
