/** PDF pages set as a word processor sets them: the tables come back as rows, the prose as paragraphs. */
import { expect, test } from 'vitest';
import type { PdfCell } from '../../../../scripts/printer/layout-pdf.ts';
import { layoutPdf } from '../../../../scripts/printer/layout-pdf.ts';
import { writePdf } from '../../../../scripts/printer/write-pdf.ts';
import { readReport } from '../read-report.ts';

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
