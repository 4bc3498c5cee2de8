/**
 * Prints a synthetic report with known counts in a given layout, and says what a reader must find in every cell.
 * For tests, accuracy and benchmarks only; such a report never reaches the published site.
 */
import { cutPages } from './cut-pages.ts';
import { tableFourGrid, tableThreeGrid, tableTwoGrid, type CellText, type GridRow } from './form-grids.ts';
import { printHtmlTable } from './print-html-table.ts';
import { printTable, type Segment, type TextLayout } from './print-tables.ts';
import type { Counts } from './random-counts.ts';
import type { Random } from './seeded-random.ts';

export type Layout = TextLayout | 'html';
export const LAYOUTS: readonly Layout[] = [
  'tabs',
  'pipes',
  'loosePipes',
  'cellPerLine',
  'barredCells',
  'html',
  'pdfText',
];

/** How zeros are printed: as 0, or as one of the marks that mean blank. */
export type Blanks = 'none' | 'marks' | 'empty';

export interface PrintOptions {
  readonly edition: '2021' | '2019';
  readonly layout: Layout;
  readonly blanks: Blanks;
  readonly wideDigits: boolean;
  readonly separators: boolean;
  readonly variants: boolean;
  readonly pageBreak: boolean;
  readonly agency: string;
  readonly year: number;
}

export interface ExpectedCell {
  readonly value: number | null;
  readonly state: 'exact' | 'blank';
}

export interface PrintedReport {
  readonly file: string;
  readonly text: string;
  /** One entry for every cell that the form asks for. */
  readonly expected: ReadonlyMap<string, ExpectedCell>;
}

/** `counts` hold every metric of the edition's tables. */
export function printReport(counts: Counts, options: PrintOptions, random: Random): PrintedReport {
  const expected = new Map<string, ExpectedCell>();
  const text: CellText = (metric) => printCell(metric, counts.get(metric) as number, options, random, expected);
  const three = tableThreeGrid(options.edition, text, (row) =>
    options.variants && row.variant !== null && random.chance(0.5) ? row.variant : row.label,
  );
  const grids: readonly (readonly Segment[])[] = [
    [tableTwoGrid(options.edition, text)],
    options.pageBreak ? cutPages(three, random) : [three],
    [tableFourGrid(text)],
  ];
  const tables = grids.map((segments) => printSegments(segments, options, random)) as [string, string, string];
  const html = options.layout === 'html';
  return {
    file: `printed.${html ? 'html' : options.layout === 'pipes' ? 'md' : 'txt'}`,
    text: html ? page(options, tables) : plain(options, tables),
    expected,
  };
}

function printSegments(segments: readonly (readonly GridRow[])[], options: PrintOptions, random: Random): string {
  if (options.layout === 'html') return printHtmlTable(segments, random);
  return printTable(segments, options.layout, random, options.blanks === 'empty');
}

function printCell(
  metric: string,
  value: number,
  options: PrintOptions,
  random: Random,
  expected: Map<string, ExpectedCell>,
): string {
  if (value === 0 && options.blanks !== 'none' && random.chance(0.5)) {
    expected.set(metric, { value: null, state: 'blank' });
    return options.blanks === 'empty' ? '' : random.pick(['/', '-', '—', '无']);
  }
  expected.set(metric, { value, state: 'exact' });
  const sign = metric.endsWith('.itemsChange') && value > 0 && random.chance(0.5) ? '+' : '';
  const digits = options.separators && value >= 1000 ? grouped(value) : String(value);
  return options.wideDigits ? wide(sign + digits) : sign + digits;
}

function grouped(value: number): string {
  const [whole, fraction] = String(value).split('.') as [string, string?];
  const marked = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return fraction === undefined ? marked : `${marked}.${fraction}`;
}

function wide(text: string): string {
  return text.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

const SECTIONS = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
] as const;

function title(options: PrintOptions): string {
  return `${options.agency}${options.year}年政府信息公开工作年度报告`;
}

/** Prose with figures that no cell may take over. */
function prose(options: PrintOptions): readonly [string, string, string] {
  return [
    `${options.year}年，本机关办理群众来信17件，培训3次，联系电话：0951-8011419。`,
    `主要问题有2个方面，${options.year + 1}年计划开展培训4次。`,
    `本年度无其他事项。联系地址：解放路25号。`,
  ];
}

function plain(options: PrintOptions, tables: readonly [string, string, string]): string {
  const [overview, problems, other] = prose(options);
  const parts = [
    title(options),
    SECTIONS[0],
    overview,
    SECTIONS[1],
    tables[0],
    SECTIONS[2],
    tables[1],
    SECTIONS[3],
    tables[2],
  ];
  return `${[...parts, SECTIONS[4], problems, SECTIONS[5], other].join('\n\n')}\n`;
}

function page(options: PrintOptions, tables: readonly [string, string, string]): string {
  const [overview, problems, other] = prose(options);
  const body = [
    `<h1>${title(options)}</h1>`,
    ...[SECTIONS[0], overview, SECTIONS[1]].map((text) => `<p>${text}</p>`),
    tables[0],
    `<p><strong>${SECTIONS[2]}</strong></p>`,
    tables[1],
    `<p>${SECTIONS[3]}</p>`,
    tables[2],
    ...[SECTIONS[4], problems, SECTIONS[5], other].map((text) => `<p>${text}</p>`),
  ].join('\n');
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title(options)}</title></head><body>
<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/a">政务公开</a></li><li>12345</li></ul></div>
<div class="article">${body}</div><div class="footer">访问量：128374 版权所有</div></body></html>\n`;
}
