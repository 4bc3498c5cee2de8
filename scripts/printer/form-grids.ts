/** The three tables of the form as grids of cells with spans, before any layout: what an agency's editor has on screen. */
import {
  PRINTED_APPLICANTS,
  PRINTED_RESULTS,
  PRINTED_TABLE_TWO,
  DISPUTE_IDS,
  RESULT_IDS,
  type PrintedRow,
} from './form-labels.ts';

export interface GridCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
  /** Metric of a value cell, null for labels. */
  readonly metric: string | null;
}

export interface GridRow {
  readonly cells: readonly GridCell[];
  /** Header rows are repeated on a new page. */
  readonly header: boolean;
  /** Row id for table three; '' elsewhere. */
  readonly id: string;
}

/** Text of a value cell for a metric. */
export type CellText = (metric: string) => string;

const label = (text: string, columns = 1, rows = 1): GridCell => ({ text, columns, rows, metric: null });
const value = (metric: string, text: CellText, columns = 1): GridCell => ({
  text: text(metric),
  columns,
  rows: 1,
  metric,
});
const head = (cells: readonly GridCell[]): GridRow => ({ cells, header: true, id: '' });

/** Rows that are left out, by id (table three) or label (table two). */
export type Absent = ReadonlySet<string>;

export function tableTwoGrid(edition: '2021' | '2019', text: CellText, absent: Absent): readonly GridRow[] {
  const blocks = PRINTED_TABLE_TWO[edition]
    .map((block) => ({ ...block, rows: block.rows.filter((row) => !absent.has(row.label)) }))
    .filter((block) => block.rows.length > 0);
  return blocks.flatMap((block) => [
    head([label(block.article, 4)]),
    head([label('信息内容'), ...block.columns.map((column, i) => label(column, width(i, block.columns.length)))]),
    ...block.rows.map((row) => ({
      header: false,
      id: row.label,
      cells: [label(row.label), ...row.metrics.map((metric, i) => value(metric, text, width(i, row.metrics.length)))],
    })),
  ]);
}

/** Three columns shared out: the last cell takes what is left. */
const width = (index: number, cells: number): number => (index === cells - 1 ? 4 - cells : 1);

/** `labelOf` may put a variant in the place of the printed label. */
export function tableThreeGrid(
  printed: readonly PrintedRow[],
  text: CellText,
  labelOf: (row: PrintedRow) => string,
  absent: Absent,
): readonly GridRow[] {
  const rows = printed.filter((row) => !absent.has(row.id));
  const outcomes = rows.filter((row) => row.outcome).length;
  return [
    ...tableThreeHeader(),
    ...rows.map((row, i) => {
      const before = rows[i - 1];
      const cells: GridCell[] = [];
      if (row.outcome && before?.outcome !== true) cells.push(label('三、本年度办理结果', 1, outcomes));
      if (row.group !== null && before?.group !== row.group)
        cells.push(label(row.group, 1, rows.filter((other) => other.group === row.group).length));
      cells.push(label(labelOf(row), row.group === null ? (row.outcome ? 2 : 3) : 1));
      for (const [applicant] of PRINTED_APPLICANTS) cells.push(value(`applications.${row.id}.${applicant}`, text));
      return { cells, header: false, id: row.id };
    }),
  ];
}

function tableThreeHeader(): readonly GridRow[] {
  return [
    head([label('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 3, 3), label('申请人情况', 7)]),
    head([label('自然人', 1, 2), label('法人或其他组织', 5), label('总计', 1, 2)]),
    head(PRINTED_APPLICANTS.slice(1, 6).map(([, name]) => label(name))),
  ];
}

export function tableFourGrid(text: CellText): readonly GridRow[] {
  return [
    head([label('行政复议', 5), label('行政诉讼', 10)]),
    head([...PRINTED_RESULTS.map((name) => label(name, 1, 2)), label('未经复议直接起诉', 5), label('复议后起诉', 5)]),
    head([...PRINTED_RESULTS, ...PRINTED_RESULTS].map((name) => label(name))),
    {
      header: false,
      id: 'disputes',
      cells: DISPUTE_IDS.flatMap((block) => RESULT_IDS.map((result) => value(`${block}.${result}`, text))),
    },
  ];
}
