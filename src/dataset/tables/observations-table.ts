/**
 * `observations.csv`: long, one row for each report, metric and source. Its proof is the anchor behind the report's id: whole
 * addresses, as the smaller files have them, would make the largest file of all a third larger.
 */
import { column } from './column.ts';
import type { TableDescription } from './download-table.ts';
import type { ObservationRow } from './observation-rows.ts';
import { placeColumns } from './place-columns.ts';
import { valueColumns } from './value-columns.ts';

export const OBSERVATIONS_TABLE: TableDescription<ObservationRow> = {
  table: 'observations',
  columns: [
    column('report_id', 'string', '年报编号；空为人工摘录', ({ report }) => report?.id ?? null),
    ...placeColumns<ObservationRow>(({ place }) => place),
    column('year', 'year', '年报年度', ({ year }) => year),
    column('edition', 'string', '格式版本：2021 或 2019；空为不详', ({ report }) => report?.edition ?? null),
    ...valueColumns<ObservationRow>(({ value }) => value),
    column('shown', 'boolean', '是否为网站页面、合计与中位数所用的数值', ({ shown }) => shown),
    column('file', 'string', '年报文件', ({ report }) => report?.file ?? null),
    column('line', 'integer', '所在行，从 1 起', ({ evidence }) => evidence?.line ?? null),
    column('column', 'integer', '所在列，从 1 起，按 UTF-16 单位', ({ evidence }) => evidence?.column ?? null),
    column('start', 'integer', '起始位置，从 0 起，按 UTF-16 单位', ({ evidence }) => evidence?.start ?? null),
    column('end', 'integer', '结束位置（不含）', ({ evidence }) => evidence?.end ?? null),
    column(
      'anchor',
      'string',
      '出处锚点：年报页 reports/<report_id>/#<anchor> 上标出的那几个字',
      ({ anchor }) => anchor,
    ),
    column('source_url', 'string', '原始年报网址', ({ url }) => url),
  ],
};
