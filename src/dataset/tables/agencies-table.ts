/** `agencies.csv`: one row for each agency. */
import type { AgencySummary } from '../../domain/shards.ts';
import { column } from './column.ts';
import type { TableDescription } from './download-table.ts';
import { placeColumns, placeOfAgency } from './place-columns.ts';

export const AGENCIES_TABLE: TableDescription<AgencySummary> = {
  table: 'agencies',
  columns: [
    ...placeColumns<AgencySummary>(placeOfAgency),
    column('speaks_for_area', 'boolean', '是否代表全域发布', ({ speaksForArea }) => speaksForArea),
    column('aliases', 'string', '其他名称，以 | 分隔', ({ aliases }) => aliases.join('|')),
    column(
      'confidence',
      'string',
      '所在地判定：certain 确定，likely 很可能，open 未定',
      ({ confidence }) => confidence,
    ),
    column('report_years', 'string', '收录全文的年度，以 | 分隔', ({ years }) =>
      years.flatMap(({ year, status }) => (status === 'full' ? [year] : [])).join('|'),
    ),
    column('partial_years', 'string', '仅录入个别数字的年度，以 | 分隔', ({ years }) =>
      years.flatMap(({ year, status }) => (status === 'partial' ? [year] : [])).join('|'),
    ),
  ],
};
