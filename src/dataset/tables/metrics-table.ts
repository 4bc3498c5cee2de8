/** `metrics.csv`: the dictionary, one row for each metric, with how many agency-years state it. */
import type { Metric } from '../../domain/metric.ts';
import type { StateCounts } from '../../domain/shards.ts';
import { FAMILY_NAMES } from '../../forms/families.ts';
import { column } from './column.ts';
import type { TableDescription } from './download-table.ts';

export interface DictionaryRow {
  readonly metric: Metric;
  readonly counts: StateCounts;
}

export const METRICS_TABLE: TableDescription<DictionaryRow> = {
  table: 'metrics',
  columns: [
    column('metric', 'string', '指标编号，含义不变', ({ metric }) => metric.id),
    column('name_zh', 'string', '中文名称', ({ metric }) => metric.zh),
    column('name_en', 'string', '英文名称', ({ metric }) => metric.en),
    column('family', 'string', '类别编号', ({ metric }) => metric.family),
    column('family_zh', 'string', '类别名称', ({ metric }) => FAMILY_NAMES[metric.family].zh),
    column('unit', 'string', '计量单位', ({ metric }) => metric.unit),
    column('kind', 'string', 'count 计数，amount 金额', ({ metric }) => metric.kind),
    column('nature', 'string', 'flow 年内发生，stock 年末存量', ({ metric }) => metric.nature),
    column('place', 'string', '在格式中的位置：tableTwo、tableThree、tableFour、prose', ({ metric }) => metric.place),
    column('editions', 'string', '要求该数字的格式版本，以 | 分隔', ({ metric }) => metric.editions.join('|')),
    column('definition', 'string', '定义', ({ metric }) => metric.definition),
    column('exact', 'integer', '确数个数，含 0', ({ counts }) => counts.exact),
    column('zero', 'integer', '其中为 0 的个数', ({ counts }) => counts.zero),
    column('bound', 'integer', '只给出上下限的个数', ({ counts }) => counts.bound),
    column('approximate', 'integer', '约数个数', ({ counts }) => counts.approximate),
    column('blank', 'integer', '原文空白个数', ({ counts }) => counts.blank),
    column('unreadable', 'integer', '原文残缺个数', ({ counts }) => counts.unreadable),
    column('missing', 'integer', '年报未载明个数', ({ counts }) => counts.missing),
    column('not_asked', 'integer', '该版格式不要求的个数', ({ counts }) => counts.notAsked),
    column('contradicted', 'integer', '正文与表格不一致的个数', ({ counts }) => counts.contradicted),
  ],
};
