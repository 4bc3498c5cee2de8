/** `metrics/<id>.csv` and `regions/<code>.csv`: one row for each agency, year and metric, as the page shows it. */
import type { MetricRow } from '../../domain/shards.ts';
import { column } from './column.ts';
import type { TableDescription } from './download-table.ts';
import { placeColumns } from './place-columns.ts';
import { valueColumns } from './value-columns.ts';

export const METRIC_ROWS_TABLE: TableDescription<MetricRow> = {
  table: 'metric-rows',
  columns: [
    ...placeColumns<MetricRow>((row) => row),
    column(
      'speaks_for_area',
      'boolean',
      '是否代表全辖区发布，不与单个机关相加、比较',
      ({ speaksForArea }) => speaksForArea,
    ),
    column('year', 'year', '年报年度', ({ year }) => year),
    column('status', 'string', 'full 全文已收录，partial 仅录入个别数字', ({ status }) => status),
    ...valueColumns<MetricRow>(({ value }) => value),
    column('conflicting_value', 'number', '正文与表格不一致时正文的数字', ({ value }) => value.conflict?.value ?? null),
    column('proof', 'string', '出处：年报编号#锚点，或原始网址', ({ value: { proof } }) => {
      if (proof === null) return null;
      return proof.kind === 'url' ? proof.url : `${proof.reportId}#${proof.anchor}`;
    }),
  ],
};
