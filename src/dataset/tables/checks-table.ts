/** `checks.csv`: one row for each check and report, an instance a row where a check has several. */
import type { CheckResult } from '../../domain/check.ts';
import type { ReportSummary } from '../../domain/shards.ts';
import { column } from './column.ts';
import type { TableDescription } from './download-table.ts';
import { placeColumns, placeOfReport } from './place-columns.ts';

export interface CheckRow {
  readonly summary: ReportSummary;
  readonly check: CheckResult;
}

export const CHECKS_TABLE: TableDescription<CheckRow> = {
  table: 'checks',
  columns: [
    column('report_id', 'string', '年报编号', ({ summary }) => summary.id),
    ...placeColumns<CheckRow>(({ summary }) => placeOfReport(summary)),
    column('year', 'year', '年报年度', ({ summary }) => summary.year),
    column('check', 'string', '核对编号，见方法页', ({ check }) => check.id),
    column('instance', 'string', '核对的行、列或指标；空为仅有一项', ({ check }) => check.instance),
    column('status', 'string', 'pass 通过，fail 未通过，not-assessable 无法核对', ({ check }) => check.status),
    column('expected', 'string', '按公式应有的值', ({ check }) => textOf(check.expected)),
    column('actual', 'string', '实际的值', ({ check }) => textOf(check.actual)),
    column('message', 'string', '说明', ({ check }) => check.message),
    column('missing', 'string', '未能读到的指标，以 | 分隔', ({ check }) => check.missing.join('|')),
    column('line', 'integer', '首个出处所在行', ({ check }) => check.evidence[0]?.line ?? null),
    column('file', 'string', '年报文件', ({ summary }) => summary.file),
  ],
};

/** Expected and actual may be numbers or words, so the column is text; a number keeps its digits. */
function textOf(value: number | string | null): string | null {
  return value === null ? null : String(value);
}
