/** `reports.csv`: wide, one row for each report with all its metrics, each followed by its state. */
import type { SettledValue } from '../../domain/settled-value.ts';
import { CATALOGUE } from '../../forms/catalogue.ts';
import type { ReportEntry } from '../report-entry.ts';
import { column } from './column.ts';
import type { Column, TableDescription } from './download-table.ts';
import { placeColumns, placeOfReport } from './place-columns.ts';

/** A report and its values by metric. */
export interface ReportRow {
  readonly entry: ReportEntry;
  readonly values: ReadonlyMap<string, SettledValue>;
}

export function reportRow(entry: ReportEntry): ReportRow {
  return { entry, values: new Map(entry.values.map((value) => [value.metric, value])) };
}

const METRIC_COLUMNS: readonly Column<ReportRow>[] = CATALOGUE.flatMap(({ id, zh, kind, unit }) => [
  column(
    id,
    kind === 'amount' ? 'number' : 'integer',
    `${zh}（${unit}）`,
    ({ values }: ReportRow) => values.get(id)?.value ?? null,
  ),
  column(`${id}:state`, 'string', `${zh}的状态`, ({ values }: ReportRow) => values.get(id)?.state ?? null),
]);

export const REPORTS_TABLE: TableDescription<ReportRow> = {
  table: 'reports',
  columns: [
    column('report_id', 'string', '年报编号', ({ entry }) => entry.summary.id),
    ...placeColumns<ReportRow>(({ entry: { summary } }) => placeOfReport(summary)),
    column('year', 'year', '年报年度', ({ entry }) => entry.summary.year),
    column('edition', 'string', '格式版本：2021 或 2019；空为不详', ({ entry }) => entry.summary.edition),
    column('title', 'string', '标题', ({ entry }) => entry.summary.title),
    column('primary', 'boolean', '同一机关同一年度有多份时，是否为采用的一份', ({ entry }) => entry.primary),
    column('cells_asked', 'integer', '格式要求的表格数字个数', ({ entry }) => entry.summary.cellsAsked),
    column('cells_read', 'integer', '其中已读出的个数', ({ entry }) => entry.summary.cellsRead),
    column('prose_facts', 'integer', '正文读出的数字个数', ({ entry }) => entry.summary.proseFacts),
    column('checks_passed', 'integer', '通过的核对项', ({ entry }) => entry.summary.checks.pass),
    column('checks_failed', 'integer', '未通过的核对项', ({ entry }) => entry.summary.checks.fail),
    column('checks_not_assessable', 'integer', '无法核对的项', ({ entry }) => entry.summary.checks.notAssessable),
    column('publisher', 'string', '发布者', ({ entry }) => entry.summary.publisher),
    column('published_on', 'date', '发布日期', ({ entry }) => entry.summary.publishedOn),
    column('source_url', 'string', '原始年报网址', ({ entry }) => entry.summary.sourceUrl),
    column('file', 'string', '年报文件', ({ entry }) => entry.summary.file),
    ...METRIC_COLUMNS,
  ],
};
