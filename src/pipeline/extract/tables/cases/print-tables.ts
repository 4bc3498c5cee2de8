/**
 * A small printer for the tests of the table readers: takes the figures of a form and pours them into one of the layouts
 * in which reports come. Knows the form's data, but nothing of the code that reads it.
 */
import type { Edition } from '../../../../domain/report.ts';
import { APPLICANTS } from '../../../../forms/applicants.ts';
import { EDITIONS } from '../../../../forms/editions.ts';
import { TABLE_FOUR } from '../../../../forms/table-four.ts';

/** What each cell shows, by metric. */
export type Shown = (metric: string) => string;

interface PrintedRow {
  /** Group and row label, '' where a merged cell leaves one empty. */
  readonly labels: readonly string[];
  readonly values: readonly string[];
}

export interface PrintedTables {
  readonly two: readonly PrintedRow[];
  readonly three: readonly PrintedRow[];
  readonly four: readonly string[];
}

const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const PROSE = '本机关全年公开信息 156 条，办理留言 23 件，均按时办结。';

export function printTables(edition: Edition, shown: Shown): PrintedTables {
  return { two: tableTwo(edition, shown), three: tableThree(edition, shown), four: TABLE_FOUR.map(shown) };
}

function tableTwo(edition: Edition, shown: Shown): readonly PrintedRow[] {
  const rows: PrintedRow[] = [];
  let article = '';
  for (const row of EDITIONS[edition].tableTwo) {
    if (row.article !== article) {
      rows.push({ labels: [row.article], values: [] });
      rows.push({ labels: ['信息内容', ...row.columns.map((column) => column.label)], values: [] });
    }
    article = row.article;
    rows.push({ labels: [row.label], values: row.columns.map((column) => shown(column.metric)) });
  }
  return rows;
}

function tableThree(edition: Edition, shown: Shown): readonly PrintedRow[] {
  let parent: string | null = null;
  return EDITIONS[edition].tableThreeRows.map((row) => {
    const group = row.parent !== parent && row.parent !== null ? row.parent : '';
    parent = row.parent;
    const mark = row.ordinal.startsWith('(') || row.ordinal === '' ? '' : row.parent === null ? '、' : '.';
    const labels = row.parent === null ? [] : [group];
    const values = APPLICANTS.map((applicant) => shown(`applications.${row.id}.${applicant.id}`));
    return { labels: [...labels, `${row.ordinal}${mark}${row.label}`], values };
  });
}

export type Layout = (tables: PrintedTables) => string;

export const LAYOUTS: Readonly<Record<string, Layout>> = {
  'tabs with one column of labels': (tables) => grid(tables, '\t', 1),
  'tabs with three columns of labels': (tables) => grid(tables, '\t', 3),
  pipes: (tables) => grid(tables, '|', 2),
  'pipes cut by a page': (tables) => grid(tables, '|', 2, 11),
  'one cell per line': (tables) =>
    report(lines(tables.two), `${HEADER}\n${lines(tables.three)}`, `${DISPUTES}\n${tables.four.join('\n')}`),
  'text with spaces': (tables) => spaced(tables, (label, values) => [`${label} ${values}`]),
  'text with the label above': (tables) => spaced(tables, (label, values) => [label, values]),
  'text with the label below': (tables) => spaced(tables, (label, values) => [values, label]),
  'text with the label around': (tables) =>
    spaced(tables, (label, values) => {
      const middle = Math.ceil(label.length / 2);
      return label.length < 8 ? [`${label} ${values}`] : [label.slice(0, middle), values, label.slice(middle)];
    }),
};

const HEADER = [
  '申请人情况',
  '自然人',
  '法人或其他组织',
  '商业企业',
  '科研机构',
  '社会公益组织',
  '法律服务机构',
  '其他',
  '总计',
].join('\n');
const DISPUTES = ['行政复议', '行政诉讼', '未经复议直接起诉', '复议后起诉', ...RESULTS, ...RESULTS, ...RESULTS].join(
  '\n',
);

function report(two: string, three: string, four: string): string {
  return [
    '某县某镇年度政府信息公开工作年度报告',
    '一、总体情况',
    PROSE,
    '二、主动公开政府信息情况',
    two,
    '三、收到和处理政府信息公开申请情况',
    three,
    '四、政府信息公开行政复议、行政诉讼情况',
    four,
    '五、存在的主要问题及改进情况',
    PROSE,
    '六、其他需要报告的事项',
    '本年度没有收取信息处理费。邮编 750100',
  ].join('\n\n');
}

function lines(rows: readonly PrintedRow[]): string {
  return rows.flatMap(({ labels, values }) => [...labels.filter((label) => label !== ''), ...values]).join('\n');
}

function spaced(
  { two, three, four }: PrintedTables,
  row: (label: string, values: string) => readonly string[],
): string {
  const above = ({ labels }: PrintedRow): readonly string[] => labels.slice(0, -1).filter((label) => label !== '');
  const rows = three.flatMap((each) => [...above(each), ...row(each.labels.at(-1) as string, each.values.join(' '))]);
  const plain = two.map(({ labels, values }) => [...labels, ...values].join(' '));
  return report(
    plain.join('\n'),
    [HEADER, ...rows].join('\n'),
    [DISPUTES, four.slice(0, 8).join(' '), four.slice(8).join(' ')].join('\n'),
  );
}

function grid({ two, three, four }: PrintedTables, separator: '\t' | '|', labels: number, cut = 0): string {
  const line = (cells: readonly string[]): string =>
    separator === '\t' ? cells.join('\t') : `| ${cells.join(' | ')} |`;
  const wide = (cells: readonly string[], width: number): readonly string[] => [
    ...cells,
    ...new Array<string>(Math.max(0, width - cells.length)).fill(''),
  ];
  const lead = (row: PrintedRow): readonly string[] => wide(labels === 1 ? row.labels.slice(-1) : row.labels, labels);
  const rows = three.map((row) => line([...lead(row), ...row.values]));
  const header = [
    line(wide([...wide(['申请人情况'], labels), '自然人', '法人或其他组织'], labels + 7)),
    line([...wide([], labels), '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计']),
  ];
  if (cut > 0) rows.splice(cut, 0, '', '- 4 -', '', ...header);
  const blocks = line(wide(['行政复议', '', '', '', '', '未经复议直接起诉', '', '', '', '', '复议后起诉'], 15));
  return report(
    two.map((row) => line(wide([...row.labels, ...row.values], 4))).join('\n'),
    [...header, ...rows].join('\n'),
    [blocks, line([...RESULTS, ...RESULTS, ...RESULTS]), line(four)].join('\n'),
  );
}
