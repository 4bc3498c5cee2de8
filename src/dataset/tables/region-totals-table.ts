/** `regions.csv` and `years/<year>.csv`: 已载明合计 by region, year and metric, with k of n. */
import type { RegionTotal } from '../../domain/region-shard.ts';
import { metricOf } from '../../forms/catalogue.ts';
import type { Division } from '../region-tree.ts';
import { levelOf } from '../region-tree.ts';
import { column } from './column.ts';
import type { TableDescription } from './download-table.ts';

export interface RegionTotalRow {
  readonly region: Division;
  readonly total: RegionTotal;
}

export const REGION_TOTALS_TABLE: TableDescription<RegionTotalRow> = {
  table: 'region-totals',
  columns: [
    column('region_code', 'string', '行政区划代码；cn 为全国', ({ region }) => region.code),
    column('region', 'string', '地区名称', ({ region }) => region.name),
    column('level', 'string', '层级', ({ region }) => levelOf(region.code)),
    column('year', 'year', '年报年度', ({ total }) => total.year),
    column('metric', 'string', '指标编号', ({ total }) => total.metric),
    column('metric_name', 'string', '指标名称', ({ total }) => metricOf(total.metric)?.zh ?? null),
    column('unit', 'string', '计量单位', ({ total }) => metricOf(total.metric)?.unit ?? null),
    column('sum', 'number', '已载明数字之和，不含代表全域的机关及其他口径', ({ total }) => total.sum),
    column('state', 'string', '合计的性质：exact、atLeast、atMost、approximate', ({ total }) => total.state),
    column('stated', 'integer', '载明该数字的机关数 k', ({ total }) => total.stated),
    column('members', 'integer', '该年收录的机关数 n', ({ total }) => total.members),
    column('contradicted', 'integer', '其中正文与表格不一致的机关数', ({ total }) => total.contradicted),
  ],
};
