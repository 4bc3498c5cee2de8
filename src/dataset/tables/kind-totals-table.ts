/** `kinds/<kind>.csv`: 已载明合计 by region, year and metric among the agencies of one kind. */
import type { KindTotalRow } from '../download-source.ts';
import { column } from './column.ts';
import type { TableDescription } from './download-table.ts';
import { REGION_TOTALS_TABLE } from './region-totals-table.ts';

export const KIND_TOTALS_TABLE: TableDescription<KindTotalRow> = {
  table: 'kind-totals',
  columns: [column('kind', 'string', '机关类别，取值见方法页', ({ kind }) => kind), ...REGION_TOTALS_TABLE.columns],
};
